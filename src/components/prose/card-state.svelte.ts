/** What the card shows: a quantity of the model, or a note printed at the end of the page. */
export type CardContent = { kind: 'quantity' | 'note'; id: string };

/** Which card is open, and at which element. */
export class CardState {
  content: CardContent | undefined = $state.raw();
  anchor: HTMLElement | undefined = $state.raw();

  /** A card that closes gives the focus back to its number, which must not open it again. */
  #justClosed: HTMLElement | undefined;

  open(anchor: HTMLElement, content: CardContent | undefined, byFocus = false): void {
    if (byFocus && anchor === this.#justClosed) return;
    this.anchor = anchor;
    this.content = content;
  }
  /** Another card in the same place: a formula's part. */
  turn(content: CardContent): void {
    this.content = content;
  }
  /** Called before the browser closes it, while the focus is still inside. */
  leave(): void {
    this.#justClosed = this.anchor;
    setTimeout(() => (this.#justClosed = undefined), 50);
  }
  close(): void {
    this.content = undefined;
  }
}

export const card = new CardState();
