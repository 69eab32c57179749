import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { languages, menu, spine, steps } from '#tests/ui/examples/frame.tsx';
import { LanguageSwitch } from '#ui/LanguageSwitch.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { UiRoot } from '#ui/UiRoot.tsx';

describe('the spine', () => {
  it('[EV2] tells the step one is on, in words and to screen readers', () => {
    render(spine);
    const current = screen.getByRole('link', { current: 'step' });
    expect(current.textContent).toContain('Vastaukset');
    expect(current.textContent).toContain('Olet tässä');
    expect(screen.getAllByText('Olet tässä')).toHaveLength(1);
  });

  it('every step can be entered at any time', () => {
    render(spine);
    const links = within(screen.getByRole('list')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(steps.map((step) => step.href));
  });

  it('[EV2] on a narrow screen the folded line opens the steps; Esc closes them and returns focus', async () => {
    const user = userEvent.setup();
    render(spine);
    const toggle = screen.getByRole('button', { name: /Vastaukset 31\/46\s*Kaikki vaiheet/ });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await user.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    await user.tab();
    await user.keyboard('{Escape}');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(toggle);
  });
});

describe('the menu', () => {
  it('[EV2] opens by keyboard, closes with Esc and gives focus back', async () => {
    const user = userEvent.setup();
    render(menu);
    await user.tab();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Toimintamallit' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('link')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Valikko' }));
  });

  it('closes when one presses outside it or tabs past its end', async () => {
    const user = userEvent.setup();
    render(
      <>
        {menu}
        <button type="button">Muualla</button>
      </>,
    );
    const button = screen.getByRole('button', { name: 'Valikko' });
    await user.click(button);
    await user.click(document.body);
    expect(screen.queryByRole('link')).toBeNull();
    await user.click(button);
    await user.tab();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Muualla' }));
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('the frame', () => {
  it('[EV2] the skip link brings focus to the content and leaves the address alone', async () => {
    const user = userEvent.setup();
    window.location.hash = '#/answers';
    render(
      <PageFrame skipText="Siirry sisältöön" header="Mielikunta">
        Sisältö
      </PageFrame>,
    );
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Siirry sisältöön');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(window.location.hash).toBe('#/answers');
  });

  it('[EV2] a new page moves focus to its heading and changes the title of the tab', () => {
    const page = (title: string, focusKey: string) => (
      <PageTitle documentTitle={`${title} – Mielikunta`} focusKey={focusKey} focusOnMount={false}>
        {title}
      </PageTitle>
    );
    const { rerender } = render(page('Tulokset', 'results'));
    expect(document.title).toBe('Tulokset – Mielikunta');
    expect(document.activeElement).toBe(document.body);
    rerender(page('Tulokset nyt', 'results'));
    expect(document.activeElement).toBe(document.body);
    rerender(page('Toimenpiteet', 'actions'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Toimenpiteet' }));
    expect(document.title).toBe('Toimenpiteet – Mielikunta');
  });

  it('[EV1] languages are named in themselves, and the choice is told', async () => {
    const user = userEvent.setup();
    const chosen: string[] = [];
    render(<LanguageSwitch label="Kieli" languages={languages} current="fi" onSelect={(code) => chosen.push(code)} />);
    const swedish = screen.getByRole('button', { name: 'Svenska SV' });
    expect(swedish.getAttribute('lang')).toBe('sv');
    await user.click(swedish);
    expect(chosen).toEqual(['sv']);
    expect(screen.getByRole('button', { current: true }).textContent).toContain('Suomi');
  });

  it('[EV1] the page says which language it is in', () => {
    const { rerender } = render(<UiRoot language="fi">x</UiRoot>);
    expect(document.documentElement.lang).toBe('fi');
    rerender(<UiRoot language="sv">x</UiRoot>);
    expect(document.documentElement.lang).toBe('sv');
  });
});
