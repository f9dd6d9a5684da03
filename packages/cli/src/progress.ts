/** A line on a terminal that says what is under way, once it takes longer than a second. */
export class Progress {
  private readonly started = performance.now();
  private shown = false;

  public constructor(private readonly stream: { readonly isTTY?: boolean; write(text: string): unknown }) {}

  public update(text: string): void {
    if (this.stream.isTTY !== true || performance.now() - this.started < 1000) return;
    this.stream.write(`\r\u001B[K${text}`);
    this.shown = true;
  }

  /** Takes the line away again. */
  public end(): void {
    if (this.shown) this.stream.write('\r\u001B[K');
  }
}
