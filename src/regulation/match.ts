import type { Content } from '../materials/types.ts';
import { isEmbedded } from './content.ts';
import { statusOn } from './calendar.ts';
import { onDate } from './guidance.ts';
import { hitsOf, type Hit } from './hits.ts';
import { reachOf } from './reach.ts';
import { SPARES, spareOf } from './spares.ts';
import { standingOf, withStandings } from './standings.ts';
import type { Applies, Clause, Control, IsoDate, LimbStanding, Pack, Trade } from './types.ts';
import { PluginError } from '../errors.ts';
import { compareText } from '../order.ts';

const RANK: Readonly<Record<Applies, number>> = {
  applies: 0,
  'if-present': 1,
  ask: 2,
  'generally-outside': 3,
  'not-this-movement': 4,
};

/**
 * How the entries of the packs bear on a content, on a date and for a movement of goods. Knows no country's law: entries,
 * clauses, dates and readings are the packs' data. Clauses of one entry that say the same on the date are one control.
 * Ordered by `applies`, then entry. The array is shared by all that ask the same. Throws `PluginError` when a pack refers to what it does not hold.
 */
export function controlsFor(content: Content, packs: readonly Pack[], asOf: IsoDate, trade: Trade): readonly Control[] {
  const last = recent.get(content);
  if (last?.packs === packs && last.asOf === asOf && last.trade === trade) return last.controls;
  const controls = answersFor(packs, asOf, trade).of(content, () => {
    const found = packs.flatMap((pack) =>
      hitsOf(content, pack, asOf).flatMap((hit) => controlsOf(hit, content, pack, asOf, trade)),
    );
    found.sort(
      (a, b) => RANK[a.applies] - RANK[b.applies] || compareText(a.entry, b.entry) || compareText(a.clause, b.clause),
    );
    return Object.freeze(found);
  });
  recent.set(content, { packs, asOf, trade, controls });
  return controls;
}

/** Lines with the same texts share their contents, and a run has one date and one trade: the answer is kept per content. */
const recent = new WeakMap<
  Content,
  { packs: readonly Pack[]; asOf: IsoDate; trade: Trade; controls: readonly Control[] }
>();

/** Answers by what is asked: contents that differ by their evidence and mass only have the same, and share it. */
interface Answers {
  readonly packs: readonly Pack[];
  readonly asOf: IsoDate;
  of(content: Content, make: () => readonly Control[]): readonly Control[];
}
const answers = new WeakMap<Trade, Answers>();
const MAX_ANSWERS = 5000;

function answersFor(packs: readonly Pack[], asOf: IsoDate, trade: Trade): Answers {
  const last = answers.get(trade);
  if (last?.packs === packs && last.asOf === asOf) return last;
  const known = new Map<string, readonly Control[]>();
  const made: Answers = {
    packs,
    asOf,
    of(content, make) {
      const key = keyOf(content);
      let controls = known.get(key);
      if (controls === undefined) {
        if (known.size >= MAX_ANSWERS) known.clear();
        known.set(key, (controls = make()));
      }
      return controls;
    },
  };
  answers.set(trade, made);
  return made;
}

/** What of a content has no part in the answer, and in the words that rules make of it. */
type Unasked = 'evidence' | 'mass';
type Asked =
  | 'material'
  | 'name'
  | 'form'
  | 'constituents'
  | 'presence'
  | 'confidence'
  | 'elements'
  | 'anyOf'
  | 'componentClass'
  | 'componentName'
  | 'report'
  | 'trace';
/** A field that a content is given and that is not named above does not compile. */
const isWhole: [Exclude<keyof Content, Asked | Unasked>] extends [never] ? true : never = true;

/** All that is asked of a content, and of its elements all but their grams; a row of plain values costs least. */
function keyOf(content: Pick<Content, Asked>): string {
  const { material, name, form, presence, confidence, componentClass, componentName, report, trace } = content;
  const row: unknown[] = [
    isWhole,
    material,
    name,
    form,
    presence,
    confidence,
    componentClass,
    componentName,
    report,
    trace,
  ];
  row.push(content.constituents.length, ...content.constituents, content.elements.length);
  for (const { symbol, presence: known, confidence: sure, massFraction } of content.elements) {
    row.push(symbol, known, sure);
    if (massFraction === null) row.push(null);
    else row.push(massFraction.of, massFraction.min, massFraction.typ, massFraction.max);
  }
  for (const { symbols, confidence: sure } of content.anyOf) row.push(sure, ...symbols);
  return JSON.stringify(row);
}

