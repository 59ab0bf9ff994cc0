import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Excel's green, so that the pane looks at home beside the grid. */
const GREEN: BrandVariants = {
  10: '#03170b',
  20: '#062513',
  30: '#08311a',
  40: '#0a3f21',
  50: '#0b4d28',
  60: '#0d5b30',
  70: '#0e6b38',
  80: '#107c41',
  90: '#218d51',
  100: '#359a62',
  110: '#4aa874',
  120: '#62b587',
  130: '#7dc39b',
  140: '#9ad1b1',
  150: '#b9dfc9',
  160: '#d9eee2',
};

const LIGHT = createLightTheme(GREEN);
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  // Fluent's own tones are too dim for small letters on a dark ground (WCAG 2, 1.4.3).
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorStatusDangerForeground1: '#eeacb2',
};

/** Light or dark as Office is; `background` is the colour of Office's own panes, where it tells. */
export function themeFor(background: string | undefined): Theme {
  return background !== undefined && luminance(background) < HALF ? DARK : LIGHT;
}

/** Below this a white text is easier to read than a black one. */
const HALF = 0.18;

/** Relative luminance of #rrggbb (WCAG 2, 1.4.3); a colour written otherwise counts as light. */
function luminance(color: string): number {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (match === null) return 1;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => linear(parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
