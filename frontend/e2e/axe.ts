import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page as it is now breaks none of the rules of WCAG 2.2 AA that a program can try. */
export async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations).toEqual([]);
}

/** The rules that depend on colours; all others hold in the dark if they hold in the light. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** The page as it is now, in the dark too; leaves it in the light. */
export async function expectNoViolationInLightAndDark(page: Page): Promise<void> {
  await expectNoViolation(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const { violations } = await new AxeBuilder({ page }).withRules(ofColours).analyze();
  expect(violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
