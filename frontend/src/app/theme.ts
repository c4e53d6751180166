import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The Front's red; shade 7 is the primary, 7.6:1 on white. */
const front: MantineColorsTuple = [
  '#fdf0ef',
  '#f9dddb',
  '#f1b8b4',
  '#ea908a',
  '#e36c64',
  '#d94a41',
  '#c92a26',
  '#b3131b',
  '#960d16',
  '#780812',
];

/** Gold, an accent for what stands out; never the colour of text on light ground. */
const gold: MantineColorsTuple = [
  '#fff9e6',
  '#fdf0c8',
  '#fae293',
  '#f6d25a',
  '#f2c42e',
  '#e6b312',
  '#c9970a',
  '#9c7406',
  '#775806',
  '#574006',
];

/**
 * The look of all components.
 *
 * @param words what is said of buttons that show a sign only, in the language in use
 */
export function themeWith(words: { clear: string; close: string; previous: string; next: string }) {
  const clearButtonProps = { 'aria-label': words.clear };
  // A dialog's heading is no banner of the page, which has one already.
  const dialogProps = {
    closeButtonProps: { 'aria-label': words.close },
    attributes: { header: { role: 'presentation' } },
  };
  return createTheme({
    colors: { front, gold },
    primaryColor: 'front',
    primaryShade: { light: 7, dark: 6 },
    fontFamily:
      'ui-sans-serif, system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
    headings: { fontWeight: '650', textWrap: 'balance' },
    defaultRadius: 'md',
    cursorType: 'pointer',
    // Who asks their device for less motion gets none.
    respectReducedMotion: true,
    // Given as plain values, not by the components' extend: that would bring each of them into the first load.
    components: {
      ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
      Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600 } },
      Button: { defaultProps: { fw: 600 } },
      DateInput: { defaultProps: { clearButtonProps, previousLabel: words.previous, nextLabel: words.next } },
      Drawer: { defaultProps: dialogProps },
      // Without the placeholder a menu holds its items only, as its role demands (WCAG 1.3.1).
      Menu: { defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md' } },
      Modal: {
        defaultProps: { centered: true, radius: 'lg', ...dialogProps },
        styles: { title: { fontWeight: 650 } },
      },
      MultiSelect: { defaultProps: { clearButtonProps } },
      // Beside a title Mantine greys the text too far for the 4.5:1 of WCAG 2.2 AA (1.4.3).
      Notification: {
        defaultProps: {
          closeButtonProps: { 'aria-label': words.close },
          styles: { description: { color: 'var(--mantine-color-dimmed)' } },
        },
      },
      Paper: { defaultProps: { radius: 'lg', withBorder: true } },
      Popover: { defaultProps: { shadow: 'md' } },
      Select: { defaultProps: { checkIconPosition: 'right', clearButtonProps } },
      Table: { defaultProps: { verticalSpacing: 'sm', borderColor: 'var(--sangtao-line)' } },
      Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    },
  });
}

/**
 * Surfaces, and the text colours that Mantine leaves under the 4.5:1 of WCAG 2.2 AA (1.4.3): dimmed text, placeholders
 * and messages of faults.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--sangtao-ground': '#f6f5f3',
    '--sangtao-line': '#e4e1dc',
    '--mantine-color-default-border': '#cfcbc5',
    '--mantine-color-text': '#1d1b1a',
    '--mantine-color-dimmed': '#5b5753',
    '--mantine-color-placeholder': '#6b6763',
    '--mantine-color-error': '#b3131b',
    '--mantine-color-anchor': '#960d16',
    // Words on their own light ground, as badges have them.
    '--mantine-color-green-light-color': '#1d5c2c',
    '--mantine-color-blue-light-color': '#15568f',
    '--mantine-color-indigo-light-color': '#3445a8',
    '--mantine-color-orange-light-color': '#9a3d04',
    '--mantine-color-red-light-color': '#a31515',
    '--mantine-color-teal-light-color': '#076049',
    '--mantine-color-gray-light-color': '#3f464d',
    '--mantine-color-gold-light-color': '#6b4e05',
  },
  dark: {
    '--mantine-color-body': '#1e1d1c',
    '--sangtao-ground': '#151413',
    '--sangtao-line': '#34322f',
    '--mantine-color-default-border': '#4a4743',
    '--mantine-color-text': '#eceae7',
    '--mantine-color-dimmed': '#b1ada8',
    '--mantine-color-placeholder': '#a09c97',
    '--mantine-color-error': '#ff9d97',
    '--mantine-color-anchor': '#ffaaa4',
    // Light variants of the primary are too dark on dark ground.
    '--mantine-color-front-light-color': '#ffb4af',
    '--mantine-color-front-text': '#ffaaa4',
  },
});
