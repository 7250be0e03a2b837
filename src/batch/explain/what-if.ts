import type { Bom } from '../../bom/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { mergeDecompositions } from '../../materials/merge.ts';
import type { Content, Decomposition, LineInput } from '../../materials/types.ts';
import { withFacts } from '../../regulation/suppliers.ts';
import type { Pack, Trade } from '../../regulation/types.ts';
import type { Finding } from '../../rules/types.ts';
import type { UnitOptions } from '../unit-options.ts';
import { findingsOf } from '../unit.ts';
import { UNSPECIFIED_MAGNET } from '../../materials/magnets/magnet-kind.ts';

/** One answer that somebody could give, and what would be found of the part then. */
export interface WhatIf {
  /** Which answer; `data` fills its words. */
  readonly id:
    | 'below-limit'
    | 'all-found'
    | 'other-family'
    | 'grade'
    | 'names-magnet'
    | 'from-elsewhere'
    | 'from-territory'
    | 'to-territory'
    | 'loose';
  readonly data: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** Elements whose shares it gives, if it gives shares. */
  readonly symbols?: readonly string[];
  /** The movement of goods that it supposes, if it supposes one. */
  readonly supposed?: Partial<Trade>;
}

interface Asked {
  readonly bom: Bom;
  readonly parts: readonly Decomposition[];
  readonly part: number;
  /** Texts of every distinct line of the part. */
  readonly inputs: readonly LineInput[];
  readonly findings: readonly Finding[];
}

/**
 * What would change the verdict, found by asking again: the same rules over the same bill with one answer more. Cheapest
 * first: a test report, a word in the drawing, then the movement of goods.
 */
export function whatIfs(asked: Asked, options: UnitOptions): WhatIf[] {
  const { bom, part, findings } = asked;
  const key = bom.partKey.at(part) as string;
  const rules = options.rules.filter(({ rule }) => rule.meta.category === 'content' || rule.meta.category === 'trace');
  const again = (decomposition: Decomposition | null, trade: Trade = options.trade): Finding[] => {
    const parts = decomposition === null ? asked.parts : asked.parts.with(part, decomposition);
    return findingsOf(bom, parts, { ...options, rules, trade }).filter(({ partKey }) => partKey === key);
  };
  const found = findings.filter(({ content }) => content !== null);
  const list: WhatIf[] = [];
  const decomposition = asked.parts[part] as Decomposition;
  const symbols = openElements(found);
  const pair = [
    ...new Set(found.flatMap(({ content }) => content?.anyOf.flatMap((either) => either.symbols) ?? [])),
  ].filter((symbol) => symbols.includes(symbol));
  for (const some of pair.length > 0 && pair.length < symbols.length
    ? [pair, symbols]
    : symbols.length > 0
      ? [symbols]
      : []) {
    const elements = listed(some);
    const changed = (change: (content: Content) => Content): Decomposition => ({
      ...decomposition,
      contents: decomposition.contents.map(change),
    });
    list.push({
      id: 'below-limit',
      symbols: some,
      data: { elements },
      findings: again(changed((content) => without(content, some))),
    });
    list.push({
      id: 'all-found',
      symbols: some,
      data: { elements },
      findings: again(changed((content) => withAll(content, some))),
    });
  }
  const told = (text: string): Decomposition => retold(asked.inputs, text, options.decomposer);
  const isOpen = found.some(({ content }) => content !== null && isUnnamedMagnet(content));
  if (isOpen) {
    list.push({ id: 'grade', data: { grade: EXAMPLE_GRADE }, findings: again(told(`NdFeB ${EXAMPLE_GRADE}`)) });
    list.push({ id: 'other-family', data: { family: 'ferrite' }, findings: again(told('ferrite magnet')) });
  }
  if (found.length === 0)
    list.push({ id: 'names-magnet', data: { material: 'NdFeB' }, findings: again(told('NdFeB')) });
  return [...list, ...movements(found, options, (trade) => again(null, trade))];
}

const listed = (symbols: readonly string[]): string =>
  symbols.length < 2 ? symbols.join('') : `${symbols.slice(0, -1).join(', ')} and ${symbols.at(-1) ?? ''}`;

/** A grade of the class most motors use: as an example of what a maker may answer. */
const EXAMPLE_GRADE = 'N42SH';

