/** After these a sentence goes on, also before a capital letter. */
const GO_ON = new Set(
  'esim mm ns n nk ks vrt ml vs puh s sh kpl prof toim huom alk noin nro no ao em so ko klo kl mrd milj eur t.ex bl.a d.v.s dvs s.k f.d ca enl inkl exkl jfr resp ung nr st dr tri fil maist fr.o.m t.o.m p.g.a tel red max min'.split(
    ' ',
  ),
);
/** These end a sentence when a capital letter follows. All others of the kind «a.b.» do the same. */
const MAY_END = new Set('jne yms ym tms osv o.s.v m.m m.fl etc os eaa jaa ev'.split(' '));

/** A sentence no reader would call one: lists without full stops, hostile text. It is cut between words. */
const LONGEST = 4_000;

/** Where in a block its sentences stand. Full stops of abbreviations, dates and ordinals don't end one. */
export function cutSentences(block: string): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let start = 0;
  const add = (end: number) => {
    for (const piece of piecesOf(block, start, end)) sentences.push(piece);
    start = end;
  };
  for (const { index, 0: stop } of block.matchAll(
    /[.!?…:]["'”»)\]]{0,3} +(?=["'”«([]?[\p{Lu}\d–•])|[;:]? +(?=[•▪●■] )/gu,
  )) {
    if (endsSentence(block, index, stop)) add(index + stop.length);
  }
  add(block.length);
  return sentences;
}

function endsSentence(block: string, at: number, stop: string): boolean {
  const sign = stop.charAt(0);
  if (sign === ':') return /^.{0,6}[•▪●■–]/u.test(block.slice(at + 1, at + 8));
  if (sign !== '.') return true;
  const before = /[\p{L}\d.]{1,12}$/u.exec(block.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  // «1. Johdanto», «3.2. Tavoitteet», «1.1. alkaen», «5. luokka»; but «vuonna 2026. Kunta …».
  if (/^(?:\d{1,2}|[\d.]*\.\d{1,2})$/.test(before)) return false;
  if (/\d/.test(block.charAt(at + stop.length)) && GO_ON.has(before.toLowerCase())) return false;
  const word = before.toLowerCase();
  if (MAY_END.has(word)) return true;
  return !(GO_ON.has(word) || /^\p{L}$/u.test(before));
}

function piecesOf(block: string, start: number, end: number): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = block.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space + 1 : from + LONGEST;
    pieces.push({ from, to });
    from = to;
  }
  if (end > from) pieces.push({ from, to: end });
  return pieces;
}
