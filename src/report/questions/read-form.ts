import { REGISTER_COLUMNS, type RegisterColumn } from '../../judge/register/register-columns.ts';
import { readWritten } from './answer-words.ts';

/** A sheet as text, whatever it was read from. */
export interface FormTable {
  readonly name: string | null;
  readonly rows: readonly FormRow[];
}

interface FormRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Cells, from 0, that hold a formula whose value the file does not have, whatever stands in `cells`. */
  readonly unvalued?: ReadonlySet<number>;
}

/** What a supplier answered of one part, over all pages of the file. */
export interface FormAnswer {
  readonly names: ReadonlyMap<'partNumber' | 'manufacturer' | 'partKey', string>;
  readonly values: ReadonlyMap<RegisterColumn, string>;
  /** Fields answered by "unknown" or by a refusal. */
  readonly dontKnow: readonly RegisterColumn[];
  readonly refused: readonly RegisterColumn[];
  readonly place: string;
}

/** What was written and cannot be kept, or is kept and settles nothing. */
interface FormProblem {
  readonly isKept?: true;
  readonly place: string;
  readonly what: string;
  readonly hint: string;
}

const NAMES = ['partNumber', 'manufacturer', 'partKey'] as const;
const KNOWN = new Set<string>(REGISTER_COLUMNS);
/** What a supplier has no say in. */
const OURS = new Set<RegisterColumn>(['state', 'owner', 'asked', 'due', 'document', 'sha256', 'note', 'mpn']);

interface Gathering {
  readonly names: Map<(typeof NAMES)[number], string>;
  readonly values: Map<RegisterColumn, string>;
  readonly places: Map<RegisterColumn, string>;
  readonly dontKnow: Set<RegisterColumn>;
  readonly refused: Set<RegisterColumn>;
  readonly place: string;
}

/** Reads the answers of a filled form. `isForm` is false where no sheet has the line of column names. */
export function readForm(tables: readonly FormTable[]): {
  readonly isForm: boolean;
  readonly answers: readonly FormAnswer[];
  readonly problems: readonly FormProblem[];
} {
  const parts = new Map<string, Gathering>();
  const problems: FormProblem[] = [];
  let isForm = false;
  for (const { name, rows } of tables) {
    const at = rows.findIndex(({ cells }) => isHead(cells));
    const columns = (rows[at]?.cells ?? []).map((text) => text.trim());
    if (at === -1) continue;
    isForm = true;
    for (const row of rows.slice(at + 1)) {
      const place = `${name === null ? '' : `${name}, `}row ${String(row.number)}`;
      readRow(columns, row, place, parts, problems);
    }
  }
  const answers = [...parts.values()].map(({ dontKnow, refused, names, values, place }) => ({
    names,
    values,
    place,
    dontKnow: [...dontKnow],
    refused: [...refused],
  }));
  return { isForm, answers, problems };
}

function isHead(cells: readonly string[]): boolean {
  const names = cells.map((text) => text.trim());
  return names.includes('partNumber') && names.filter((name) => KNOWN.has(name)).length >= 4;
}

function readRow(
  columns: readonly string[],
  { cells, unvalued }: FormRow,
  place: string,
  parts: Map<string, Gathering>,
  problems: FormProblem[],
): void {
  const of = (name: string): string => (cells[columns.indexOf(name)] ?? '').trim();
  const names = new Map(
    NAMES.flatMap((name) => (columns.includes(name) && of(name) !== '' ? [[name, of(name)] as const] : [])),
  );
  const filled = columns.flatMap((name, at): [RegisterColumn, string][] => {
    const isAnswer = KNOWN.has(name) && !NAMES.some((own) => own === name) && !OURS.has(name as RegisterColumn);
    const text = cells[at] ?? '';
    if (isAnswer && unvalued?.has(at) === true) problems.push(uncomputed(`${place}, ${name}`));
    else if (isAnswer && text.trim() !== '') return [[name as RegisterColumn, text]];
    return [];
  });
  if (!names.has('partNumber') && !names.has('partKey')) {
    if (filled.length > 0)
      problems.push({
        place,
        what: 'has answers and names no part',
        hint: 'Write the part number into its first cell.',
      });
    return;
  }
  const key = JSON.stringify([
    names.get('partNumber') ?? '',
    names.get('partKey') ?? '',
    names.get('manufacturer') ?? '',
  ]);
  const part: Gathering = parts.get(key) ?? {
    names,
    values: new Map(),
    places: new Map(),
    dontKnow: new Set(),
    refused: new Set(),
    place,
  };
  parts.set(key, part);
  for (const [column, raw] of filled) {
    const written = readWritten(column, raw);
    if (written.kind === 'dont-know') part.dontKnow.add(column);
    else if (written.kind === 'refused') part.refused.add(column);
    else if (written.kind === 'fault')
      problems.push({ place: `${place}, ${column}`, what: `${written.what} cannot be kept`, hint: written.hint });
    else if (written.kind === 'value') {
      keep(part, column, written.value, place, problems);
      if (written.doubt !== undefined)
        problems.push({
          isKept: true,
          place: `${place}, ${column}`,
          what: `"${written.value}" is not one country that is known: it is kept as text, and its question stays open`,
          hint: written.doubt,
        });
    }
  }
}

const uncomputed = (place: string): FormProblem => ({
  place,
  what: 'is a formula that no program has computed, so nothing of it was kept',
  hint: 'Open the file in a spreadsheet program, save it there, and read it again; or record what it says: lintanide answer PART --set COLUMN=VALUE',
});

/** The supplier and the maker of the magnet may answer the same; where they differ, neither is believed. */
function keep(part: Gathering, column: RegisterColumn, value: string, place: string, problems: FormProblem[]): void {
  const earlier = part.values.get(column);
  if (earlier === undefined && !part.places.has(column)) {
    part.values.set(column, value);
    part.places.set(column, place);
  } else if (earlier !== value) {
    part.values.delete(column);
    problems.push({
      place: `${place}, ${column}`,
      what: `"${value}" differs from what ${part.places.get(column) ?? 'another page'} says; neither was kept`,
      hint: 'Ask which holds, and record it: lintanide answer PART --set COLUMN=VALUE',
    });
  }
}
