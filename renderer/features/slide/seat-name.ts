/** The number of a seat in the view's label "Seat 12", so that it can be said in the room's language. */
export function seatNumber(label: string): string {
  return label.replace(/^Seat\s+/u, '');
}
