import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '#domain/result.ts';
import { RegionScreen } from '#features/region/RegionScreen.tsx';
import { forgetRegion } from '#features/region/region-memory.ts';
import type { FileService } from '#features/services.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { fictionalRoundFiles, fictionalSharingFiles } from '#tests/support/fictional-region.ts';
import { keptFiles } from '#tests/support/kept-files.ts';
import { regionPack } from '#tests/support/region-pack.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const pack = await regionPack();
const made = [
  ...fictionalRoundFiles(pack, { municipalities: 3 }),
  ...fictionalSharingFiles(pack, { municipalities: 6 }).filter(({ index }) => index >= 3),
].map(({ name, text }) => new File([text], name, { type: 'application/json' }));

beforeEach(forgetRegion);

async function opened(files: readonly File[] = made, options: ScreenOptions = {}) {
  const rendered = await renderScreen(<RegionScreen />, { path: '/region', ...options });
  await open(rendered, files);
  return rendered;
}

async function open({ user, container }: Awaited<ReturnType<typeof renderScreen>>, files: readonly File[]) {
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No field for files');
  await user.upload(input, [...files]);
  await screen.findByRole('heading', { name: /^(Mitä tiedostoille tehtiin|Vad som gjordes med filerna)$/ });
}

const table = (name: string | RegExp) => screen.getByRole('table', { name });
const heat = () => within(table('Pisteet kunnittain ja osa-alueittain'));

