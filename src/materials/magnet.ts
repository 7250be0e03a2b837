import type { MagnetFamily, SuffixClass, WtRange } from '../knowledge/types.ts';
import type { GradeHit } from './grades.ts';
import { evidenceOf, presenceOf, round, textsOf, type LineReading, type ReadLineText } from './line.ts';
import { isNoShare, sharesOfWords } from './symbols.ts';
import type { Content, ElementContent, Evidence, Form, Range } from './types.ts';

/** Everything a line says of the magnet in it, before it is known whether the line is the magnet or holds it. */
export interface MagnetFacts {
  /** Families named or implied by a grade, strongest first. */
  readonly families: readonly { readonly family: MagnetFamily; readonly evidence: Evidence; readonly named: boolean }[];
  readonly suffix: { readonly suffix: SuffixClass; readonly evidence: Evidence } | null;
  /** Element statements: "1–3 % Dy", "contains dysprosium". */
  readonly stated: ReadonlyMap<string, { readonly evidence: Evidence; readonly range: Range | null }>;
  readonly denied: ReadonlyMap<string, Evidence>;
  /** Dy and Tb stated as one share: `Dy+Tb 2.5 %`. */
  readonly together: { readonly evidence: Evidence; readonly range: Range } | null;
  readonly heat: Evidence | null;
  readonly powder: boolean;
  /** "Magnet-free", "rare-earth-free": a claim, no proof, but enough to ask nothing where no magnet is named. */
  readonly claimsFree: Evidence | null;
}

export const CLAIMS_FREE =
  /(?:magnet|rare[ -]earths?)[ -]?(?:free|less)(?![a-z])|(?<![a-z])(?:without|w\/o|no|free (?:of|from)|zonder|ohne|keine?) (?:any |permanent |neodymium )?(?:magnets?(?! ?wire)|rare[ -]earths?|magnete?n?(?![a-z])|seltene[nr]? erden?|zeldzame aarden?)|(?:magnet|seltenerd|seltene[ -]erden[ -]?)frei|(?:sans|sin|senza|sem) (?:aimants?|imanes|iman|magneti|imas?|terres rares|tierras raras|terre rare|terras raras)|bez (?:magnes|ziem rzadkich)|без (?:магнит|редкозем)|[无無](?:稀土|磁[铁鐵体體钢鋼])|(?:レアアース|磁石)(?:フリー|レス)|무희토류|비희토류/;

/** "Ferrite motor magnet": the word is a part elsewhere (cores, beads), in a magnet's own noun group its material. */
const FERRITE = /^(?:ferrit|hartferrit|keramik|ceramic$|ferryt|феррит|フェライト|페라이트|铁氧体|鐵氧體)/;

const NDFEB = 'ndfeb-sintered';
const MAGNET_ELEMENTS = new Set(['Nd', 'Dy', 'Tb', 'Pr', 'Sm']);

/** Whether a grade that means something elsewhere too stands in a text about magnets. */
export function isMagnetContext(line: LineReading, text: ReadLineText, grade: GradeHit): boolean {
  if (!grade.pattern.needsContext) return true;
  const { reading } = text;
  if (grade.text.startsWith('N') && reading.hasDimensions && reading.head?.kind !== 'part') return true;
  // "Segment | 40SH": a cell for the material that holds a grade of a class and nothing else.
  const isAlone = text.source.role === 'material' && reading.text.cased.trim().toUpperCase() === grade.text;
  if (isAlone && (grade.suffix?.suffix.length ?? 0) > 1) return true;
  if (isMagnetMaker(line)) return true;
  for (const other of line.texts) {
    if (other.source.role === 'supplier') continue;
    if (other.reading.nouns.some((noun) => noun.kind === 'magnet')) return true;
    // "dysprosium-free N48H": the elements of magnets are a magnet's context, named or denied.
    if (other.reading.hits.some((hit) => hit.meaning.kind === 'element' && MAGNET_ELEMENTS.has(hit.meaning.value)))
      return true;
    if (other.symbols.some((symbol) => MAGNET_ELEMENTS.has(symbol.symbol))) return true;
  }
  // A cell that holds nothing but a grade and figures is a row of a grade table or a magnet's type number.
  const rest = reading.text.folded.replace(grade.text.toLowerCase(), '');
  return (
    grade.text.startsWith('N') &&
    text.source.role !== 'partNumber' &&
    !/[a-z\u00c0-\uffff]{2}/.test(rest.replace(/\b(?:br|hcj|bhmax|ka|kg|koe|mgoe|t|mm)\b/g, ''))
  );
}

