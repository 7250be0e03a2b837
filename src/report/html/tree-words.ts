import type { FrameKey } from '../../locale/en.ts';
import { wholeFrame } from '../../locale/en.ts';
import type { Language } from '../../locale/types.ts';

/** Words of a tree by their English, as `inventory/words.ts` makes them. */
const KEYS: ReadonlyMap<string, FrameKey> = new Map(
  Object.entries(wholeFrame()).flatMap(([key, words]) =>
    key.startsWith('tree.word.') ? [[words, key as FrameKey] as const] : [],
  ),
);
const PRESENCES = ['proven', 'likely', 'possible', 'unlikely', 'excluded'] as const;
const CONTENT = new RegExp(`^(.{1,400}?): (${PRESENCES.join('|')})( \\(\\d{1,3} %\\))?(?:; (.{1,200}))?$`, 's');
const INSIDE = /^(.{1,200}?) inside(?: \((.{1,200})\))?$/s;

/** `sintered Nd-Fe-B inside (servo motor): likely (95 %); 9.1 g by stated mass` in the language; what has no known form stays. */
export function contentIn(words: string, language: Language): string {
  const match = language.locale === 'en' ? null : CONTENT.exec(words);
  if (match === null) return words;
  const { say, said } = language;
  const [, name = '', presence = '', percent = '', note] = match;
  const [, material = name, component] = INSIDE.exec(name) ?? [];
  const what =
    component === undefined ? said(material) : say('detail.in', { name: said(material), component: said(component) });
  const known = PRESENCES.find((one) => one === presence) ?? 'possible';
  return `${what}: ${say(`presence.${known}`)}${percent}${note === undefined ? '' : `; ${massIn(note, language)}`}`;
}

/** `9.1 g by stated mass`, `mass unknown`, `not counted: what it holds is listed below`. */
function massIn(words: string, language: Language): string {
  const [, amount, basis] = /^(.{1,80}) by ([^;]{1,80})$/.exec(words) ?? [];
  if (amount === undefined || basis === undefined) return wordIn(words, language);
  return language.say('tree.by', { amount: gramsIn(amount, language), basis: wordIn(basis, language) });
}

/** `Dy 6.2 g (0-16) + 2 unknown (mass)`, `Dy unknown (mass)`, `Dy up to 15 g`, `Dy 0.2 g each`. */
export function amountIn(words: string, language: Language): string {
  if (language.locale === 'en') return words;
  const { say } = language;
  const factors = (list: string): string =>
    list
      .split(', ')
      .map((factor) => wordIn(factor, language))
      .join(', ');
  const [, symbol, why] = /^(\S{1,9}) unknown \(([^)]{1,80})\)$/.exec(words) ?? [];
  if (symbol !== undefined && why !== undefined) return say('tree.unknown', { symbol, factors: factors(why) });
  const [, amount, n, reason] = /^(.{1,80}?) \+ (\d{1,15}) unknown \(([^)]{1,80})\)$/.exec(words) ?? [];
  if (amount !== undefined && n !== undefined && reason !== undefined)
    return say('tree.partUnknown', { amount: gramsIn(amount, language), n, factors: factors(reason) });
  const [, each, open] = /^(.{1,80}) each( if present)?$/.exec(words) ?? [];
  if (each === undefined) return gramsIn(words, language);
  const inEach = say('tree.each', { amount: gramsIn(each, language) });
  return open === undefined ? inEach : say('detail.ifPresent', { amount: inEach });
}

/** `up to 15 g`, with or without the symbol before it. */
function gramsIn(words: string, { say }: Language): string {
  const [, symbol = '', amount] = /^(\S{1,9} )?up to (.{1,60})$/.exec(words) ?? [];
  return amount === undefined ? words : symbol + say('html.upTo', { amount });
}

/** A note of a tree, as `valid until 2026-11-30 only; counted all the same`, in the language of the report. */
export function noteIn(words: string, language: Language): string {
  if (language.locale === 'en') return words;
  const { say } = language;
  const [, until] = /^valid until (\S{1,20}) only; counted all the same$/.exec(words) ?? [];
  if (until !== undefined) return say('tree.validUntil', { date: until });
  const [, unit] = /^the unit "(.{1,24})" is not known: not counted in pieces$/s.exec(words) ?? [];
  if (unit !== undefined) return say('tree.unitUnknown', { unit });
  const [, how, place = ''] = /^(alternative to|broken down at) (.{1,400})$/s.exec(words) ?? [];
  if (how === undefined) return wordIn(words, language);
  return say(how === 'alternative to' ? 'tree.alternativeTo' : 'tree.brokenDownAt', {
    place: placeIn(place, language),
  });
}

/** `BOM!D17` as it is; of `line 12 /bom[1]/part[3]` the word. */
export function placeIn(words: string, { locale, say }: Language): string {
  const [, n, path = ''] = /^line (\d{1,15})( .{1,400})?$/s.exec(words) ?? [];
  return n === undefined || locale === 'en' ? words : say('place.line', { n }) + path;
}

function wordIn(words: string, { say }: Language): string {
  const key = KEYS.get(words);
  return key === undefined ? words : say(key);
}
