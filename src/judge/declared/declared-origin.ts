import type { Content } from '../../materials/types.ts';
import { hasOrigin, ORIGIN_STAGES, type OriginFacts, type OriginStage } from '../../regulation/origin.ts';
import type { Money } from '../../regulation/value-test.ts';
import type { PartCost } from '../../rules/types.ts';
import type { RegisterColumn } from '../register/register-columns.ts';
import type { RegisterRow } from '../register/register-row.ts';
import { isUnknown, numberOf } from '../register/register-values.ts';

/** Origin, technology and prices that a row declares; null where it declares none of them. */
export function declaredOrigin({ values, line }: RegisterRow): OriginFacts | null {
  const stages = new Map<OriginStage, string>();
  for (const stage of ORIGIN_STAGES) {
    const place = values.get(`origin${stage.charAt(0).toUpperCase()}${stage.slice(1)}` as RegisterColumn);
    if (place !== undefined && !isUnknown(place)) stages.set(stage, place);
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
export function withCost(facts: OriginFacts, content: Content, cost: PartCost | undefined): OriginFacts {
  if (cost === undefined) return facts;
  const { amount, currency, per, open, place } = cost;
  const money: Money = {
    ...{ amount, currency, source: `bill ${place}` },
    ...(per !== undefined && { per }),
    ...(open !== undefined && { open: `"${open.text}" (${open.place})` }),
  };
  const { value } = facts;
  const isAssembly = content.componentClass !== null || content.form === 'component';
  return {
    ...facts,
    value: isAssembly ? { ...value, assembly: value.assembly ?? money } : { ...value, item: value.item ?? money },
  };
}
