import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { HandOverScreen } from '#features/hand-over/HandOverScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { keptFiles } from '#tests/support/kept-files.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

async function open(options: ScreenOptions = {}) {
  const path = '/round/round-1/hand-over';
  const rendered = await renderScreen(<HandOverScreen />, { round: exampleGroupRound(), path, ...options });
  await screen.findAllByRole('textbox');
  return rendered;
}
const letter = () => screen.getByLabelText<HTMLTextAreaElement>('Viesti', { selector: 'textarea' }).value;

describe('handing the round over', () => {
  it.each(['fi', 'sv', 'en'] as const)('[GR12] reads whole in %s, without axe violations', async (language) => {
    const { container } = await open({ language });
    expect(container.textContent).not.toMatch(/\{\{|undefined/);
    await expectNoAxeViolations(container);
  });

  it('[GR12] saves everything in one file, and message and page tell the same figures to check', async () => {
    const files = keptFiles();
    const { user } = await open({ files });
    expect(letter()).toContain('yhteisiä vastauksia 0, vastaajia 6, heidän vastauksiaan 198');
    expect(letter()).toContain('Yhtä vastausta odotetaan vielä.');
    expect(screen.getByText('198')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Tallenna tiedostoksi' }));
    await screen.findByRole('dialog');
    const [text = ''] = files.texts.values();
    const read = parseRoundFile(text);
    expect(read.ok && read.value.header.id).toBe('round-1');
  });

  it('[GR12] the message is written in the language of the new co-ordinator', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'ruotsi' }));
    await waitFor(() => expect(letter()).toContain('Du tar över ansvaret'));
  });

  it('[GR12] last of all the round can be taken off this computer', async () => {
    const { user, session, path } = await open();
    await user.click(screen.getByRole('button', { name: 'Poista tältä koneelta' }));
    const box = within(await screen.findByRole('dialog'));
    expect(box.getByText(/./, { selector: 'h2' })).toBeDefined();
    expect(session.getState().round).not.toBeNull();
    const buttons = box.getAllByRole('button');
    const confirm = buttons.find((one) => /^Poista/.test(one.textContent ?? ''));
    if (confirm) await user.click(confirm);
    await waitFor(() => expect(session.getState().round).toBeNull());
    expect(path()).toBe('/');
  });
});
