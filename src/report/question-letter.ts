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
  const [shares, named] = [elementsOf(letter.findings), elementsNamed(letter.findings)];
  const fields = fieldsOf(letter.findings).filter((field) => field !== 'letter.shares' || shares.length > 0);
  const isComponent = letter.findings.some(({ content }) => (content?.componentClass ?? null) !== null);
  for (const [index, say] of languages.entries()) {
    if (index > 0) yield '\n';
    yield `${say('letter.part')}: ${about}\n`;
    yield `${say('letter.answerBy', { due })}\n`;
    for (const [at, field] of fields.entries())
      yield `${String(at + 1)}. ${say(field, { elements: field === 'letter.shares' ? shares.join(', ') : named.join('/') })}:\n`;
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

/**
 * Elements whose share is asked for: those that an entry turns on and no answer has settled, also where only a measure of unsettled
 * status does. None, where an answer leaves none; without any entry, those asked of every magnet.
 */
export function elementsOf(findings: readonly JudgedFinding[]): string[] {
  const isTold = findings.some(({ record }) => record?.openElements !== undefined);
  const named = findings.flatMap((finding) => {
    const { openElements, openIfItRuns = [] } = finding.record ?? {};
    return openElements === undefined ? listedIn(finding) : [...openElements, ...openIfItRuns.filter((name) => name !== 'licence')]; // prettier-ignore
  });
  return named.length === 0 && !isTold ? USUAL : inOrder(named);
}

/** Elements whose origin is asked for: all that are listed and not shown to be absent, whether or not their share is known. */
export function elementsNamed(findings: readonly JudgedFinding[]): string[] {
  const listed = inOrder(findings.flatMap(listedIn));
  return listed.length > 0 ? listed : USUAL;
}

function listedIn({ controls, content }: JudgedFinding): string[] {
  const settled = new Set(content?.elements.filter(({ presence }) => presence === 'excluded').map(({ symbol }) => symbol)); // prettier-ignore
  return controls.flatMap(({ element }) => element.split('/')).filter((symbol) => symbol !== '' && !settled.has(symbol)); // prettier-ignore
}

function inOrder(symbols: readonly string[]): string[] {
  const rank = (symbol: string): number => REGISTER_ELEMENTS.findIndex((known) => known === symbol);
  return [...new Set(symbols)].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_ELEMENTS);
}
