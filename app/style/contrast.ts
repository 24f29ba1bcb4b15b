/** A colour as `#rrggbb`. */
type Hex = string;

/** Least contrast of text, WCAG 2.2, 1.4.3 (AA). */
export const AA = 4.5;

/** Relative luminance, 0 to 1; NaN for what is no `#rgb` or `#rrggbb`. */
export function luminance(colour: Hex): number {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour.trim())?.[1] ?? '';
  const whole = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const pairs = [0, 2, 4].map((at) => whole.slice(at, at + 2));
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = pairs.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21; NaN when one of them is no colour, which is never enough. */
export function contrast(one: Hex, other: Hex): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((high ?? Number.NaN) + 0.05) / ((low ?? Number.NaN) + 0.05);
}

/** The colour as far towards black as `share` says. */
export function darker(colour: Hex, share: number): Hex {
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
