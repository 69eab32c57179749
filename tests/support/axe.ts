import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with the rule, the remedy and the element when axe finds something. Contrast is not computable in jsdom: the
 * journeys in a real browser check it.
 */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      // A part of a page has no landmarks of its own.
      region: { enabled: false },
    },
  });
  const told = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}\n  ${node.html}`));
  expect(told).toEqual([]);
}
