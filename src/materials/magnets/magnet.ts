import { structuralMetal } from './structural-metal.ts';
import type { MagnetFamily, WtRange } from '../../knowledge/types.ts';
import { presenceOf, round, sourceOf, textsOf, type LineReading } from '../line.ts';
import { areAdded, areBothNamed, isEitherOf, isOneOfTwo, withoutOtherGrades } from './either-magnet.ts';
import { statedGrams, type MagnetFacts } from './magnet-facts.ts';
import { constituentsOf, scrapOf } from './scrap.ts';
import { SMCO } from './smco.ts';
import type { Content, ElementContent, Evidence, Form, Range } from '../types.ts';
import { magnetKind } from './magnet-kind.ts';
import { rareEarthsIn } from './rare-earth-words.ts';
import { saidAsMaterial } from './remarked-magnet.ts';
import { samariumInstead, unstatedMagnet } from './unstated-magnet.ts';

const NDFEB = 'ndfeb-sintered';

/** What is left of an element that the line says is not there: a claim, no proof. */
export const DENIED = 0.08;

/** Percent by weight as fractions of 1, with what they are fractions of; null where no range is given. */
export function fractionOf<Of extends 'material' | 'magnet' = 'material'>(
  range: WtRange | undefined,
  of: Of = 'material' as Of,
): (Range & { of: Of }) | null {
  if (range === undefined) return null;
  return { min: round(range[0] / 100), typ: round(range[1] / 100), max: round(range[2] / 100), of };
}

/** Elements of a rare-earth magnet of this family, from the ladder: stated > family > grade. */
export function magnetElements(
  family: MagnetFamily,
  facts: MagnetFacts,
  followed: ReadonlySet<string>,
): { elements: ElementContent[]; anyOf: Content['anyOf'] } {
  const elements: ElementContent[] = [];
  const add = (symbol: string, p: number, proven: boolean, range: ElementContent['massFraction']): void => {
    const [statement, presence] = [facts.stated.get(symbol), presenceOf(p, proven)];
    // A mass that is stated goes before what a share of the magnet would come to.
    const massFraction = statement?.grams !== undefined && statement.range === null ? null : range;
    elements.push({ symbol, presence, confidence: round(p), massFraction, grams: statedGrams(statement) });
  };
  const { dyOrTb } = family;
  const pAny = dyOrTb === undefined ? 0 : dysprosiumOrTerbium(dyOrTb, facts);
  for (const [symbol, range] of Object.entries(family.composition)) {
    if (!followed.has(symbol)) continue;
    const statement = facts.stated.get(symbol);
    if (statement !== undefined) {
      add(
        symbol,
        statement.evidence.confidence,
        true,
        statement.range === null ? fractionOf(range) : { ...statement.range, of: 'material' },
      );
      continue;
    }
    if (facts.denied.has(symbol)) {
      add(symbol, DENIED, false, { min: 0, typ: 0, max: 0.001, of: 'material' });
      continue;
    }
    if (dyOrTb !== undefined && (symbol === 'Dy' || symbol === 'Tb')) {
      const [least, typical, most] = dyOrTb.tb;
      const inference = facts.suffix?.suffix.inference;
      // Where there is no Dy as a rule, there is no Tb either.
      const tb: WtRange = [least, inference?.[1] === 0 ? 0 : typical, Math.min(most, inference?.[2] ?? most)];
      const sum =
        facts.together === null
          ? null
          : { min: 0, typ: facts.together.range.typ / 2, max: facts.together.range.max, of: 'material' as const };
      add(symbol, pAny * dyOrTb.ofThese[symbol], false, sum ?? fractionOf(symbol === 'Dy' ? (inference ?? range) : tb));
      continue;
    }
    const chance = family.chances?.[symbol];
    // Without samarium it is no Sm-Co.
    if (range[0] > 0 && (chance === undefined || chance === 1)) add(symbol, 0.97, true, fractionOf(range));
    else if (chance !== undefined) add(symbol, chance, false, fractionOf(range));
  }
  for (const [symbol, statement] of facts.stated) {
    if (!followed.has(symbol) || elements.some((element) => element.symbol === symbol)) continue;
    add(
      symbol,
      statement.evidence.confidence,
      true,
      statement.range === null ? null : { ...statement.range, of: 'material' },
    );
  }
  const open = dyOrTb !== undefined && !facts.stated.has('Dy') && !facts.stated.has('Tb');
  return { elements, anyOf: open ? [{ symbols: ['Dy', 'Tb'], confidence: round(unionOf(elements, pAny)) }] : [] };
}

