import type { Content } from '../materials/types.ts';
import { hasOrigin, limbStanding, type LimbStanding, ORIGIN_STAGES, type OriginFacts, type OriginStage, standingWords } from '../regulation/origin.ts'; // prettier-ignore
import type { Control, Pack } from '../regulation/types.ts';
import type { Money } from '../regulation/value-test.ts';
import type { PartCost } from '../rules/types.ts';
import type { RegisterColumn } from './register-columns.ts';
import type { RegisterRow } from './register-row.ts';
import { numberOf } from './register-values.ts';

/** Words that answer nothing. */
const UNKNOWN = /^(?:unknown|not known|n\/?a|\?|-|tbd|不清楚|不明|미상|모름)$/i;

/** Origin, technology and prices that a row declares; null where it declares none of them. */
export function declaredOrigin({ values, line }: RegisterRow): OriginFacts | null {
  const stages = new Map<OriginStage, string>();
  for (const stage of ORIGIN_STAGES) {
    const place = values.get(`origin${stage.charAt(0).toUpperCase()}${stage.slice(1)}` as RegisterColumn);
    if (place !== undefined && !UNKNOWN.test(place)) stages.set(stage, place);
  }
  const technology = values.get('chineseTechnology')?.toLowerCase();
  const currency = values.get('currency') ?? null;
  const money = (name: 'inputValue' | 'itemValue' | 'assemblyValue'): Money | null => {
    const text = values.get(name);
    const amount = text === undefined || numberOf(text) === null ? null : text.replace(',', '.');
    return amount === null ? null : { amount, currency, source: `register line ${String(line)}, ${name}` };
  };
  const facts: OriginFacts = {
    stages,
    technology: technology === 'yes' || technology === 'no' || technology === 'unknown' ? technology : null,
    recycled: values.get('recycled') ?? null,
    value: { inputs: money('inputValue'), item: money('itemValue'), assembly: money('assemblyValue') },
  };
  const { item, assembly } = facts.value;
  return hasOrigin(facts) || item !== null || assembly !== null ? facts : null;
}

/** Prices of the bill where the register gives none: its unit cost is that of the line, be it item or assembly. */
function withCost(facts: OriginFacts, content: Content, cost: PartCost | undefined): OriginFacts {
  if (cost === undefined) return facts;
  const money: Money = { amount: cost.amount, currency: cost.currency, source: `bill ${cost.place}` };
  const { value } = facts;
  const isAssembly = content.componentClass !== null || content.form === 'component';
  return { ...facts, value: isAssembly ? { ...value, assembly: value.assembly ?? money } : { ...value, item: value.item ?? money } }; // prettier-ignore
}

/** Is the element the entry turns on there, or is that a question still? */
function isThere(content: Content, symbols: readonly string[]): boolean {
  return symbols.every(
    (symbol) => symbol === '' || content.elements.find((one) => one.symbol === symbol)?.presence === 'proven',
  );
}

/**
 * A control with how its limbs stand by what was declared. One limb that is met, on an item whose element is proven,
 * applies; limbs that are not met leave the question, for a declaration is no clearance.
 */
export function withStandings(
  control: Control,
  facts: OriginFacts | null,
  content: Content,
  cost: PartCost | undefined,
  packs: readonly Pack[],
): Control {
  if (facts === null || control.applies === 'not-this-movement') return control;
  const pack = packs.find(({ measures }) => measures.some(({ id }) => id === control.measure));
  const measure = pack?.measures.find(({ id }) => id === control.measure);
  if (pack?.territory === undefined || measure === undefined) return control;
  const { territory } = pack;
  const entry = pack.entries.find(({ code, measure: of }) => code === control.entry && of === control.measure);
  const known = withCost(facts, content, cost);
  const ids = control.clause.split(', ');
  const standings = measure.clauses.flatMap((clause): LimbStanding[] => {
    const standing = ids.includes(clause.id) ? limbStanding(clause, content.form, known, territory) : null;
    return standing === null ? [] : [standing];
  });
  if (standings.length === 0) return control;
  const isMet = standings.some(({ standing }) => standing === 'met');
  const applies = isMet && entry?.confidence !== 'unresolved' && entry?.openList !== true && control.applies === 'ask' && isThere(content, control.element.split('/')); // prettier-ignore
  // What is declared takes the place of what was presumed.
  const { presumption, ...rest } = control;
  const kept = presumption !== undefined && facts.stages.size === 0 ? { presumption } : {};
  const because = presumption === undefined || facts.stages.size === 0 ? control.because : control.because.replace(`; ${presumption}`, ''); // prettier-ignore
  return {
    ...rest,
    ...kept,
    applies: applies ? 'applies' : control.applies,
    because: [because, `limbs: ${standingWords(standings)}`].filter((part) => part !== '').join('; '),
  };
}
