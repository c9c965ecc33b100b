/** Numbers by which one's votes are found in the published list. They say nothing of the answer. */
export type ReceiptNote = {
  readonly label: string;
  readonly rows: readonly {
    readonly section: number;
    readonly statement: string;
    readonly number: number;
    readonly id: string;
  }[];
};

/** The name of a seat's receipts of one ballot; all of a seat begin with `receipts.SEAT.`. */
export function receiptNote(seat: string, ballot: string): string {
  return `receipts.${seat}.${ballot}`;
}
