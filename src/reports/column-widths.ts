/**
 * Widths of columns from their shares, made so that no word is cut while the columns together have room: a column that is
 * too narrow takes from those that have more than they need, in proportion to what they have.
 */
export function columnWidths(shares: readonly number[], least: readonly number[], total: number): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const wished = shares.map((share) => (share / sum) * total);
  const lacking = wished.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spare = wished.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const lack = lacking.reduce((all, value) => all + value, 0);
  const room = spare.reduce((all, value) => all + value, 0);
  if (lack === 0 || room === 0) return wished;
  const moved = Math.min(lack, room);
  return wished.map(
    (width, index) => width + ((lacking[index] ?? 0) / lack) * moved - ((spare[index] ?? 0) / room) * moved,
  );
}
