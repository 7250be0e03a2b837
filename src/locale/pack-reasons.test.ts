import { describe, expect, it } from 'vitest';
import { loadBuiltins } from '../builtin.ts';
import { OPTIONAL_PLUGINS } from '../config/plugins.ts';
import type { Pack } from '../regulation/types.ts';
import { loadLanguage } from './load.ts';
import { LOCALES } from './types.ts';

const packs = (await loadBuiltins([...OPTIONAL_PLUGINS.keys()])).flatMap((plugin) => plugin.packs ?? []);

/** Keys of a pack under which a text stands that findings give as a reason. */
const REASONS = new Set(['because', 'otherwise', 'elsewhere']);
/** Entries of these forms are in the table of the law, and no line of a bill is matched to them. */
const NEVER_MATCHED = new Set(['equipment', 'raw-material', 'technology', 'other']);

/** Every text under such a key, wherever it stands: a new kind of data is walked as well. */
function* reasonsIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (REASONS.has(key) && value !== '') yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) yield* reasonsIn(part, Array.isArray(value) ? key : name);
}

/** What is left to be answered of the clauses of an entry: any of their facts, in their order. */
function* factsIn({ measures, entries }: Pack): Generator<string> {
  for (const { measure: id, clause, clauses = [clause] } of entries) {
    const of = measures.find((measure) => measure.id === id)?.clauses ?? [];
    const facts = clauses.flatMap((one) => of.find((known) => known.id === one)?.facts ?? []);
    for (let bits = 1; bits < 1 << facts.length; bits++)
      yield `to be answered: ${facts.filter((_, at) => (bits >> at) & 1).join(', ')}`;
  }
}

/** What a list of parties rests on, as `mofcom/refused` cites it. */
function* termsOf({ measures, parties }: Pack): Generator<string> {
  const lists = new Set((parties?.parties ?? []).map(({ measure }) => measure));
  for (const { id, clauses } of measures) if (lists.has(id)) yield clauses[0]?.text.replace(/\.$/, '') ?? '';
}

/** What the calendar says of a measure beside its days. */
const notesOf = ({ measures }: Pack): readonly string[] => measures.flatMap(({ notes }) => notes);

const texts = new Set(
  packs.flatMap((pack) => [...reasonsIn(pack), ...factsIn(pack), ...termsOf(pack), ...notesOf(pack)]),
);
const unnamed = packs.flatMap(({ entries }) =>
  entries.filter(({ nameZh, form }) => nameZh === '' && !NEVER_MATCHED.has(form)).map(({ nameEn }) => nameEn),
);

/** Three Latin words in a row: English that a form, or a clause of the text, has left. */
const ENGLISH = /\b[A-Za-z][a-z]*,? [a-z]+,? [a-z]+\b/;

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the catalogue %s', async (locale) => {
  const loaded = await loadLanguage(locale);
  if (loaded === null) throw new Error('not a language of its own');
  const { said } = loaded.language;
  const untranslated = (all: Iterable<string>): string[] =>
    [...all].filter((text) => said(text) === text || ENGLISH.test(said(text)));

  it('has every reason that the data of the packs give', () => {
    expect(texts.size).toBeGreaterThan(30);
    expect(untranslated(texts)).toEqual([]);
  });

  it('names the entries that the law prints no name of', () => {
    expect(untranslated(unnamed)).toEqual([]);
  });

  it('would miss a reason that is new', () => {
    expect(untranslated(['powder of a new kind: review', 'keep evidence; powder of a new kind'])).toHaveLength(2);
  });
});