describe('the municipalities of a region', () => {
  it('[RG1] tells what it is for and that nothing is stored, before a file is opened', async () => {
    const { container } = await renderScreen(<RegionScreen />, { path: '/region' });
    expect(screen.getByText(/Mitään ei tallenneta eikä lähetetä/)).toBeDefined();
    await expectNoAxeViolations(container);
  });

  it('[RG2] shows each municipality once, by name or by number, with a number and a word in each cell', async () => {
    const { container } = await opened();
    const names = heat()
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(names).toEqual(['Haavela', 'Pilvila', 'Satula', 'Tarula', 'Tuumala', 'Kunta 1']);
    expect(heat().getAllByText(/^(alussa|kehitettävää|hyvällä mallilla)$/).length).toBeGreaterThan(20);
    await expectNoAxeViolations(container);
  });

  it('[RG1] a file that is none of these is told by name and word, and the others are shown', async () => {
    await opened([...made, new File(['{"a":1}'], 'muu.json'), new File([''], 'tyhja.json')]);
    expect(screen.getByText('2 tiedostoa ei voitu ottaa mukaan')).toBeDefined();
    expect(screen.getAllByText(/tiedosto ei ole Mielikunnasta/).length).toBeGreaterThan(0);
    expect(heat().getAllByRole('row')).toHaveLength(7);
    const [, used, of, aside, refused] =
      /Mukana (\d+)\/(\d+) tiedostoa, sivussa (\d+), ei voitu ottaa mukaan (\d+)\./.exec(
        document.body.textContent ?? '',
      ) ?? [];
    expect(Number(refused)).toBe(2);
    expect(Number(used) + Number(aside) + Number(refused)).toBe(Number(of));
  });

  it('[RG2] tells the checklist by its title', async () => {
    await opened();
    expect(screen.getByText(/^Kunnan mielen hyvinvoinnin itsearviointi, versio [\d.]+$/)).toBeDefined();
  });

  it('[EV2] no table of the region has a height of its own: the page scrolls, and no row hides in a box', () => {
    const look = readFileSync('src/features/region/region.module.css', 'utf8');
    expect(look).toContain('.sticky');
    expect(look).not.toMatch(/max-height|overflow-y|(^|[\s;{])height:/);
  });

  it('[RG5] sorts what an actor does', async () => {
    await opened();
    for (const list of document.querySelectorAll('table td ul')) {
      const doing = [...list.children].map((item) => item.textContent ?? '');
      expect(doing).toEqual([...doing].sort(new Intl.Collator('fi', { numeric: true }).compare));
    }
  });

  it('[RP4] [RG3] amid Swedish a model’s name that is in Finnish only says so', async () => {
    await opened(made, { language: 'sv' });
    const links = within(table('Verksamhetsmodeller i kommunerna')).getAllByRole('link');
    const marked = links.filter((link) => link.querySelector('[lang=fi]'));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.length).toBeLessThan(links.length);
  });

  it('[RG1] files opened later join those already open, and the same ones count once', async () => {
    const rendered = await opened(made.slice(0, 4));
    expect(heat().getAllByRole('row')).toHaveLength(3);
    await open(rendered, made);
    await waitFor(() => expect(heat().getAllByRole('row')).toHaveLength(7));
  });

  it('[RG1] the year is chosen', async () => {
    const { user } = await opened(made.slice(0, 6));
    const before = heat().getAllByRole('row')[1]?.textContent;
    await user.selectOptions(screen.getByRole('combobox', { name: /^Vuosi/ }), '2025');
    expect(heat().getAllByRole('row')[1]?.textContent).not.toBe(before);
    expect(screen.getByText('2025', { selector: 'dd *' })).toBeDefined();
  });

  it('[RG1] of two rounds of one municipality and year the other one can be chosen', async () => {
    const [first] = made;
    const text = (await first?.text()) ?? '';
    const other = new File([text.replaceAll('fictional-001-2025', 'fictional-999-2025')], 'toinen.json');
    const { user } = await opened([...made.slice(0, 1), other]);
    const group = within(screen.getByRole('radiogroup', { name: /Mikä kierroksista/ }));
    const [one, two] = group.getAllByRole<HTMLInputElement>('radio');
    const unchosen = one?.checked ? two : one;
    if (!unchosen) throw new Error('Two rounds');
    await user.click(unchosen);
    await waitFor(() => expect(unchosen.checked).toBe(true));
  });

  it('[RG7] [EV5] tells how far reading has come, and cancelling takes nothing', async () => {
    let finish = () => {};
    const readRegion: NonNullable<ScreenOptions['services']>['readRegion'] = (_, { onProgress, signal }) => {
      onProgress(2);
      return new Promise((resolve) => {
        finish = () => resolve(null);
        signal.addEventListener('abort', () => resolve(null));
      });
    };
    const { user, container } = await renderScreen(<RegionScreen />, { path: '/region', services: { readRegion } });
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('No field for files');
    await user.upload(input, made);
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuetext')).toBe(`2/${made.length}`);
    await user.click(screen.getByRole('button', { name: 'Keskeytä' }));
    expect(await screen.findByText(/Lukeminen keskeytettiin/)).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Mitä tiedostoille tehtiin' })).toBeNull();
    finish();
  });

  it('[RG1] the files can be taken out of memory', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: /Poista tiedostot muistista/ }));
    expect(screen.queryByRole('heading', { name: 'Mitä tiedostoille tehtiin' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Alueen kunnat');
  });

  it('[RG3] shows who already uses a model, and marks the training worth arranging together', async () => {
    await opened();
    const models = within(table('Toimintamallit kunnissa'));
    expect(models.getAllByText('Yhteinen koulutus').length).toBeGreaterThan(0);
    expect(models.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Toimintamalli',
      'Käytössä',
      'Suunnitteilla',
      'Toivotaan',
    ]);
  });

  it('[RG4] shows strategy and wellbeing plan side by side for each concept and municipality', async () => {
    await opened();
    const terms = within(table('Käsitteet strategioissa ja hyvinvointisuunnitelmissa'));
    expect(terms.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Käsite',
      'Strategia',
      'Hyvinvointisuunnitelma',
    ]);
    expect(table(/ kunnittain$/)).toBeDefined();
  });

  it('[AN8] invented answers are marked', async () => {
    await opened();
    expect(screen.getByText('Esimerkki – keksityt vastaukset')).toBeDefined();
  });

  it('[RG6] saves the draft plan as a document and as tables', async () => {
    const saved = new Map<string, Uint8Array>();
    const saveBytes: FileService['saveBytes'] = async (name, bytes) => {
      saved.set(name, bytes);
      return ok({ kind: 'download', name });
    };
    const files = { ...keptFiles(), saveBytes };
    const { user } = await opened(made, { files });
    await user.click(screen.getByRole('button', { name: 'Verkkosivu (HTML)' }));
    expect(await screen.findByText('Raportti on tallennettu')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'CSV: kunnat' }));
    await waitFor(() => expect(saved.size).toBe(2));
    expect([...saved.keys()]).toEqual([
      'alueellisen-suunnitelman-luonnos-esimerkki-2026.html',
      'alueellisen-suunnitelman-luonnos-esimerkki-2026.csv',
    ]);
  });

  it('[EV2] a button that saves keeps focus while it works; stopping gives it to the PDF button', async () => {
    let written = () => {};
    const saveBytes: FileService['saveBytes'] = (name) =>
      new Promise((resolve) => {
        written = () => resolve(ok({ kind: 'download', name }));
      });
    const { user } = await opened(made, { files: { ...keptFiles(), saveBytes } });
    const page = screen.getByRole<HTMLButtonElement>('button', { name: 'Verkkosivu (HTML)' });
    await user.click(page);
    expect(page.disabled).toBe(false);
    expect(page.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(page);
    await user.click(screen.getByRole('button', { name: 'Keskeytä' }));
    expect(document.activeElement?.textContent).toContain('PDF');
    written();
    await waitFor(() => expect(page.getAttribute('aria-disabled')).toBe('false'));
  });

  it('[EV1] speaks Swedish', async () => {
    await opened(made, { language: 'sv' });
    expect(screen.getByRole('heading', { name: 'Gemensamma utvecklingsbehov' })).toBeDefined();
    expect(screen.getAllByText('Kommun 1').length).toBeGreaterThan(0);
  });
});
