import { createTheme, type CSSVariablesResolver, type MantineThemeOverride } from '@mantine/core';

export type Kind = 'buyer' | 'supplier';

/** Nobody may take the buyer for the supplier: each has a colour of its own. */
const accents: Record<Kind, string> = { buyer: 'blue', supplier: 'grape' };

export const themeOf = (kind: Kind, words: { close: string }): MantineThemeOverride =>
  createTheme({
    primaryColor: accents[kind],
    // The darkest shade: text of this colour on its own light ground is legible by WCAG AA.
    primaryShade: { light: 9, dark: 8 },
    autoContrast: true,
    defaultRadius: 'sm',
    fontFamily: 'Inter, "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif',
    headings: {
      fontWeight: '650',
      sizes: { h1: { fontSize: '1.45rem' }, h2: { fontSize: '1.15rem' }, h3: { fontSize: '1rem' } },
    },
    components: {
      Button: { defaultProps: { size: 'sm' } },
      TextInput: { defaultProps: { size: 'sm' } },
      Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
      Modal: { defaultProps: { centered: true, closeButtonProps: { 'aria-label': words.close } } },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': words.close } } },
      ActionIcon: { defaultProps: { variant: 'subtle' } },
    },
  });

/** Mantine's own shades of these are too faint for WCAG AA. */
export const legibleColours: CSSVariablesResolver = ({ primaryColor }) => {
  const both = { '--mantine-color-dimmed': 'var(--faint)', '--mantine-color-error': 'var(--bad-text)' };
  return {
    variables: {},
    light: {
      ...both,
      '--mantine-color-placeholder': '#687078',
      '--mantine-color-anchor': `var(--mantine-color-${primaryColor}-9)`,
    },
    dark: {
      ...both,
      '--mantine-color-placeholder': '#9aa2a9',
      '--mantine-color-anchor': `var(--mantine-color-${primaryColor}-3)`,
    },
  };
};
