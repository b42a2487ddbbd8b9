/** Themes a shop might have, in the panel's own properties, and how dense it is. */

/** Each theme in light and dark. */
export const THEMES = {
  own: { name: 'The panel’s own', properties: () => ({}) },
  shop: {
    name: 'A green shop, in a serif',
    properties: (dark) => ({
      '--consent-color-text': dark ? '#eef5ee' : '#14281c',
      '--consent-color-surface': dark ? '#15211a' : '#fbfdf8',
      '--consent-color-border': dark ? '#3f5546' : '#c8d6c6',
      '--consent-color-accent': dark ? '#9fd6ad' : '#1d5c38',
      '--consent-color-on-accent': dark ? '#0e1a12' : '#ffffff',
      '--consent-font': 'Georgia, "Noto Serif", serif',
      '--consent-radius': '0.25rem',
    }),
  },
  plain: {
    name: 'Square, blue, tight',
    properties: (dark) => ({
      '--consent-color-accent': dark ? '#a8c7fa' : '#0b57d0',
      '--consent-color-on-accent': dark ? '#062e6f' : '#ffffff',
      '--consent-radius': '0',
      '--consent-space': '0.75rem',
    }),
  },
  contrast: {
    name: 'The most contrast',
    properties: (dark) => ({
      '--consent-color-text': dark ? '#ffffff' : '#000000',
      '--consent-color-surface': dark ? '#000000' : '#ffffff',
      '--consent-color-border': dark ? '#ffffff' : '#000000',
    }),
  },
};

/** The space around and between the parts. */
export const DENSITIES = { '': 'As it is', '0.625rem': 'Dense', '1.375rem': 'Wide' };

/** The properties of a frame. */
export function themeOf(query) {
  const space = query.get('space') ?? '';
  return {
    ...(THEMES[query.get('theme') ?? 'own'] ?? THEMES.own).properties(query.get('scheme') === 'dark'),
    ...(space && { '--consent-space': space }),
  };
}
