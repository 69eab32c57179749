import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { findCodes } from '#domain/exchange/code.ts';
import { parseInvitation } from '#domain/exchange/invitation-file.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { appAddress } from '#features/app-address.ts';
import { GroupScreen } from '#features/group/GroupScreen.tsx';
import { invitationLetter, type LetterWay } from '#features/group/invitation-letter.ts';
import { invitationFor } from '#features/group/invited.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { createI18n } from '#tests/support/create-i18n.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { keptFiles } from '#tests/support/kept-files.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const settings = new Map<string, unknown>([
  [valueKey.answerBy, '2026-03-15'],
  [valueKey.keeping, 'Vastaukset säilyttää kirjaamo.'],
]);
const round = exampleGroupRound({ more: settings });

async function invite(name = 'Kutsu Kaisa Keksitty, Rehtori', options: ScreenOptions = {}) {
  const rendered = await renderScreen(<GroupScreen />, { round, path: '/round/round-1/group', ...options });
  await rendered.user.click(await screen.findByRole('button', { name }));
  const box = within(await screen.findByRole('dialog'));
  await box.findByLabelText('Viesti', { selector: 'textarea' });
  return { ...rendered, box };
}

const textIn = (element: HTMLElement) => (element as HTMLTextAreaElement).value;

describe('the invitation', () => {
  it('[GR2] is ready as e-mail, code and file, each telling the same', async () => {
    const files = keptFiles();
    const { box, user } = await invite(undefined, { files });
    await user.click(box.getByText('Pelkkä linkki tai koodi'));
    const [found] = await findCodes(textIn(box.getByLabelText('Koodi', { selector: 'textarea' })), platformCompressor);
    const parsed = found?.ok ? parseInvitation(found.value.text) : null;
    expect(parsed?.ok && parsed.value.respondent).toEqual({ id: 'r2', name: 'Kaisa Keksitty', role: 'Rehtori' });
    await user.click(box.getByRole('button', { name: 'Tallenna kutsutiedosto' }));
    const [[name, text] = ['', '']] = [...files.texts];
    expect(name).toBe('mielikunta-esimerkkikunta-2026-kutsu-kaisa-keksitty-rehtori.json');
    expect(parseInvitation(text)).toEqual(parsed);
    expect(box.getByText(`Tallennettu: ${name}`)).toBeDefined();
  });

  it('[GR2] on this computer alone offers no link, and says why', async () => {
    const { box, user, container } = await invite();
    await user.click(box.getByText('Pelkkä linkki tai koodi'));
    expect(box.getByText(/Linkkiä ei voi tehdä, koska Mielikunta on auki vain tällä koneella/)).toBeDefined();
    expect(box.queryByLabelText('Linkki')).toBeNull();
    expect(textIn(box.getByLabelText('Viesti', { selector: 'textarea' }))).toContain('Liitteenä on kutsutiedosto');
    await expectNoAxeViolations(container.ownerDocument.body);
  });

  it('[GR2] the message’s language is chosen apart from the interface’s', async () => {
    const { box, user } = await invite();
    await user.click(box.getByRole('radio', { name: 'ruotsi' }));
    await waitFor(() => expect(textIn(box.getByLabelText('Viesti', { selector: 'textarea' }))).toContain('Hej!'));
    expect(textIn(box.getByLabelText('Viestin aihe', { selector: 'textarea' }))).toMatch(/^Exempelkommun 2026/);
    expect(box.getByRole('button', { name: 'Kopioi viesti' })).toBeDefined();
  });

  it('[GR2] copying is told; where it is blocked, the text is selected to be copied by hand', async () => {
    const { box, user } = await invite();
    await user.click(box.getByRole('button', { name: 'Kopioi viesti' }));
    expect(await box.findByText('Kopioitu.')).toBeDefined();
    const blocked = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(box.getByRole('button', { name: 'Kopioi aihe' }));
    expect(await box.findByText(/paina Ctrl \+ C/)).toBeDefined();
    const subject = box.getByLabelText<HTMLTextAreaElement>('Viestin aihe', { selector: 'textarea' });
    expect(subject.selectionEnd - subject.selectionStart).toBe(subject.value.length);
    expect(document.activeElement).toBe(subject);
    blocked.mockRestore();
  });

  it('[GR2] for a whole sector names nobody', async () => {
    const { user } = await renderScreen(<GroupScreen />, { round });
    await user.click(await screen.findByText('Kutsu koko toimialalle'));
    const [picker] = screen.getAllByLabelText('Toimiala');
    if (picker) await user.selectOptions(picker, 'Nuorisopalvelut');
    await user.click(screen.getByRole('button', { name: 'Tee kutsu' }));
    expect(await screen.findByRole('heading', { name: 'Kutsu: Nuorisopalvelut' })).toBeDefined();
    expect(invitationFor(round, { kind: 'sector', sector: 'youth' })).toMatchObject({
      respondent: null,
      sectors: ['youth'],
    });
  });

  it('[GR2] all who haven’t answered get a file each, by one button', async () => {
    const files = keptFiles();
    const nobody = exampleGroupRound({ naming: 'nameless' });
    const { user } = await renderScreen(<GroupScreen />, { round: nobody, files });
    await user.click(await screen.findByRole('button', { name: 'Tallenna kaikki 6 kutsua' }));
    expect(await screen.findByText('6/6 kutsua tallennettu.')).toBeDefined();
    expect(files.texts.size).toBe(6);
  });
});

