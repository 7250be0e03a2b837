import { ConfigError } from '../errors.ts';
import { isIsoDate } from '../judge/register/dates.ts';
import { didYouMean } from '../suggest.ts';
import { PARTY_LISTS, type Party, type PartyList } from '../regulation/parties.ts';
import { listOf, rowsOf } from './table.ts';

export const PARTY_COLUMNS = ['name', 'aliases', 'list', 'measure', 'date', 'source', 'listDate'] as const;
type Field = (typeof PARTY_COLUMNS)[number];
type Fields = ReadonlyMap<Field, string>;

/**
 * A list of parties from CSV, or from JSON (`{ "asOf": "2026-10-10", "parties": [{ "name": …, "aliases": […], … }] }`).
 * `listDate` is the day for which the list holds; the latest counts. `measures`: the ids that there are, null: not known here.
 * Throws `ConfigError` with the place of a fault.
 */
export function parseParties(text: string, path: string, measures: Measures = null): PartyList {
  return path.toLowerCase().endsWith('.json') ? ofJson(text, path, measures) : ofCsv(text, path, measures);
}

type Measures = ReadonlySet<string> | null;

function ofCsv(text: string, path: string, measures: Measures): PartyList {
  const rows = rowsOf(text, path, PARTY_COLUMNS, ['name', 'list', 'date', 'source', 'listDate']);
  const parties = rows.map(({ line, fields }) =>
    partyOf(fields, listOf(fields.get('aliases')), `${path}:${String(line)}`, measures),
  );
  const days = rows.map(({ line, fields }) => dayOf(fields.get('listDate'), 'listDate', `${path}:${String(line)}`));
  return listWith(path, days.sort().at(-1), parties);
}

function ofJson(text: string, path: string, measures: Measures): PartyList {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigError('parties-json', `${path} is no JSON: ${cause}`, 'Correct it there.', { cause: error });
  }
  if (typeof value !== 'object' || value === null || !Array.isArray((value as { parties?: unknown }).parties))
    throw new ConfigError(
      'parties-json',
      `${path} holds no list "parties".`,
      'Write { "asOf": "2026-10-10", "parties": […] }.',
    );
  const { asOf, parties } = value as { asOf?: unknown; parties: unknown[] };
  const list = parties.map((item, at): Party => {
    const place = `${path}, parties[${String(at)}]`;
    if (typeof item !== 'object' || item === null)
      throw new ConfigError('parties-json', `${place} is no object.`, 'Write { "name": … }.');
    const fields = new Map<Field, string>();
    for (const [key, field] of Object.entries(item)) {
      const column = PARTY_COLUMNS.find((known) => known === key);
      if (column === undefined)
        throw new ConfigError('parties-json', `${place}: unknown key "${key}".`, didYouMean(key, PARTY_COLUMNS));
      if (typeof field === 'string' && field !== '') fields.set(column, field);
      else if (column !== 'aliases')
        throw new ConfigError('parties-json', `${place}: "${key}" is no text.`, 'Write a text.');
    }
    const { aliases = [] } = item as { aliases?: unknown };
    if (!Array.isArray(aliases) || !aliases.every((word) => typeof word === 'string'))
      throw new ConfigError('parties-json', `${place}: "aliases" is no list of texts.`, 'Write ["…"].');
    return partyOf(fields, aliases, place, measures);
  });
  return listWith(path, dayOf(typeof asOf === 'string' ? asOf : undefined, 'asOf', path), list);
}

function listWith(name: string, asOf: string | undefined, parties: readonly Party[]): PartyList {
  if (asOf === undefined)
    throw new ConfigError('parties-empty', `${name} lists nobody.`, 'Add a line, or take it out of "parties.lists".');
  return { name, asOf, parties, unnamed: [] };
}

function dayOf(text: string | undefined, column: string, place: string): string {
  if (text !== undefined && isIsoDate(text)) return text;
  throw new ConfigError(
    'parties-date',
    `${place}: "${text ?? ''}" in "${column}" is no date.`,
    'Write it as 2026-11-24.',
  );
}

/** How packs call their measures; whatever else stands in the column names one in words. */
const MEASURE_ID = /^[a-z][a-z0-9]{0,40}-\d{4}-\d{1,6}$/;

function partyOf(fields: Fields, aliases: readonly string[], place: string, measures: Measures): Party {
  const needed = (column: Field): string => {
    const text = fields.get(column);
    if (text === undefined)
      throw new ConfigError(
        'parties-field',
        `${place} has no "${column}".`,
        'Fill it: a list without it proves nothing.',
      );
    return text;
  };
  const word = needed('list');
  const list = PARTY_LISTS.find((known) => known === word.toLowerCase());
  if (list === undefined)
    throw new ConfigError('parties-list', `${place}: there is no list "${word}".`, didYouMean(word, PARTY_LISTS));
  const measure = fields.get('measure') ?? place;
  if (measures !== null && MEASURE_ID.test(measure) && !measures.has(measure))
    throw new ConfigError(
      'parties-measure',
      `${place}: there is no measure "${measure}".`,
      `${didYouMean(measure, measures)} One of no pack is named in words.`,
    );
  return {
    name: needed('name'),
    aliases,
    list,
    measure,
    date: dayOf(fields.get('date'), 'date', place),
    source: needed('source'),
  };
}
