/** As long as a stored sentence may be. */
const LONGEST = 1_200;
const BEFORE = 500;

/** A sentence around the matched words, at most 1,200 characters; what is left out stands as «…». */
export function cutAround(sentence: string, from: number, to: number): { sentence: string; from: number; to: number } {
  const indent = sentence.length - sentence.trimStart().length;
  const trimmed = sentence.trim();
  const [first, last] = [from - indent, Math.min(to - indent, trimmed.length)];
  if (trimmed.length <= LONGEST) return { sentence: trimmed, from: first, to: last };
  const start = first <= BEFORE ? 0 : afterSpace(trimmed, first - BEFORE, first);
  const lead = start === 0 ? '' : '… ';
  const room = LONGEST - lead.length - 2;
  const end = start + room >= trimmed.length ? trimmed.length : beforeSpace(trimmed, start + room, last);
  const tail = end === trimmed.length ? '' : ' …';
  return {
    sentence: lead + trimmed.slice(start, end) + tail,
    from: first - start + lead.length,
    to: Math.min(last, end) - start + lead.length,
  };
}

function afterSpace(text: string, at: number, latest: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space >= latest ? at : space + 1;
}

function beforeSpace(text: string, at: number, earliest: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= earliest ? at : space;
}