describe('the e-mail', () => {
  const link = 'https://mielikunta.example.fi/#/from/MKK1abc';
  const web: LetterWay = { link, code: 'MKK1abc', address: 'https://mielikunta.example.fi/' };

  async function letter(language: 'fi' | 'sv' | 'en', of: Round = round, way: LetterWay = web) {
    const { sectors } = await contentService().checklistTexts(language);
    const t = createI18n(language).getFixedT(language, 'letters');
    const respondent = { kind: 'sector', sector: 'basic-education' } as const;
    return invitationLetter(of, invitationFor(of, respondent), way, { language, t, sectors });
  }

  it('[GR2] [DA13] tells how long, by when, how to begin, what if not, who reads and whose documents they are', async () => {
    const { subject, body } = await letter('fi');
    expect(subject).toContain('15.3.2026');
    for (const words of [
      'Perusopetus',
      'Väittämiä on 46.',
      'arviolta 35 minuuttia',
      'Vastaathan viimeistään 15.3.2026.',
      link,
      'Jos linkki ei avaudu, avaa https://mielikunta.example.fi/#/from ja liitä sinne tämä koodi',
      'lukee kunnan työryhmä',
      'kunnan asiakirjoja',
      'Vastaukset säilyttää kirjaamo.',
    ]) {
      expect(body).toContain(words);
    }
    expect(body).not.toMatch(/ilman nimiä|undefined|\{\{/);
  });

  it.each(['fi', 'sv', 'en'] as const)('[EV1] is whole in %s, with each of its ways', async (language) => {
    const ways: LetterWay[] = [web, { ...web, link: null }, { link: null, code: 'MKK1abc', address: null }];
    const bodies = await Promise.all(ways.map(async (way) => (await letter(language, round, way)).body));
    for (const body of bodies) expect(body).not.toMatch(/undefined|\{\{|letters/);
    expect(new Set(bodies).size).toBe(3);
  });

  it('[GR10] without names promises no more than is kept', async () => {
    const { body } = await letter('fi', exampleGroupRound({ naming: 'nameless' }));
    expect(body).toContain('voin silti nähdä, keneltä viesti tulee');
  });

  it.each([
    ['https://mielikunta.example.fi/app/?x=1#/round', 'https://mielikunta.example.fi/app/'],
    ['http://10.1.2.3:8080/index.html#/', 'http://10.1.2.3:8080/index.html'],
    ['http://localhost:4173/#/', null],
    ['http://127.0.0.1/#/', null],
    ['file:///C:/mielikunta.html#/', null],
  ])('[GR2] an address others can open: %s', (address, base) => {
    expect(appAddress(new URL(address) as unknown as Location)).toBe(base);
  });
});
