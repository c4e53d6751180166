import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from './people';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 AA that a program can try, and what else is good practice. */
const all: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules that depend on colours; all others hold in the dark if they hold in the light. */
const ofColours: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** The page as it is now breaks none of the rules. */
export async function expectNoViolation(page: Page): Promise<void> {
  await expectNone(page, all);
}

/** The page as it is now, in the dark too; leaves it in the light. */
export async function expectNoViolationInLightAndDark(page: Page): Promise<void> {
  await expectNone(page, all);
  await inTheDark(page, async () => expectNone(page, ofColours));
}

async function inTheDark(page: Page, look: () => Promise<void>) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await look();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
}

/**
 * Returns when nothing fades or moves any more: colours on their way are those of no state. What turns for ever, as a
 * sign of loading does, is not waited for.
 */
async function atRest(page: Page) {
  await page.evaluate(() => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.allSettled(passing.map(({ finished }) => finished)).then(() => undefined);
  });
}

/**
 * Tries the rules on the whole page. The program stays in the page for the next look, and runs in the page itself: the
 * site has no frames of others.
 */
async function expectNone(page: Page, runOnly: RunOptions['runOnly']) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  await atRest(page);
  const violations = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found: AxeResults = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, target, failureSummary }) => ({ html, target, failureSummary })),
    }));
  }, runOnly);
  expect(violations).toEqual([]);
}
