import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { dialogExample, feedbackExamples } from '#tests/ui/examples/feedback.tsx';
import { fieldExamples } from '#tests/ui/examples/fields.tsx';
import { frameExamples } from '#tests/ui/examples/frame.tsx';

describe('the examples', () => {
  const examples = [...frameExamples, ...fieldExamples, ...feedbackExamples, dialogExample];
  it.each(examples)('[EV2] $name has nothing that axe objects to', async ({ element }) => {
    const { baseElement } = render(element);
    expect(baseElement.textContent?.trim()).not.toBe('');
    await expectNoAxeViolations(baseElement);
  });

  it.each(examples)('[DA9] $name has no style attribute in its markup that the policy would refuse', ({ element }) => {
    const { baseElement } = render(element);
    expect([...baseElement.querySelectorAll('[style]')].map((each) => each.outerHTML)).toEqual([]);
  });
});