/** What is in a magnet that is there with this chance. */
export const scaledBy = (
  share: number,
  { elements, anyOf }: Pick<Content, 'elements' | 'anyOf'>,
): { elements: ElementContent[]; anyOf: Content['anyOf'] } => ({
  elements: elements.map((element) => ({
    ...element,
    confidence: round(element.confidence * share),
    presence: presenceOf(element.confidence * share),
  })),
  anyOf: anyOf.map(({ symbols, confidence }) => ({ symbols, confidence: round(confidence * share) })),
});

/** The chance of the one or the other is no less than that of the likelier, and no more than both together. */
export function unionOf(elements: readonly ElementContent[], p: number): number {
  const each = elements.filter(({ symbol }) => symbol === 'Dy' || symbol === 'Tb').map(({ confidence }) => confidence);
  const sum = each.reduce((total, one) => total + one, 0);
  return each.length < 2 ? p : Math.min(Math.max(p, ...each), sum, 1);
}

function dysprosiumOrTerbium(known: NonNullable<MagnetFamily['dyOrTb']>, facts: MagnetFacts): number {
  if (facts.together !== null) return known.said;
  if (facts.denied.has('Dy') && facts.denied.has('Tb')) return known.denied;
  if (known.whateverGrade === true) return known.p;
  if (facts.suffix !== null) return facts.suffix.suffix.pDyOrTb;
  return facts.heat === null ? known.p : known.heatResistant;
}