function isMagnetMaker(line: LineReading): boolean {
  const maker = line.input.manufacturer.toLowerCase();
  if (maker === '') return false;
  if (line.knowledge.magnetMakers.has(maker)) return true;
  return /magnet/.test(maker);
}

/** Grades of the line that stand in a magnet's context. */
export function gradesOf(line: LineReading): { text: ReadLineText; grade: GradeHit }[] {
  const found: { text: ReadLineText; grade: GradeHit }[] = [];
  for (const text of textsOf(line, 'material', 'description', 'partNumber', 'category', 'remarks')) {
    for (const grade of text.reading.grades) {
      if (isMagnetContext(line, text, grade)) found.push({ text, grade });
    }
  }
  return found;
}

export function magnetFacts(line: LineReading, grades = gradesOf(line)): MagnetFacts {
  const { knowledge } = line;
  const families = new Map<string, { family: MagnetFamily; evidence: Evidence; named: boolean }>();
  const add = (id: string, evidence: Evidence, named: boolean): void => {
    const family = knowledge.families.get(id);
    if (family === undefined) return;
    const known = families.get(id);
    if (known === undefined || known.evidence.confidence < evidence.confidence)
      families.set(id, { family, evidence, named });
  };
  const stated = new Map<string, { evidence: Evidence; range: Range | null }>();
  const denied = new Map<string, Evidence>();
  let together: MagnetFacts['together'] = null;
  let heat: Evidence | null = null;
  let powder = false;
  let claimsFree: Evidence | null = null;
  for (const text of textsOf(line, 'material', 'description', 'category', 'remarks', 'link', 'heading')) {
    const weight =
      text.source.role === 'remarks' || text.source.role === 'link' || text.source.role === 'heading' ? 0.8 : 0.97;
    const claim = CLAIMS_FREE.exec(text.reading.text.folded)?.[0];
    if (claim !== undefined)
      claimsFree ??= evidenceOf('negative', claim, text.source, 'said to be free of it', null, knowledge, 0.8);
    const words = text.reading.hits.filter(({ meaning }) => meaning.kind === 'element');
    const shares = sharesOfWords(text.reading.text, words);
    for (const hit of text.reading.hits) {
      const { kind, value } = hit.meaning;
      if (kind === 'part' && FERRITE.test(hit.text.toLowerCase()) && besideMagnet(text, hit.segment))
        add('ferrite', evidenceOf('material', hit.text, text.source, 'ferrite', null, knowledge, weight), true);
      if (kind === 'family') {
        const family = knowledge.families.get(value);
        if (hit.negated || family === undefined) continue;
        add(value, evidenceOf('material', hit.text, text.source, family.name, family, knowledge, weight), true);
      } else if (kind === 'element') {
        const share = shares.get(hit);
        if (hit.negated || (share !== undefined && isNoShare(share)))
          denied.set(value, evidenceOf('negative', hit.text, text.source, `said to be free of ${value}`, null, knowledge, 0.9)); // prettier-ignore
        else if (!stated.has(value) || share !== undefined)
          stated.set(value, { evidence: evidenceOf('declared', hit.text, text.source, share === undefined ? `names ${value}` : `states a share of ${value}`, null, knowledge, 0.9), range: share === undefined || share.atMost ? null : rangeOf(share) }); // prettier-ignore
      } else if (kind === 'material' && !hit.negated) {
        // "with dysprosium hydride at the grain boundaries": the compound names the element.
        for (const [symbol, range] of Object.entries(knowledge.materials.get(value)?.composition ?? {})) {
          if (range[0] <= 0 || !knowledge.followed.has(symbol) || stated.has(symbol)) continue;
          const evidence = evidenceOf('declared', hit.text, text.source, `names ${symbol}`, null, knowledge, 0.9);
          stated.set(symbol, { evidence, range: null });
        }
      } else if (kind === 'heat') {
        heat ??= evidenceOf(
          'context',
          hit.text,
          text.source,
          'heat-resistant: a high-coercivity grade',
          null,
          knowledge,
          0.8,
        );
      } else if (kind === 'form' && value === 'powder') powder = true;
    }
    for (const symbol of text.symbols) {
      if (symbol.cue === 'negated') {
        denied.set(
          symbol.symbol,
          evidenceOf('negative', symbol.text, text.source, `said to be free of ${symbol.symbol}`, null, knowledge, 0.8),
        );
      } else if (symbol.cue === 'named') {
        const evidence = evidenceOf(
          'declared',
          symbol.text,
          text.source,
          `names ${symbol.symbol}`,
          null,
          knowledge,
          0.9,
        );
        if (!stated.has(symbol.symbol)) stated.set(symbol.symbol, { evidence, range: null });
      } else if (symbol.cue === 'percent' && symbol.percent !== null && symbol.percent.max < 40) {
        const of = symbol.together === null ? symbol.symbol : [symbol.symbol, symbol.together].sort().join(' and ');
        const evidence = evidenceOf(
          'declared',
          symbol.text,
          text.source,
          `states a share of ${of}`,
          null,
          knowledge,
          0.9,
        );
        const range = rangeOf(symbol.percent);
        if (symbol.together === null) stated.set(symbol.symbol, { evidence, range });
        else together = { evidence, range };
      }
    }
  }
  let suffix: MagnetFacts['suffix'] = null;
  for (const { text, grade } of grades) {
    const evidence = evidenceOf(
      'grade',
      grade.written,
      text.source,
      gradeMeaning(grade),
      grade.pattern,
      knowledge,
      grade.pattern.confidence,
    );
    // A hot or bonded magnet may carry a grade of its own; the named family stays.
    const isNamed = [...families.values()].some(({ named, family }) => named && family.rareEarth);
    if (!isNamed || families.has(grade.family)) add(grade.family, evidence, families.get(grade.family)?.named ?? false);
    // Figures alone (`26/10`) are written for magnets of every family: they are no second one beside that which is named.
    else if (FIGURES.test(grade.text)) continue;
    else if (!sameKind(grade.family, families)) add(grade.family, evidence, false);
    if (grade.suffix !== null && (suffix === null || grade.suffix.pDyOrTb > suffix.suffix.pDyOrTb)) {
      suffix = { suffix: grade.suffix, evidence };
    }
  }
  return {
    families: [...families.values()].sort((a, b) => b.evidence.confidence - a.evidence.confidence),
    suffix,
    stated,
    denied,
    together,
    heat,
    powder,
    claimsFree,
  };
}