function controlsOf(hit: Hit, content: Content, pack: Pack, asOf: IsoDate, trade: Trade): Control[] {
  const { entry } = hit;
  const measure = pack.measures.find((candidate) => candidate.id === entry.measure);
  const merged = new Map<
    string,
    { control: Control; facts: string[]; clauses: string[]; limbs: LimbStanding[]; stated: string[] }
  >();
  for (const id of entry.clauses ?? [entry.clause]) {
    const clause = measure?.clauses.find((candidate) => candidate.id === id);
    if (measure === undefined || clause === undefined)
      throw new PluginError(
        'unknown-clause',
        `Entry ${entry.code} of pack ${pack.id} hangs on ${entry.measure}, clause "${id}", which the pack does not hold.`,
        'Correct the measure and clause of this entry in the pack of the plugin.',
      );
    const bearing = bearingOf(hit, content, clause, pack, asOf, trade);
    if (bearing === null) continue;
    const { status, branches } = statusOn(measure, id, asOf);
    const { movement, reached, because, applicant } = reachOf(clause, pack.territory, trade);
    // A component that is another movement anyway still shows how the clause treats components.
    const why = reached ? [bearing.because, because] : [because, isEmbedded(content) ? bearing.because : ''];
    const shown = trade.formAsShipped === null ? '' : `form as shipped: ${trade.formAsShipped}`;
    const presumption = reached ? presumptionOf(clause, hit.element, pack, trade) : null;
    const control: Control = {
      entry: entry.code,
      measure: entry.measure,
      clause: id,
      element: hit.element,
      movement,
      applies: reached ? bearing.applies : 'not-this-movement',
      because: [...why, shown].filter((part) => part !== '').join('; '),
      status,
      ...(branches && { branches }),
      ...(applicant !== undefined && { applicant }),
      ...((entry.confidence === 'low' || hit.isInferred || (reached && isUnclear(hit, content, trade, pack))) && {
        isInferred: true as const,
      }),
      ...(presumption !== null && { presumption }),
    };
    const key = JSON.stringify([movement, control.applies, control.because, status, branches]);
    const same = merged.get(key) ?? { control, facts: [], clauses: [], limbs: [], stated: [] };
    same.clauses.push(id);
    const limb = reached && trade.declared !== undefined ? standingOf(clause, content, pack, trade) : null;
    if (limb !== null) same.limbs.push(limb);
    // What was declared and settles the limb is no question any more.
    if (reached && clause.facts !== undefined && (limb === null || limb.standing === 'open')) {
      same.facts.push(clause.facts);
      // Of a component it would be where that was put together.
      if (clause.limb?.kind === 'origin' && trade.originGiven !== undefined && !isEmbedded(content))
        same.stated.push(`stated origin, not yet proven (${trade.originGiven})`);
    }
    merged.set(key, { ...same, control: { ...same.control, ...(presumption !== null && { presumption }) } });
  }
  return [...merged.values()].map(({ control, facts, clauses, limbs, stated }) => {
    const because = [
      control.because,
      ...(facts.length > 0 ? [`to be answered: ${facts.join(', ')}`] : []),
      ...stated,
      ...(control.presumption === undefined ? [] : [control.presumption]),
    ];
    const whole = { ...control, clause: clauses.join(', '), because: because.filter((part) => part !== '').join('; ') };
    // Where nothing was declared, what lays it over is not loaded.
    return limbs.length === 0 ? whole : withStandings(whole, limbs, entry, content);
  });
}

/** What the hit amounts to under this clause; null: the clause does not speak of it. */
function bearingOf(
  hit: Hit,
  content: Content,
  clause: Clause,
  pack: Pack,
  asOf: IsoDate,
  trade: Trade,
): { applies: Applies; because: string } | null {
  if (isUnclear(hit, content, trade, pack))
    return { applies: 'ask', because: [SPARES, hit.because].filter((part) => part !== '').join('; ') };
  if (isEmbedded(content) && hit.entry.form === 'magnet' && !isLoose(trade, pack)) {
    if (clause.embedded === undefined) return null;
    const { applies, because, guidance, examples } = onDate(clause.embedded, pack, asOf);
    const isGuided = guidance === undefined || because !== guidance.otherwise;
    const example = examples === undefined || !isGuided ? [] : [exampleOf(content, examples)];
    return { applies, because: [because, ...example, hit.because].filter((part) => part !== '').join('; ') };
  }
  const loose = isEmbedded(content) && hit.entry.form === 'magnet' ? LOOSE : '';
  const why = (because: string): string => [loose, because].filter((part) => part !== '').join('; ');
  if (clause.facts === undefined || hit.applies === 'generally-outside')
    return { applies: hit.applies, because: why(hit.because) };
  return {
    applies: 'ask',
    because: why(hit.applies === 'if-present' ? `only if ${hit.element} is present: ${hit.because}` : hit.because),
  };
}

const LOOSE = 'what goes loose beside a component is judged as the item itself, packed with it or not: our inference';

/** "Spares" of a motor: nobody has said whether the motor is the spare, or its magnets. */
function isUnclear({ entry }: Hit, content: Content, trade: Trade, pack: Pack): boolean {
  const isAsked = isEmbedded(content) && entry.form === 'magnet' && isLoose(trade, pack);
  return isAsked && spareOf(trade.formAsShipped ?? '') === 'unclear';
}

/** Is the form as shipped one in which the component is not what moves? The words are those of any clause of the pack. */
function isLoose({ formAsShipped }: Trade, { measures }: Pack): boolean {
  const shipped = formAsShipped?.toLowerCase() ?? '';
  // Where no form is given, what tells spares apart is not loaded.
  if (shipped === '' || spareOf(shipped) === 'component') return false;
  return measures.some(({ clauses }) =>
    clauses.some(({ embedded }) => embedded?.unless.some((word) => shipped.includes(word)) === true),
  );
}

/** The example of the guidance that a component is one of; not to be named is not to be outside. */
function exampleOf(content: Content, examples: NonNullable<NonNullable<Clause['embedded']>['examples']>): string {
  const id = content.componentClass ?? '';
  const found = examples.find(({ classes }) =>
    classes.some((name) => (name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name)),
  );
  return found === undefined ? 'this kind of component is not among its examples' : found.words;
}

/** What a user's policy puts in the place of an origin that nobody gave. It is a presumption, and says so. */
function presumptionOf(clause: Clause, element: string, pack: Pack, trade: Trade): string | null {
  if (clause.limb === undefined || pack.territory === undefined) return null;
  // What is declared takes the place of what would be presumed.
  if (trade.unknownOrigin !== `presume-${pack.territory.code}` || trade.declared?.namesOrigin === true) return null;
  const symbols = element.split('/').filter((symbol) => pack.presumable?.includes(symbol) === true);
  if (symbols.length === 0) return null;
  return `presumed, not known: ${symbols.join('/')} of origin ${pack.territory.name} (your policy unknownOrigin, no evidence of it)`;
}
