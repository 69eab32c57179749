import { Stack } from '#ui/Stack.tsx';

export interface YearEntry {
  /** What the round is called: «2025». */
  readonly year: string;
  readonly text: string;
}

/** What was told year by year, oldest first; years in a row that tell the same stand together: «2023–2025: Käynnissä». */
export function YearSpans({ entries }: { readonly entries: readonly YearEntry[] }) {
  const spans: { first: string; last: string; text: string }[] = [];
  for (const { year, text } of entries) {
    const before = spans.at(-1);
    if (before?.text === text) before.last = year;
    else spans.push({ first: year, last: year, text });
  }
  return (
    <Stack as="ul" gap="xs">
      {spans.map(({ first, last, text }) => (
        <li key={first}>{`${first === last ? first : `${first}–${last}`}: ${text}`}</li>
      ))}
    </Stack>
  );
}
