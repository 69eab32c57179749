import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { makeDocx, p } from '#tests/scan/support/make-docx.ts';
import { lines, makePdf } from '#tests/scan/support/make-pdf.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const run = (...args: string[]) => runCommandLine(commands, ['scan', ...args]);

const strategy = makePdf([
  lines(['Kuntastrategia 2026. Kunta edistää asukkaiden mielenterveyttä.']),
  lines(['Mielenterveyspalvelut järjestää hyvinvointialue. Yksinäisyys on vähentynyt kunnassa.']),
]);

describe('[CL7] scan', () => {
  it('gives the count of each concept by id and code, each hit with its page and sentence, and one total', async () => {
    const folder = await temporaryFolder({ 'strategia.pdf': strategy });
    const { output, exit } = await run(join(folder, 'strategia.pdf'), '--json');
    expect(exit).toBe(0);
    const [document] = JSON.parse(output).documents;
    expect(document).toMatchObject({ format: 'pdf', languages: ['fi'], pages: 2, total: 3, words: 12 });
    expect(document.concepts).toContainEqual(
      expect.objectContaining({ id: 'mental-health-any', code: 'K1', count: 2 }),
    );
    expect(document.hits.map(({ page, match }: { page: number; match: string }) => [page, match])).toEqual([
      [1, 'edistää asukkaiden mielenterveyttä'],
      [2, 'Mielenterveyspalvelut'],
      [2, 'Yksinäisyys'],
    ]);
    expect(document.hits[0].sentence).toBe('Kunta edistää asukkaiden mielenterveyttä.');
    // «Mielenterveyspalvelut» is one place of two concepts: the rows are more than the total.
    const sum = document.concepts.reduce((all: number, { count }: { count: number }) => all + count, 0);
    expect(sum).toBeGreaterThan(document.total);
  });

  it('tells the same in words, with the name of each concept', async () => {
    const folder = await temporaryFolder({ 'strategia.pdf': strategy });
    const { output } = await run(join(folder, 'strategia.pdf'));
    expect(output).toMatch(/^ +2 {2}K1 mental-health-any · mielenterveys \(kaikki maininnat\)$/m);
    expect(output).toMatch(/^ +3 {2}total/m);
    expect(output).toMatch(/p\. 1 .*mielenterveyttä»/);
  });

  it('searches one language only when told so, and both in a document written in both', async () => {
    const finnish = 'Kunta edistää asukkaiden mielenterveyttä ja tukee perheiden arkea kaikissa kouluissa. ';
    const swedish = 'Kommunen främjar invånarnas psykiska hälsa och stöder familjernas vardag i alla skolor. ';
    const both = makeDocx(p(finnish.repeat(4)) + p(swedish.repeat(3)));
    const folder = await temporaryFolder({ 'plan.docx': both });
    const totalOf = async (...args: string[]) => {
      const [document] = JSON.parse((await run(join(folder, 'plan.docx'), '--json', ...args)).output).documents;
      return [document.languages.join('+'), document.total];
    };
    expect(await totalOf()).toEqual(['fi+sv', 7]);
    expect(await totalOf('--lang', 'fi')).toEqual(['fi', 4]);
    expect(await totalOf('--lang', 'sv')).toEqual(['sv', 3]);
    expect((await run(join(folder, 'plan.docx'), '--lang', 'en')).exit).toBe(2);
  });

  it('[TS6] refuses what can’t be read with its kind and a remedy, never as zero; the other documents are still given', async () => {
    const folder = await temporaryFolder({
      'strategia.pdf': strategy,
      'kuvat.pdf': makePdf([[{ picture: true }]]),
      'lukittu.pdf': makePdf([lines(['Mielenterveys on tärkeä asia.'])], { password: 'x' }),
    });
    const names = ['strategia.pdf', 'kuvat.pdf', 'lukittu.pdf', 'puuttuu.pdf'];
    const { exit, errors, output } = await run(...names.map((name) => join(folder, name)), '--json');
    expect(exit).toBe(1);
    expect(errors.match(/\[[\w-]+\]/g)).toEqual(['[image-only]', '[encrypted]', '[not-found]']);
    expect(JSON.parse(output).documents).toHaveLength(1);
  });

  it('[TS6] [DA8] refuses data, its own files first, as no document', async () => {
    const folder = await temporaryFolder({
      'kierros.json': '{"kind":"mielikunta-round","format":1,"note":"mielenterveys"}',
      'package.json': '{"name":"mielenterveys"}',
    });
    const { exit, errors } = await run(join(folder, 'kierros.json'), join(folder, 'package.json'));
    expect(exit).toBe(1);
    expect(errors.match(/\[[\w-]+\]/g)).toEqual(['[mielikunta-file]', '[data-file]']);
  });

  it('[TS6] refuses a document of 500 megabytes before reading it', async () => {
    const folder = await temporaryFolder({ 'suuri.pdf': '%PDF-1.7' });
    // The rest is a hole in the file: it takes no room.
    await truncate(join(folder, 'suuri.pdf'), 500_000_000);
    const { exit, errors } = await run(join(folder, 'suuri.pdf'));
    expect(exit).toBe(1);
    expect(errors).toMatch(/\[too-large\] .*500000000/);
  });

  it('[TS6] tells the pages whose text it can’t see', async () => {
    const folder = await temporaryFolder({
      'osin.pdf': makePdf([lines(['Mielenterveys on kunnan asia ja kaikkien yhteinen.']), [{ picture: true }]]),
    });
    const { exit, errors } = await run(join(folder, 'osin.pdf'));
    expect(exit).toBe(0);
    expect(errors).toMatch(/osin\.pdf: pages with pictures .*: 2/);
  });
});
