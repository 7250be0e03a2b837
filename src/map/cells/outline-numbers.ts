import { isTopLevel } from '../rows/words.ts';

/** `1`, `1.2`, `1,2`, `1.2.1.`: places in an outline. */
const PLACE = /^\d{1,4}(?:[.,]\d{1,4}){0,12}[.,]?$/;

/** A place in an outline with points and without noughts behind: `1,2` → `1.2`, `2.0` → `2`; '' where a text is none. */
export function outlineNumber(text: string): string {
  const trimmed = text.trim();
  if (!PLACE.test(trimmed)) return '';
  return trimmed
    .replaceAll(',', '.')
    .replace(/\.$/, '')
    .replace(/(?:\.0+)+$/, '');
}

/** Of the texts so many are places, of the deeper ones so many continue another, and so few stand twice in a row. */
const LEAST = { places: 0.9, continued: 0.6 };
const MOST_TWICE = 0.1;

/** Whether texts below "Level" are places in an outline, whole and parted ones (`1`, `1.1`, `2`), and not depths; the whole may be the top. */
export function areOutline(all: readonly string[]): boolean {
  const texts = all.filter((text) => text !== '' && !isTopLevel(text));
  const places = new Set<string>();
  const deeper: string[] = [];
  let [wholes, twice, last] = [0, 0, ''];
  for (const text of texts) {
    const place = outlineNumber(text);
    if (place === '') continue;
    if (place === last) twice++;
    last = place;
    places.add(place);
    if (place.includes('.')) deeper.push(place);
    else wholes++;
  }
  const count = wholes + deeper.length;
  if (wholes === 0 || deeper.length === 0 || count < texts.length * LEAST.places || twice > count * MOST_TWICE)
    return false;
  const continued = deeper.filter((place) => places.has(place.slice(0, place.lastIndexOf('.'))));
  return continued.length >= deeper.length * LEAST.continued;
}
