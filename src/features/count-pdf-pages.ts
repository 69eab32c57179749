/** How many pages a PDF of ours has, as its page tree tells; texts are packed or written as hex and can't be taken for it. */
export function countPdfPages(bytes: Uint8Array): number {
  const plain = new TextDecoder('latin1').decode(bytes);
  return [...plain.matchAll(/\/Type ?\/Page(?![A-Za-z])/g)].length;
}
