/** The organisation's colour, made legible: people choose colours for logos, not for text on buttons. */

const WHITE = [255, 255, 255];
const BLACK = [14, 16, 20];
/** More than the 4.5 asked for, because the colour also stands on its own pale shade. */
const LEGIBLE = 6;

/** Custom properties for the light and the dark theme; none without a colour. */
export function brandColours(colour) {
  if (!/^#[0-9a-f]{6}$/i.test(colour ?? '')) {
    return {};
  }
  const given = parse(colour);
  return {
    '--brand': colour,
    '--brand-light': write(towards(given, BLACK, WHITE)),
    '--brand-dark': write(towards(given, WHITE, BLACK)),
  };
}

/** The given colour, moved towards `end` until it can be read on `ground` and `ground` on it. */
function towards(given, end, ground) {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = given.map((value, index) => Math.round(value + (end[index] - value) * share));
    if (contrast(mixed, ground) >= LEGIBLE) {
      return mixed;
    }
  }
  return end;
}

/** As WCAG 2 defines it. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function parse(colour) {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function write(colour) {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
