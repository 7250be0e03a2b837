import { fill } from '../words/message.ts';
import { renderWorkbook } from '../xlsx/render.ts';
import type { Cell, Look, Row, SheetSpec } from '../xlsx/types.ts';
import { type FormField, nameColumns, type QuestionForm } from './form.ts';
import { columnWords, type FormLanguage } from './words.ts';

/** Empty lines on the page for the maker, where a part has magnets of several kinds. */
const SPARE_LINES = 3;

/** The form as a workbook: one line per part, at most eight groups of columns, and a page to pass on. */
export async function formWorkbook(form: QuestionForm, languages: readonly FormLanguage[]): Promise<Uint8Array> {
  return renderWorkbook(formSheets(form, languages), form.asked, 'Questions');
}

function formSheets(form: QuestionForm, languages: readonly FormLanguage[]): SheetSpec[] {
  const [first, second] = languages;
  const name = [first?.words.sheet, second?.words.sheet].filter((text) => text !== undefined).join(' ');
  const sheets = [questionSheet(form, languages, name)];
  if (form.isPassedOn) sheets.push(passOnSheet(form, languages));
  return sheets;
}

/** What the supplier of a component may not know and its magnet maker does: all but the form shipped. */
const forMaker = ({ keys }: FormField): boolean => !keys.includes('letter.form');

function questionSheet(form: QuestionForm, languages: readonly FormLanguage[], name: string): SheetSpec {
  const intro = languages.flatMap(({ words }): Row[] => [
    text(`${words.title}. ${fill(words.intro, { supplier: form.supplier, due: form.due })}`, 'strong'),
    text(words.how, 'muted'),
  ]);
  const lines = form.parts.map((part): Cell[] =>
    nameColumns(form).map((column) => ({ value: part[column] ?? '', look: 'strong' })),
  );
  const described = form.parts.map(({ description }) => description ?? '');
  return sheetOf(form, languages, name, intro, form.fields, lines, described);
}

function passOnSheet(form: QuestionForm, languages: readonly FormLanguage[]): SheetSpec {
  const intro = languages.flatMap(({ words }): Row[] => [
    text(words.passOnTitle, 'strong'),
    text(`${words.passOnIntro} ${words.how}`, 'muted'),
  ]);
  const names = nameColumns(form);
  const lines = form.parts.map((part): Cell[] =>
    names.map((column) => ({ value: part[column] ?? '', look: 'strong' })),
  );
  const spare = Array.from({ length: SPARE_LINES }, () => names.map((): Cell => ({ value: '', isField: true })));
  return sheetOf(form, languages, '制造商 Maker', intro, form.fields.filter(forMaker), [...lines, ...spare], []);
}

const SPAN = 14;
const text = (value: string, look: Look): Row => ({ cells: [{ value, look }], span: SPAN });

/**
 * Three rows of heads: the questions by number, the columns in words, and the columns as the register calls them, by
 * which the filled file is read back whatever was done to the rest.
 */
function sheetOf(form: QuestionForm, languages: readonly FormLanguage[], name: string, intro: readonly Row[], fields: readonly FormField[], lines: readonly (readonly Cell[])[], described: readonly string[]): SheetSpec {
  const names = nameColumns(form);
  const isDescribed = described.length > 0;
  const columns = fields.flatMap(({ columns: own }) => own);
  const head = (value: string): Cell => ({ value, look: 'head' });
  const lead = [...names, ...(isDescribed ? ['description'] : [])];
  const questions: Cell[] = [...lead.map(() => head('')), ...fields.flatMap((field, at) => field.columns.map((_, column) => head(column === 0 ? `${String(at + 1)}. ${questionWords(field, form, languages)}` : '')))];
  const labels: Cell[] = [
    ...names.map((column) => inAll(languages, (words) => columnWords(column, words))),
    ...(isDescribed ? [inAll(languages, ({ description }) => description)] : []),
    ...columns.map((column) => inAll(languages, (words) => columnWords(column, words))),
  ].map((value) => ({ value, look: 'info' }));
  const ids: Cell[] = [...lead, ...columns].map((value) => ({ value, look: 'note' }));
  return {
    name,
    widths: [18, 18, ...(names.length > 2 ? [16] : []), ...(isDescribed ? [30] : []), ...fields.flatMap((field) => field.columns.map(() => (field.columns.length === 1 ? 18 : 12)))],
    rows: [
      ...intro,
      { cells: questions, groups: groupsOf(lead.length, fields) },
      { cells: labels },
      { cells: ids },
      ...lines.map((line, at) => ({
        cells: [...line, ...(isDescribed ? [{ value: described[at] ?? '' }] : []), ...columns.map((column): Cell => ({ value: '', ...(form.parts[at]?.asked.has(column) === false ? { isFree: true } : { isField: true }) }))],
      })),
    ],
    frozen: { rows: intro.length + 3, columns: 1 },
    locked: true,
  };
} // prettier-ignore

/** Columns (from, to; from 1) over which each question's head runs. */
function groupsOf(lead: number, fields: readonly FormField[]): (readonly [number, number])[] {
  let at = lead;
  return fields.map(({ columns }) => {
    const from = at + 1;
    at += columns.length;
    return [from, at] as const;
  });
}

export function questionWords(
  { keys }: FormField,
  { elements, listed }: QuestionForm,
  languages: readonly FormLanguage[],
): string {
  return languages
    .map(({ say }) =>
      keys
        .map((key) => say(key, { elements: key === 'letter.shares' ? elements.join(', ') : listed.join('/') }))
        .join(' / '),
    )
    .join('\n');
}

function inAll(languages: readonly FormLanguage[], of: (words: FormLanguage['words']) => string): string {
  return [...new Set(languages.map(({ words }) => of(words)))].join('\n');
}
