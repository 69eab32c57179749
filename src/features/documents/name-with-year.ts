/** What a document is called with its year; the year is not told twice when the name already has it. */
export function nameWithYear(name: string, year: number, put: (name: string, year: number) => string): string {
  return name.includes(String(year)) ? name : put(name, year);
}
