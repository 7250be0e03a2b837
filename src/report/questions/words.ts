import type { RegisterColumn } from '../../judge/register/register-columns.ts';
import type { Say } from '../../locale/types.ts';
import { EN } from './words.en.ts';
import { KO } from './words.ko.ts';
import { ZH } from './words.zh-hans.ts';

/** What a form says beside its eight questions, in one language. `{due}` and `{supplier}` are filled in. */
export interface FormWords {
  readonly title: string;
  readonly intro: string;
  /** The same of a form that is a text: it has no cells. */
  readonly introText: string;
  readonly how: string;
  readonly sheet: string;
  readonly part: string;
  readonly description: string;
  /** The page for the maker of the magnet. */
  readonly passOnTitle: string;
  readonly passOnIntro: string;
  readonly share: string;
  /** Method, limit and report of one element, where they are not those of all. */
  readonly ownMethod: string;
  readonly ownLimit: string;
  readonly ownReport: string;
  readonly columns: Readonly<Partial<Record<RegisterColumn, string>>>;
  /** What a letter says of answers that are on record. */
  readonly record: RecordWords;
}

/** `{text}` is what was answered, `{facts}` are such answers, `{source}` is where they are from. */
interface RecordWords {
  readonly line: string;
  readonly from: string;
  readonly register: string;
  readonly signed: string;
  readonly report: string;
  readonly declaration: string;
  readonly limit: string;
  readonly unshown: string;
  /** Of an element of which nobody has said 0. */
  readonly unnamed: string;
  readonly until: string;
  readonly open: string;
  readonly labels: Readonly<
    Record<
      | 'magnetMaker'
      | 'grade'
      | 'material'
      | 'cas'
      | 'controlCode'
      | 'codeReason'
      | 'origin'
      | 'chineseTechnology'
      | 'formShipped'
      | 'licence',
      string
    >
  >;
  readonly answers: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
}

/** Languages of a form in their order: a further one is a file and a line here. */
export const FORM_LANGUAGES = [
  { locale: 'zh-Hans', words: ZH },
  { locale: 'en', words: EN },
  { locale: 'ko', words: KO },
] as const;

/** A language with the words of the eight questions, which are those of `lintanide ask`. */
export interface FormLanguage {
  readonly words: FormWords;
  readonly say: Say;
}

export function columnWords(
  column: RegisterColumn,
  { share, ownMethod, ownLimit, ownReport, columns }: FormWords,
): string {
  const [, element = column, of] = /^([A-Z][a-z]?)(Method|DetectionLimit|Report)$/.exec(column) ?? [];
  const words = of === undefined ? share : of === 'Method' ? ownMethod : of === 'Report' ? ownReport : ownLimit;
  return columns[column] ?? words.replace('{element}', element);
}
