/**
 * What can go wrong in the engine. `name` says which kind, `place` which quantity, key or formula,
 * and the message is a whole sentence that says what is wrong and what to do.
 */
export type ModelErrorName =
  | 'UnknownName'
  | 'Cycle'
  | 'UnitClash'
  | 'BadFormula'
  | 'BadUnit'
  | 'BadQuantity'
  | 'BadCorrelation'
  | 'BadFile'
  | 'OutOfBounds'
  | 'NotANumber'
  | 'NotFinite';

export class ModelError extends Error {
  override readonly name: ModelErrorName;
  readonly place: string;

  constructor(name: ModelErrorName, place: string, message: string) {
    super(message);
    this.name = name;
    this.place = place;
  }
}
