/** What the card shows: a quantity of the model, or a note printed at the end of the page. */
export type CardContent = { kind: 'quantity' | 'note'; id: string };

/** Which card is open, and at which element. */
export class CardState {
  content: CardContent | undefined = $state.raw();
  anchor: HTMLElement | undefined = $state.raw();

  /** A card that closes gives the focus back to its number, which must not open it again. */
  closing = false;

  open(anchor: HTMLElement, content: CardContent | undefined): void {
    if (this.closing) return;
    this.anchor = anchor;
    this.content = content;
  }
  /** Another card in the same place: a formula's part. */
  turn(content: CardContent): void {
    this.content = content;
  }
  close(): void {
    this.content = undefined;
  }
}

export const card = new CardState();
