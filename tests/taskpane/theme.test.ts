import { themeFor } from '../../src/taskpane/theme';

/** Relative luminance by WCAG 2, worked out here on its own. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['#ffffff', 'sáng'],
  ['#E6E6E6', 'sáng'],
  ['#666666', 'tối'],
  ['#262626', 'tối'],
  ['000000', 'tối'],
  [undefined, 'sáng'],
  ['rgb(0, 0, 0)', 'sáng'],
])('nền %s của Office: giao diện %s', (background, expected) => {
  const ground = themeFor(background).colorNeutralBackground1;
  expect(luminance(ground) > 0.5 ? 'sáng' : 'tối').toBe(expected);
});

test.each(['#ffffff', '#262626'])('trên nền %s mọi màu chữ đọc được cả ở cỡ nhỏ', (background) => {
  const theme = themeFor(background);
  const letters = [
    theme.colorNeutralForeground1,
    theme.colorNeutralForeground2,
    theme.colorBrandForeground1,
    theme.colorStatusDangerForeground1,
    theme.colorStatusSuccessForeground1,
  ];
  for (const color of letters) {
    expect(contrast(color, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast('#ffffff', theme.colorBrandBackground)).toBeGreaterThanOrEqual(4.5);
});
