import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import { hanging } from '../words/ask.ts';
import { escapeText, pad, widthOf } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

export type Write = (
  indent: string,
  label: string,
  text: string,
  paint?: (line: string) => string,
) => Generator<string>;

/** A label is put into the language and keeps its width; a text is written as it is, since most of it is quoted from a file. */
export function writer(context: ReportContext): Write {
  const { said } = wordsOf(context);
  const labelled = (label: string): string => {
    const word = said(label.trim());
    return word === label.trim() ? label : `${pad(word, widthOf(label) - 1)} `;
  };
  return (indent, label, text, paint) => hanging(indent, labelled(label), escapeText(text), context.width, paint);
}

export const wordsOf = ({ language = english }: ReportContext): Language => language;
