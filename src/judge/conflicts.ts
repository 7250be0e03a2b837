import type { Content } from '../materials/types.ts';
import type { Finding } from '../rules/types.ts';
import type { Answer } from './answer.ts';
import { isMagnetMaterial } from './declared-family.ts';

export const CONFLICT_RULE = 'data/composition-conflict';

/** From here on the bill all but says that the element is there: the coercivity classes UH, EH and AH. */
const FIRM_ELEMENT = 0.85;
const FIRM_EITHER = 0.9;

/** Evidence that is a statement of its own, and no guess from what such parts mostly are. */
const STATEMENTS = new Set(['declared', 'cas', 'material', 'grade', 'negative']);

export interface Conflict {
  /** What the register says. */
  readonly declared: string;
  /** What the bill says, quoted. */
  readonly stated: string;
}

/** Where an answer contradicts what the bill itself states. `content` is as the bill gives it. */
export function conflictsOf(content: Content, evidence: Finding['evidence'], answer: Answer): Conflict[] {
  const statements = evidence.filter(({ kind }) => STATEMENTS.has(kind));
  const positive = statements.filter(({ kind }) => kind !== 'negative');
  const quote = (list: Finding['evidence']): string =>
    list.slice(0, 2).map(({ text, meaning }) => `"${text}" (${meaning})`).join(' and '); // prettier-ignore
  const conflicts: Conflict[] = [];
  const { family } = answer;
  if (family?.rareEarth === false && isMagnetMaterial(content.material) && positive.length > 0)
    conflicts.push({ declared: family.name, stated: quote(positive) });
  for (const declared of answer.elements.values()) {
    const { symbol, verdict, words } = declared;
    const about = positive.filter((one) => one.meaning.split(/[^A-Za-z]/).includes(symbol));
    const grades = positive.filter(({ kind }) => kind === 'grade');
    const element = content.elements.find((one) => one.symbol === symbol);
    if (verdict === 'present') {
      const denied = statements.filter((one) => one.kind === 'negative' && one.meaning.split(/[^A-Za-z]/).includes(symbol)); // prettier-ignore
      if (denied.length > 0) conflicts.push({ declared: words, stated: quote(denied) });
      continue;
    }
    if (verdict === 'range') continue;
    if (about.length > 0) conflicts.push({ declared: words, stated: quote(about) });
    else if (
      grades.length > 0 &&
      (element?.confidence ?? 0) >= FIRM_ELEMENT &&
      !otherIsDeclared(content, symbol, answer)
    )
      conflicts.push({ declared: words, stated: quote(grades) });
  }
  return conflicts.length > 0 ? conflicts : eitherConflict(content, quote(positive.filter(({ kind }) => kind === 'grade')), answer); // prettier-ignore
}

/** A grade asks for Dy or Tb, and the answer denies both. */
function eitherConflict(content: Content, stated: string, answer: Answer): Conflict[] {
  if (stated === '') return [];
  return content.anyOf.flatMap(({ symbols, confidence }) => {
    const denied = symbols.flatMap((symbol) => answer.elements.get(symbol) ?? []).filter(({ verdict }) => verdict === 'absent' || verdict === 'claimed'); // prettier-ignore
    if (confidence < FIRM_EITHER || denied.length < symbols.length) return [];
    return [{ declared: denied.map(({ words }) => words).join(', '), stated }];
  });
}

/** What the grade asks of Dy another element of the same alternative gives. */
function otherIsDeclared(content: Content, symbol: string, answer: Answer): boolean {
  return content.anyOf.some(
    ({ symbols }) =>
      symbols.includes(symbol) &&
      symbols.some((other) => other !== symbol && answer.elements.get(other)?.verdict === 'present'),
  );
}
