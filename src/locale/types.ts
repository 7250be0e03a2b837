import type { FrameKey } from './en.ts';
import type { Templates } from './phrase.ts';

/** BCP 47 tags of the languages there are, English first. A language is a file of this name and a line in `load.ts`. */
export const LOCALES = ['en', 'ko', 'zh-Hans'] as const;
export type Locale = (typeof LOCALES)[number];

/** One language: the file `src/locale/TAG.json`. `docs/locales.md` says what each part holds. */
export interface Catalogue {
  readonly frame: Readonly<Record<FrameKey, string>>;
  /** `ruleId/messageId`; claims of judging under `judged/`. */
  readonly messages: Templates;
  /** `ruleId/questionId`, or `plugin/any/questionId` where several rules of a plugin ask it. */
  readonly questions: Templates;
  /** `plugin/phraseId`. */
  readonly phrases: Templates;
  /** English names of the knowledge base → names. */
  readonly names: Templates;
  /** English texts that stages make, with `{name}` for what differs → texts. */
  readonly said: Templates;
}

/** Words for the frame of a report: labels, counts, closed sets. */
export type Say = (key: FrameKey, data?: Readonly<Record<string, string | number>>) => string;

/** A language as reporters use it. */
export interface Language {
  readonly locale: Locale;
  readonly say: Say;
  /** The templates behind `say`, for a program that says them later: that of the HTML report. */
  readonly frame: Readonly<Record<FrameKey, string>>;
  /** An English text of a stage in this language, or as it is. */
  readonly said: (text: string) => string;
}