/** Elements that an entry turns on and that are neither proven nor excluded. */
export function openElements(findings: readonly Pick<Finding, 'content' | 'controls'>[]): string[] {
  const symbols = new Set<string>();
  for (const { content, controls } of findings) {
    for (const symbol of controls.flatMap(({ element }) => element.split('/'))) {
      const known = content?.elements.find((element) => element.symbol === symbol)?.presence;
      if (known !== undefined && known !== 'proven' && known !== 'excluded') symbols.add(symbol);
    }
  }
  return [...symbols].sort();
}

function without(content: Content, symbols: readonly string[]): Content {
  return {
    ...content,
    elements: content.elements.map((element) =>
      // What is proven of another material in the same part is no question.
      symbols.includes(element.symbol) && element.presence !== 'proven'
        ? { ...element, presence: 'excluded', confidence: 0, massFraction: null, grams: null }
        : element,
    ),
    anyOf: content.anyOf.filter((either) => !either.symbols.every((symbol) => symbols.includes(symbol))),
  };
}

/** As an answer to the question makes it (`judge/declared`): the shares are those of the material, so that is there too. */
function withAll(content: Content, symbols: readonly string[]): Content {
  const isFound = ({ symbol }: Content['elements'][number]): boolean => symbols.includes(symbol);
  if (content.trace || !content.elements.some(isFound)) return content;
  return {
    ...content,
    presence: 'proven',
    confidence: Math.max(FOUND, content.confidence),
    elements: content.elements.map((element) =>
      isFound(element) ? { ...element, presence: 'proven', confidence: FOUND } : element,
    ),
    anyOf: content.anyOf.filter((either) => !either.symbols.some((symbol) => symbols.includes(symbol))),
  };
}

/** Probability behind what a report found. */
const FOUND = 0.99;

/** A magnet that nothing but the kind of component, or the bare word, speaks for. */
function isUnnamedMagnet(content: Content): boolean {
  if (content.material === UNSPECIFIED_MAGNET) return true;
  if (content.componentClass === null || content.trace || !content.material.startsWith('ndfeb')) return false;
  return !content.evidence.some(({ kind }) => kind === 'material' || kind === 'grade' || kind === 'declared');
}

/** The part read again with a material column that says one thing more. */
function retold(inputs: readonly LineInput[], text: string, decomposer: Decomposer): Decomposition {
  return mergeDecompositions(
    inputs.map((input) =>
      decomposer.decompose({ ...input, texts: [{ role: 'material', text, column: -1 }, ...input.texts] }),
    ),
  );
}

function movements(found: readonly Finding[], options: UnitOptions, again: (trade: Trade) => Finding[]): WhatIf[] {
  const { trade, packs } = options;
  const controls = found.flatMap((finding) => finding.controls);
  const list: WhatIf[] = [];
  const suppose = (id: WhatIf['id'], data: WhatIf['data'], supposed: Partial<Trade>): void =>
    void list.push({ id, data, findings: again(withFacts(trade, supposed)), supposed });
  for (const pack of packs) {
    const territory = pack.territory?.name;
    if (territory === undefined) continue;
    const reach = (word: 'leaves' | 'between-others') =>
      controls.filter((control) => reachOf(pack, control.measure, control.clause) === word);
    const leaving = reach('leaves');
    const data = { territory };
    if (leaving.some(({ applies, movement }) => applies !== 'not-this-movement' && movement === 'inbound'))
      suppose('from-elsewhere', data, { shipFrom: 'elsewhere' });
    else if (leaving.some(({ applies }) => applies === 'not-this-movement') && trade.shipFrom !== null)
      suppose('from-territory', data, { shipFrom: territory });
    if (reach('between-others').some(({ applies }) => applies !== 'not-this-movement'))
      suppose('to-territory', data, { shipTo: territory });
    const loose = looseWord(pack);
    if (loose !== null && trade.formAsShipped === null && found.some(({ basis }) => basis === 'component'))
      suppose('loose', { form: loose }, { formAsShipped: loose });
  }
  return list;
}

function reachOf(pack: Pack, measure: string, clause: string): 'leaves' | 'between-others' | null {
  const id = clause.split(', ')[0];
  return pack.measures.find((one) => one.id === measure)?.clauses.find((one) => one.id === id)?.reach ?? null;
}

/** The first word of the pack for a component that does not move as one. */
function looseWord(pack: Pack): string | null {
  for (const { clauses } of pack.measures)
    for (const { embedded } of clauses) if (embedded?.unless[0] !== undefined) return embedded.unless[0];
  return null;
}
