import { escapeText } from '../../report/terminal/text.ts';
import type { ConfigEntry } from '../../view/config-text.ts';
import { percent } from '../../view/doubts.ts';
import type { FileView, MappingDraft } from '../../view/types.ts';

/** A list that is known by its cells alone is a guess as well. */
const LOW_CONFIDENCE = 0.5;
/** Files that are told one by one. */
const MOST_TOLD = 20;

interface Guessed {
  readonly sheet: string | null;
  readonly reason: string;
  readonly draft: MappingDraft;
}

function guessesOf({ sheets }: FileView): Guessed[] {
  return sheets.flatMap(({ name, reason, guess, tables }) => {
    if (guess !== null) return [{ sheet: name, reason: `not understood: ${reason}`, draft: guess }];
    const [table, ...more] = tables;
    if (table?.mapping == null || more.length > 0 || table.confidence >= LOW_CONFIDENCE) return [];
    return [{ sheet: name, reason: `read with ${percent(table.confidence)} confidence only`, draft: table.mapping }];
  });
}

/** The mappings to start from, one per sheet that needs one. */
export function entriesOf(files: readonly FileView[]): ConfigEntry[] {
  return files.flatMap((file) =>
    guessesOf(file).map(({ sheet, reason, draft }) => ({
      title: `${file.path}${sheet === null ? '' : `, sheet "${sheet}"`}: ${reason}`,
      glob: file.glob,
      draft,
    })),
  );
}

/** The first file that needs a mapping. */
export function firstGuessed(files: readonly FileView[]): string | null {
  return files.find((file) => guessesOf(file).length > 0)?.path ?? null;
}

/** What each file is taken for; many that are understood are counted. What is not read or guessed comes first. */
export function toldFiles(files: readonly FileView[]): string[] {
  const isFine = (file: FileView): boolean => file.status !== 'unreadable' && guessesOf(file).length === 0;
  const doubtful = files.filter((file) => !isFine(file));
  const fine = files.filter(isFine);
  const shown = [...doubtful, ...(doubtful.length + fine.length <= MOST_TOLD ? fine : [])].slice(0, MOST_TOLD);
  const left = files.length - shown.length;
  const unread = doubtful.slice(MOST_TOLD).length;
  const rest = left === 0 ? [] : [`and ${String(left)} more${unread === 0 ? ', none of which needs a mapping' : ''}`];
  return [...shown.map((file) => escapeText(told(file))), ...rest];
}

const ended = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);

function told(file: FileView): string {
  const { path, status, error } = file;
  if (status === 'unreadable')
    return `${path}: not read, ${[error?.message ?? '', error?.hint ?? ''].map(ended).join(' ')}`.trimEnd();
  if (status === 'no-bom') return `${path}: no parts list`;
  const guesses = guessesOf(file);
  if (guesses.length === 0) return `${path}: understood, needs no mapping`;
  const words = guesses.map(({ sheet, draft }) => {
    const columns = draft.columns.map(([field, references]) => `${field} = "${references.join('", "')}"`).join(', ');
    return `${sheet === null ? '' : `sheet "${sheet}", `}guessed ${columns}`;
  });
  return `${path}: ${words.join('; ')}`;
}
