import type { Content } from '../../materials/types.ts';
import type { Finding } from '../../rules/types.ts';
import type { Answer } from './answer.ts';
import { denies, deniesHost } from './coarse-limit.ts';
import { isSameKind } from '../declared/declared-family.ts';
import { isMagnetMaterial } from '../declared/magnet-material.ts';
import type { DeclaredMagnet } from '../declared/declared-magnet.ts';
import { UNSPECIFIED_MAGNET } from '../../materials/magnets/magnet-kind.ts';

/** Id of the rule that reports conflicts. */
export const CONFLICT_RULE = 'data/composition-conflict';

/** From here on the bill all but says that the element is there: the coercivity classes UH, EH and AH. */
const FIRM_ELEMENT = 0.85;
const FIRM_EITHER = 0.9;

/** Evidence that is a statement of its own, and no guess from what such parts mostly are. */
const STATEMENTS = new Set(['declared', 'cas', 'material', 'grade', 'negative']);

/** An answer of a register that cannot be true together with the bill, in words for a finding. */
export interface Conflict {
  /** What the register says. */
  readonly declared: string;
  /** What the bill says, quoted; for `within`, what else the answer says. */
  readonly stated: string;
  /** The answer contradicts itself, and the bill has no part in it. */
  readonly within?: true;
}

/** Where an answer contradicts what the bill itself states, or itself. `content` is as the bill gives it. */
export function conflictsOf(
  content: Content,
  evidence: Finding['evidence'],
  answer: Answer,
  magnet: DeclaredMagnet | null,
  hasSibling: boolean,
): Conflict[] {
  const statements = evidence.filter(({ kind }) => STATEMENTS.has(kind));
  const positive = statements.filter(({ kind }) => kind !== 'negative');
  const quote = (list: Finding['evidence']): string =>
    list
      .slice(0, 2)
      .map(({ text, meaning }) => `"${text}" (${meaning})`)
      .join(' and ');
  const conflicts: Conflict[] = [];
  if (magnet !== null) conflicts.push(...magnetConflicts(content, positive, magnet, hasSibling, quote));
  conflicts.push(...conflictsWithin(answer, magnet));
  for (const declared of answer.elements.values()) {
    const { symbol, verdict, words } = declared;
    const about = saidOf(symbol, content, positive);
    const grades = positive.filter(({ kind }) => kind === 'grade');
    const element = content.elements.find((one) => one.symbol === symbol);
    if (verdict === 'present') {
      const denied = statements.filter((one) => one.kind === 'negative' && names(one, symbol));
      if (denied.length > 0) conflicts.push({ declared: words, stated: quote(denied) });
      continue;
    }
    if (!denies(declared, content)) continue;
    if (about.length > 0) conflicts.push({ declared: words, stated: quote(about) });
    else if (
      grades.length > 0 &&
      (element?.confidence ?? 0) >= FIRM_ELEMENT &&
      !otherIsDeclared(content, symbol, answer)
    )
      conflicts.push({ declared: words, stated: quote(grades) });
  }
  return conflicts.length > 0
    ? conflicts
    : eitherConflict(content, quote(positive.filter(({ kind }) => kind === 'grade')), answer);
}

const names = ({ about }: Finding['evidence'][number], symbol: string): boolean =>
  about?.elements?.includes(symbol) === true;

/** What a bill states of an element: what names it, else what names a material that is none without it ("yttrium oxide"). */
function saidOf(symbol: string, { elements }: Content, positive: Finding['evidence']): Finding['evidence'] {
  const named = positive.filter((one) => names(one, symbol));
  const isProven = elements.some((one) => one.symbol === symbol && one.presence === 'proven');
  return named.length > 0 || !isProven ? named : positive;
}

/** The declared magnet beside the one that the bill names or grades. */
function magnetConflicts(
  content: Content,
  positive: Finding['evidence'],
  { family, grade }: DeclaredMagnet,
  hasSibling: boolean,
  quote: (list: Finding['evidence']) => string,
): Conflict[] {
  const declared = grade === null ? family.name : `grade "${grade.text}" (${grade.meaning})`;
  if (family.everything === true && positive.length > 0) return [{ declared, stated: quote(positive) }];
  if (!isMagnetMaterial(content.material)) return [];
  const named = positive.filter(({ kind }) => kind !== 'cas');
  const isOther =
    !family.rareEarth ||
    (!isSameKind(content.material, family) && content.material !== UNSPECIFIED_MAGNET && !hasSibling);
  if (isOther) return named.length === 0 ? [] : [{ declared, stated: quote(named) }];
  // Of two grades of one family only the class counts: N42SH and N45SH are made alike.
  const others = positive.filter(
    ({ kind, about }) => kind === 'grade' && about?.suffix !== undefined && about.suffix !== grade?.suffix,
  );
  return grade?.suffix === undefined || others.length === 0 ? [] : [{ declared, stated: quote(others) }];
}

/** What a row of the register says that cannot hold together: a grade of another family, a 0 beside a grade that asks for more. */
export function conflictsWithin(answer: Answer, magnet: DeclaredMagnet | null): Conflict[] {
  if (magnet === null) return [];
  const { family, grade, content } = magnet;
  if (magnet.isContradicted)
    return [{ declared: family.name, stated: `the grade "${answer.grade ?? ''}"`, within: true }];
  const shown = [...answer.elements.values()].filter(({ verdict }) => verdict === 'present');
  const inside = shown.filter(({ symbol }) => symbol !== 'La');
  if (!family.rareEarth)
    return inside.length === 0
      ? []
      : [{ declared: family.name, stated: inside.map(({ words }) => words).join(', '), within: true }];
  const impossible = impossibleIn(answer, family);
  if (impossible.length > 0) return [{ declared: family.name, stated: impossible.join(', '), within: true }];
  if (grade === null || content === null) return [];
  const stated = `the grade "${grade.text}" (${grade.meaning})`;
  const denied = [...answer.elements.values()].filter((one) => denies(one, content));
  const firm = denied.filter(
    ({ symbol }) =>
      (content.elements.find((one) => one.symbol === symbol)?.confidence ?? 0) >= FIRM_ELEMENT &&
      !otherIsDeclared(content, symbol, answer),
  );
  if (firm.length > 0) return firm.map(({ words }) => ({ declared: words, stated, within: true }));
  return eitherConflict(content, stated, answer).map((conflict) => ({ ...conflict, within: true }));
}

/** wt % of the other kind's rare earth in a magnet, from which the family cannot be right. */
export const OTHER_HOST = 5;

/** Shares with which a magnet is not of the family: without what it is made of, or mostly of what the other kind is. */
function impossibleIn({ elements }: Answer, { hosts }: DeclaredMagnet['family']): string[] {
  const other = hosts.includes('Sm') ? 'Nd' : 'Sm';
  const isInPlace = hosts.includes('Nd') && (elements.get('Pr')?.max ?? 0) > 0;
  return [...elements.values()].flatMap((declared) => {
    const { symbol, min, words } = declared;
    const isMissing = hosts.includes(symbol) && deniesHost(declared) && !isInPlace;
    return isMissing || (symbol === other && min > OTHER_HOST) ? [words] : [];
  });
}

/** A grade asks for Dy or Tb, and the answer denies both. */
function eitherConflict(content: Content, stated: string, answer: Answer): Conflict[] {
  if (stated === '') return [];
  return content.anyOf.flatMap(({ symbols, confidence }) => {
    const denied = symbols.flatMap((symbol) => answer.elements.get(symbol) ?? []).filter((one) => denies(one, content));
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