/** What is left of an element that the line says is not there: a claim, no proof. */
export const DENIED = 0.08;

const FIGURES = /^[\d/]+$/;

function besideMagnet(text: ReadLineText, segment: number): boolean {
  return text.reading.nouns.some((noun) => noun.kind === 'magnet' && noun.value === '' && noun.segment === segment);
}

function sameKind(family: string, families: ReadonlyMap<string, unknown>): boolean {
  const kind = family.slice(0, 5);
  return [...families.keys()].some((id) => id.slice(0, 5) === kind || (isSmCo(id) && isSmCo(family)));
}

function rangeOf({ min, max }: { readonly min: number; readonly max: number }): Range {
  return { min: round(min / 100), typ: round((min + max) / 200), max: round(max / 100) };
}

export function isSmCo(family: string): boolean {
  return family === 'smco5' || family === 'sm2co17' || family === 'smco-ltc';
}

function gradeMeaning(grade: GradeHit): string {
  if (grade.suffix === null) return `grade of ${grade.family}`;
  const name = grade.suffix.suffix === '' ? 'N (no suffix)' : grade.suffix.suffix;
  return `coercivity class ${name}: ${grade.suffix.hcjMinKiloOersted} kOe, up to ${grade.suffix.maxWorkingTempC} °C`;
}

export function fractionOf(range: WtRange | undefined): (Range & { of: 'material' }) | null {
  if (range === undefined) return null;
  return { min: round(range[0] / 100), typ: round(range[1] / 100), max: round(range[2] / 100), of: 'material' };
}

