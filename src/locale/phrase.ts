/**
 * What a rule puts into a sentence, as data: ids of templates with their values. Reports make the words, in the language
 * that is asked for. Plain JSON, so that it can stand in a record.
 */
export type Phrase =
  /** Said as it stands in every language: figures, symbols, codes, names. */
  | string
  | number
  /** A template of the plugin by its id; `{name}` is replaced. */
  | { readonly id: string; readonly with?: Readonly<Record<string, Phrase>> }
  /** Phrases in a row; `join` is the id of the template that stands between them. */
  | { readonly join: string; readonly of: readonly Phrase[] }
  /** An English text that a stage made (a material's name, a reason): its form is known to the catalogues or it stays. */
  | { readonly said: string };

export type Templates = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | number | readonly string[]>>;

/** Templates that are kept taken apart; there are a few hundred. */
const MOST_TEMPLATES = 2000;
const parted = new Map<string, readonly string[]>();

/** Text, name, text, name, … text. */
function partsOf(template: string): readonly string[] {
  let parts = parted.get(template);
  if (parts === undefined) {
    if (parted.size >= MOST_TEMPLATES) parted.clear();
    parted.set(template, (parts = template.split(/\{(\w{1,64})\}/)));
  }
  return parts;
}

/** Replaces `{name}` by data. A name without data stays as written, so that a wrong template is seen. */
export function fill(template: string, data: Values): string {
  const parts = partsOf(template);
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    if (Object.hasOwn(data, name)) {
      const value = data[name];
      text += typeof value === 'object' ? value.join(', ') : String(value);
    } else text += `{${name}}`;
    text += parts[at + 1] as string;
  }
  return text;
}

/** The template of an id; an id without one stays as written, so that it is seen. */
export function templateOf(templates: Templates | undefined, id: string): string {
  return templates !== undefined && Object.hasOwn(templates, id) ? (templates[id] ?? id) : id;
}

/** A phrase in words. `said` translates the texts of stages; in English they stay. */
export function speak(phrase: Phrase, templates: Templates | undefined, said = (text: string) => text): string {
  if (typeof phrase === 'string') return phrase;
  if (typeof phrase === 'number') return String(phrase);
  if ('said' in phrase) return said(phrase.said);
  if ('join' in phrase)
    return phrase.of.map((one) => speak(one, templates, said)).join(templateOf(templates, phrase.join));
  const values = Object.entries(phrase.with ?? {}).map(
    ([name, value]) => [name, speak(value, templates, said)] as const,
  );
  return fill(templateOf(templates, phrase.id), Object.fromEntries(values));
}

/** `said({ licence: … }, templates)`: what a rule reports, once as phrases and once in English for readers of the data. */
export function inWords<Name extends string>(
  words: Readonly<Record<Name, Phrase>>,
  templates: Templates,
): Record<Name, string> {
  const english = Object.entries<Phrase>(words).map(([name, phrase]) => [name, speak(phrase, templates)] as const);
  return Object.fromEntries(english) as Record<Name, string>;
}