const VOLTS = /(?<![\p{L}\d.,])\d{1,3}(?:[.,]\d)?(?:[/-]\d{2,3})? ?v(?:dc|ac|cc|ca|=|~)?(?![\p{L}\d])/iu;
/** "Magnet, chest, 12 V 180 ohm", "focus magnet (solenoid, 12 kW)". */
const WOUND = /\d ?v [^|]{0,12}?\d{1,5} ?ohms?(?![a-z])|[([] ?solenoid/;
const PERMANENT = /perm|dauer|постоян|trwa[lł]|永磁|永久|영구/i;

/** "Track brake magnet 84 kN 110 VDC": what is rated in volts has a winding; the figure, or null. Of a permanent magnet it is that of something else. */
function ratedInVolts(line: LineReading): string | null {
  for (const { reading, source } of textsOf(line, 'description')) {
    const { head, segments, text } = reading;
    const own = head?.kind === 'magnet' ? segments[head.segment] : undefined;
    if (own === undefined || PERMANENT.test(source.text)) continue;
    const volts = VOLTS.exec(text.folded.slice(own.start, own.end)) ?? WOUND.exec(text.folded);
    if (volts !== null) return volts[0].trim();
  }
  return null;
}

/** Of a magnet of rare earths that stands in a list beside magnets without. */
const LISTED = 0.75;

/** "Magnets of neodymium, of ferrite and of samarium-cobalt": each a noun of its own clause, and the first of rare earths. */
function listsMagnets({ knowledge, texts }: LineReading): boolean {
  return texts.some(({ reading }) => {
    const named = reading.nouns.filter(
      ({ kind, value, cancelledBy }) => kind === 'magnet' && value !== '' && cancelledBy === null,
    );
    const isRare = named.map(({ value }) => knowledge.families.get(value)?.rareEarth === true);
    return (
      isRare[0] === true && isRare.includes(false) && new Set(named.map(({ segment }) => segment)).size === named.length
    );
  });
}

type Families = MagnetFacts['families'];

/** "Ferrit | Ferrit | NdFeB": several columns for the material, as of several suppliers, or for what a thing is, one of which names one of rare earths. */
const differByColumn = (other: Families, rareEarth: Families): boolean =>
  rareEarth.some(({ named, evidence: one }) =>
    named && isNamedIn(one) && other.some(({ evidence }) => isNamedIn(evidence) && evidence.role === one.role && evidence.column !== one.column)); // prettier-ignore

const isNamedIn = ({ kind, role, column }: Evidence): boolean =>
  kind === 'material' && (role === 'material' || role === 'description') && column >= 0;

/** Of a magnet that is the one or the other. */
const EITHER = 0.5;

/** The line is a magnet (or magnet powder): one content per rare-earth family that it may be. */
export function magnetContents(line: LineReading, facts: MagnetFacts, head: Evidence | null): Content[] {
  const { knowledge } = line;
  // "Rare earth magnet, Sm 25.5 %": a vague name, and a share that settles it.
  const told = facts.families.every(({ named, evidence }) => !named && evidence.kind === 'material') ? familyOfStated(line, facts) : []; // prettier-ignore
  const vague = facts.families.length === 0 && head !== null ? ofRareEarths(line) : [];
  const named = told.length > 0 ? [...told] : [...vague, ...facts.families.filter(({ family }) => family.rareEarth)];
  // "HREE-free Nd-Fe-B": one magnet, and a claim about it.
  const isClaimed = named.some(({ family }) => family.id === 'ndfeb-sintered-hrefree');
  const all = isClaimed ? named.filter(({ family }) => family.id !== NDFEB) : named;
  const rareEarth = all.length < 2 ? all : withoutOtherGrades(line, all);
  const other = facts.families.filter(({ family }) => !family.rareEarth);
  const best = (list: typeof rareEarth): number => Math.max(0, ...list.map(({ evidence }) => evidence.confidence));
  const areTwo = other.length > 0 && rareEarth.length > 0;
  const isListed = listsMagnets(line) || (areTwo && areAdded(line));
  const isEither = areTwo && (differByColumn(other, rareEarth) || isEitherOf(line) || (!isListed && areBothNamed(line))); // prettier-ignore
  const isList = isEither || isListed;
  if (other.length > 0 && best(other) >= best(rareEarth) && !(isList && rareEarth.length > 0)) {
    for (const { evidence } of other) line.against.push({ ...evidence, kind: 'negative' });
    const [claim] = other;
    const grade = rareEarth.find(({ evidence }) => evidence.kind === 'grade');
    if (claim?.named === true && grade !== undefined) line.conflict = { claim: claim.evidence, grade: grade.evidence };
    return [];
  }
  const form: Form = facts.powder ? 'magnet-powder' : 'magnet';
  if (rareEarth.length === 0) {
    if (facts.claimsFree !== null) line.against.push(facts.claimsFree);
    if (head === null || facts.claimsFree !== null) return [];
    const volts = ratedInVolts(line);
    if (volts !== null) {
      line.against.push({ ...head, kind: 'negative', text: volts, meaning: 'rated as a winding is: an electromagnet' });
      return [];
    }
    const metal = textsOf(line, 'material').some(({ source }) => /\d/.test(source.text)) ? structuralMetal(line) : null;
    if (metal !== null) {
      line.against.push({
        ...head,
        kind: 'negative',
        text: metal,
        meaning: 'a metal that no permanent magnet is made of',
      });
      return [];
    }
    return [unstatedMagnet(line, facts, head, form)];
  }
  const isOpen = rareEarth.length > 1 && isOneOfTwo(line);
  const contents = rareEarth.map(({ family, evidence, named, wider }): Content => {
    const own = magnetElements(family, withoutExcess(line, family, evidence, facts), knowledge.followed);
    // One of several magnets that the line lists, or the one of two.
    const isOne = (isList && other.length > 0) || isOpen;
    const share = isOne ? (isEither || isOpen ? EITHER : LISTED) : rareEarth.length > 1 ? 0.85 : 1;
    const { elements, anyOf } = isOne ? scaledBy(share, own) : own;
    const all = [
      wider,
      evidence,
      facts.suffix?.evidence,
      estimateOf(line, family, facts),
      facts.heat,
      facts.together?.evidence,
      ...[...facts.stated.values()].map((s) => s.evidence),
      ...facts.denied.values(),
    ];
    return {
      ...(facts.scrap
        ? scrapOf(family)
        : { material: family.id, name: family.name, form, constituents: facts.powder ? constituentsOf(family) : [] }),
      presence: presenceOf(evidence.confidence * share, named && !isOne),
      confidence: round(evidence.confidence * share),
      elements,
      anyOf,
      componentClass: null,
      componentName: null,
      report: true,
      trace: false,
      evidence: uniqueEvidence(all),
    };
  });
  const [only, ...more] = rareEarth;
  const isVague = more.length === 0 && only?.named === false && only.evidence.kind === 'material';
  return isVague && rareEarthsIn(only.evidence.text) !== null
    ? [...contents, ...samariumInstead(line, facts, contents)]
    : contents;
}

/** "Magnet | sintered rare earth": of the family that most such magnets are of. */
function ofRareEarths(line: LineReading): MagnetFacts['families'] {
  const family = line.knowledge.families.get(NDFEB);
  const evidence = family === undefined ? null : saidAsMaterial(line, `${family.name}, as most such magnets are`);
  return family === undefined || evidence === null ? [] : [{ family, evidence, named: false }];
}

/** Of these one stands for the other: a magnet of Pr, Fe and B holds as much of it as others do of Nd. */
const LIGHT = new Set(['Nd', 'Pr', 'La', 'Ce']);
const MOST_LIGHT = 36;

/**
 * A share far beyond what the family holds is a figure, a unit or a column that is wrong: it is told of, and of the element no more is
 * kept than that it is named.
 */
function withoutExcess(line: LineReading, family: MagnetFamily, grade: Evidence, facts: MagnetFacts): MagnetFacts {
  const stated = new Map(facts.stated);
  for (const [symbol, { evidence, range }] of [...facts.beyond, ...facts.stated]) {
    const held = family.composition[symbol]?.[2] ?? 0;
    const most = LIGHT.has(symbol) ? Math.max(held, MOST_LIGHT) : held;
    if (range === null || range.min * 100 <= Math.max(2 * most, most + 5)) continue;
    line.conflict ??= { claim: evidence, grade, excess: { symbol, family: family.name, most } };
    stated.set(symbol, { evidence: { ...evidence, confidence: Math.min(evidence.confidence, 0.8) }, range: null });
  }
  return line.conflict === null ? facts : { ...facts, stated };
}

/** Rare earths that only magnets of one family hold by more than traces; of samarium there are two kinds and Sm-Fe-N. */
const MARKS: readonly (readonly [family: string, named: boolean, symbols: readonly string[]])[] = [
  [NDFEB, true, ['Dy', 'Tb', 'Nd', 'Pr', 'Ho']],
  [SMCO, false, ['Sm']],
];

/** "Permanent magnet with dysprosium", "Magnet segment | Dy 2.1 %": what is said to be in a magnet tells its family. */
export function familyOfStated({ knowledge }: LineReading, { stated, together }: MagnetFacts): MagnetFacts['families'] {
  for (const [id, named, symbols] of MARKS) {
    const family = knowledge.families.get(id);
    const found = [...stated].find(
      ([symbol, { ofSubstance }]) => symbols.includes(symbol) && ofSubstance !== true,
    )?.[1];
    const evidence = found?.evidence ?? (id === NDFEB ? together?.evidence : undefined);
    if (family === undefined || evidence === undefined) continue;
    const meaning = `${evidence.meaning}: a magnet that holds it is ${family.name}`;
    return [{ family, evidence: { ...evidence, meaning, confidence: named ? 0.9 : 0.75 }, named }];
  }
  return [];
}

/** What the figures for Dy and Tb rest on where a grade stands and no share: the class that its suffix names, which is an estimate. */
function estimateOf(
  { knowledge }: LineReading,
  family: MagnetFamily,
  { suffix, stated, together }: MagnetFacts,
): Evidence | null {
  if (
    suffix === null ||
    together !== null ||
    magnetKind(family.id) !== 'ndfeb' ||
    (stated.has('Dy') && stated.has('Tb'))
  )
    return null;
  const { suffix: fact, evidence } = suffix;
  const meaning = `Dy and Tb estimated from coercivity class ${fact.suffix === '' ? 'N (no suffix)' : fact.suffix}`;
  return {
    ...evidence,
    kind: 'context',
    meaning,
    source: sourceOf(fact, knowledge),
    grade: fact.grade,
    confidence: fact.confidence,
  };
}

/** Each piece once (by kind, text, column and meaning), in order; null and undefined are left out. */
export function uniqueEvidence(list: readonly (Evidence | null | undefined)[]): Evidence[] {
  const seen = new Set<string>();
  const kept: Evidence[] = [];
  for (const evidence of list) {
    if (evidence === null || evidence === undefined) continue;
    const key = `${evidence.kind}|${evidence.text}|${evidence.column}|${evidence.meaning}`;
    if (!seen.has(key)) kept.push(evidence);
    seen.add(key);
  }
  return kept;
}
