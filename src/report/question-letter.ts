import type { FrameKey } from '../locale/en.ts';
import type { Say } from '../locale/types.ts';
import { REGISTER_ELEMENTS } from '../judge/register-columns.ts';
import type { JudgedFinding } from '../judge/types.ts';
import type { IsoDate } from '../regulation/types.ts';
import { escapeText } from './text.ts';

/** What a question is about: one part, and what was found of it. Nothing of our products or customers. */
export interface Letter {
  readonly part: string;
  readonly manufacturer: string | null;
  readonly description: string | null;
  readonly due: IsoDate;
  readonly findings: readonly JudgedFinding[];
}

/** Asked of any magnet, where nothing more is known. */
const USUAL = ['Dy', 'Tb', 'Ho'];
const MOST_ELEMENTS = 6;

/** The question as it is sent, at most eight fields, once in each language: Chinese first, since it goes to magnet makers. */
export function* questionLetter(letter: Letter, languages: readonly Say[]): Generator<string> {
  const { manufacturer, description, due } = letter;
  const part = escapeText(letter.part);
  const words = [description, manufacturer].filter((text) => text !== null && text !== '' && text !== letter.part);
  const about = words.length === 0 ? part : `${part} (${words.map((text) => escapeText(text ?? '')).join(', ')})`;
  const elements = elementsOf(letter.findings);
  const fields = fieldsOf(letter.findings);
  const isComponent = letter.findings.some(({ content }) => (content?.componentClass ?? null) !== null);
  for (const [index, say] of languages.entries()) {
    if (index > 0) yield '\n';
    yield `${say('letter.part')}: ${about}\n`;
    yield `${say('letter.answerBy', { due })}\n`;
    for (const [at, field] of fields.entries())
      yield `${String(at + 1)}. ${say(field, { elements: elements.join(field === 'letter.shares' ? ', ' : '/') })}:\n`;
    if (isComponent) yield `${say('letter.passOn')}\n`;
  }
}

/** The eight fields, by their words. */
export function fieldsOf(findings: readonly JudgedFinding[]): readonly (FrameKey & `letter.${string}`)[] {
  const contents = findings.flatMap(({ content }) => content ?? []);
  const isMaterial = contents.length > 0 && contents.every(({ form, componentClass }) => componentClass === null && form !== 'magnet' && form !== 'magnet-powder'); // prettier-ignore
  return [
    isMaterial ? 'letter.formula' : 'letter.maker',
    'letter.shares',
    isMaterial ? 'letter.originMaterial' : 'letter.originMagnet',
    'letter.technology',
    'letter.form',
    'letter.licence',
    'letter.lots',
    'letter.signer',
  ];
}

/** Elements that an entry turns on and no answer has settled; without any, those asked of every magnet. */
export function elementsOf(findings: readonly JudgedFinding[]): string[] {
  const named = findings.flatMap(({ controls, record, content }) => {
    if ((record?.openElements ?? []).length > 0) return record?.openElements ?? [];
    const settled = new Set(content?.elements.filter(({ presence }) => presence === 'excluded').map(({ symbol }) => symbol)); // prettier-ignore
    return controls.flatMap(({ element }) => element.split('/')).filter((symbol) => symbol !== '' && !settled.has(symbol)); // prettier-ignore
  });
  const rank = (symbol: string): number => REGISTER_ELEMENTS.findIndex((known) => known === symbol);
  const symbols = [...new Set(named)].sort((a, b) => rank(a) - rank(b));
  return (symbols.length === 0 ? USUAL : symbols).slice(0, MOST_ELEMENTS);
}