/** Elements of a rare-earth magnet of this family, from the ladder: stated > family > grade. */
export function magnetElements(
  family: MagnetFamily,
  facts: MagnetFacts,
  followed: ReadonlySet<string>,
): { elements: ElementContent[]; anyOf: Content['anyOf'] } {
  const elements: ElementContent[] = [];
  const add = (symbol: string, p: number, proven: boolean, range: ElementContent['massFraction']): void => {
    elements.push({ symbol, presence: presenceOf(p, proven), confidence: round(p), massFraction: range, grams: null });
  };
  const isNdFeB = family.id.startsWith('ndfeb');
  const pAny = isNdFeB ? dysprosiumOrTerbium(family, facts) : 0;
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
    if (isNdFeB && (symbol === 'Dy' || symbol === 'Tb')) {
      // One says coercivity, not chemistry: bulk alloying is mostly Dy, diffusion more often Tb.
      const share = symbol === 'Dy' ? 0.9 : 0.4;
      const inference = facts.suffix?.suffix.inference;
      const tb: WtRange = [0, 0.2, Math.min(1.5, inference?.[2] ?? 1.5)];
      const sum = facts.together === null ? null : { min: 0, typ: facts.together.range.typ / 2, max: facts.together.range.max, of: 'material' as const }; // prettier-ignore
      add(symbol, pAny * share, false, sum ?? fractionOf(symbol === 'Dy' ? (inference ?? range) : tb));
      continue;
    }
    const chance = family.chances?.[symbol];
    // Without samarium it is no Sm-Co.
    if (range[0] > 0 && (chance === undefined || chance === 1)) add(symbol, 0.97, true, fractionOf(range));
    else add(symbol, chance ?? 0.3, false, fractionOf(range));
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
  const open = isNdFeB && !facts.stated.has('Dy') && !facts.stated.has('Tb');
  return { elements, anyOf: open ? [{ symbols: ['Dy', 'Tb'], confidence: round(unionOf(elements, pAny)) }] : [] };
}

/** The chance of the one or the other is no less than that of the likelier, and no more than both together. */
export function unionOf(elements: readonly ElementContent[], p: number): number {
  const each = elements.filter(({ symbol }) => symbol === 'Dy' || symbol === 'Tb').map(({ confidence }) => confidence);
  const sum = each.reduce((total, one) => total + one, 0);
  return each.length < 2 ? p : Math.min(Math.max(p, ...each), sum, 1);
}

function dysprosiumOrTerbium(family: MagnetFamily, facts: MagnetFacts): number {
  if (facts.together !== null) return 0.97;
  if (facts.denied.has('Dy') && facts.denied.has('Tb')) return 0.05;
  if (family.id === 'ndfeb-sintered-hrefree') return 0.12;
  if (facts.suffix !== null) return facts.suffix.suffix.pDyOrTb;
  if (facts.heat !== null) return 0.8;
  if (family.id === 'ndfeb-bonded') return 0.1;
  return family.id === 'ndfeb-hotpressed' ? 0.2 : 0.3;
}

/** The line is a magnet (or magnet powder): one content per rare-earth family that it may be. */
export function magnetContents(line: LineReading, facts: MagnetFacts, head: Evidence | null): Content[] {
  const { knowledge } = line;
  const named = facts.families.filter(({ family }) => family.rareEarth);
  // "HREE-free Nd-Fe-B": one magnet, and a claim about it.
  const isClaimed = named.some(({ family }) => family.id === 'ndfeb-sintered-hrefree');
  const rareEarth = isClaimed ? named.filter(({ family }) => family.id !== NDFEB) : named;
  const other = facts.families.filter(({ family }) => !family.rareEarth);
  const best = (list: typeof rareEarth): number => Math.max(0, ...list.map(({ evidence }) => evidence.confidence));
  if (other.length > 0 && best(other) >= best(rareEarth)) {
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
    const family = knowledge.families.get(NDFEB) as MagnetFamily;
    const { elements, anyOf } = magnetElements(family, facts, knowledge.followed);
    const p = 0.6;
    return [
      {
        material: 'magnet-unspecified',
        name: 'permanent magnet, material not stated',
        form,
        constituents: [],
        presence: presenceOf(p),
        confidence: p,
        elements: elements.map((element) => ({
          ...element,
          confidence: round(element.confidence * p),
          presence: presenceOf(element.confidence * p),
        })),
        anyOf: anyOf.map(({ symbols, confidence }) => ({ symbols, confidence: round(confidence * p) })),
        componentClass: null,
        componentName: null,
        report: true,
        trace: false,
        evidence: [head],
      },
    ];
  }
  return rareEarth.map(({ family, evidence, named }) => {
    const { elements, anyOf } = magnetElements(family, facts, knowledge.followed);
    const share = rareEarth.length > 1 ? 0.85 : 1;
    const all = [
      evidence,
      facts.suffix?.evidence,
      facts.heat,
      facts.together?.evidence,
      ...[...facts.stated.values()].map((s) => s.evidence),
      ...facts.denied.values(),
    ];
    return {
      material: family.id,
      name: family.name,
      form,
      constituents: [],
      presence: presenceOf(evidence.confidence * share, named),
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
}

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
