import type { Finding, Location } from '../../rules/types.ts';
import { holds } from './open-question.ts';
import { askAgain, type Reconsidering } from './reconsider.ts';
import { isExpired, type Entry } from '../register/register.ts';
import type { RegisterColumn } from '../register/register-columns.ts';

/** A finding on a content, as it is reported: `isAnswered` under what was declared of its part, `isSettled` with no entry left. */
export interface Looked {
  readonly finding: Finding;
  readonly isAnswered: boolean;
  readonly isSettled: boolean;
}

/** Parts of one question, each with its findings on contents. */
interface Asked {
  readonly name: Finding;
  readonly looked: Looked[];
}

/**
 * A question that a party is asked once for all its parts, as far as it is open: it is told of the parts that have no answer to it and that
 * a measure it is put for still reaches. Null: of none. Where not every part of it is known by a finding, it stays as it is.
 */
export function openOfAll(
  finding: Finding,
  all: readonly Looked[],
  entryOf: (part: Finding) => Entry | null,
  path: string,
  given: Reconsidering,
): Finding | null {
  const parts = partsOf(finding, all);
  if (parts === null) return finding;
  const open = parts.filter((part) => isOpen(part, finding, entryOf, given));
  const [first] = open;
  if (first === undefined) return null;
  if (open.length === parts.length) return finding;
  const rows = new Set(open.flatMap(({ name }) => name.locations.map(rowOf)));
  const { partNumber, partKey, manufacturer, description, chains, uses, parents, supplier, stated, mpn } = first.name;
  const again = askAgain(
    finding.ruleId,
    open.map(({ name, looked }) => ({
      name,
      contents: looked.flatMap((one) => (one.finding.content === null ? [] : [one.finding.content])),
    })),
    path,
    given,
  ).find(({ about }) => about === finding.about);
  return {
    ...finding,
    ...{ partNumber, partKey, manufacturer, description, chains, uses, parents, supplier, stated, mpn },
    locations: finding.locations.filter((location) => rows.has(rowOf(location))),
    ...(again !== undefined && { messageId: again.messageId, data: again.data ?? {}, phrases: again.phrases }),
  };
}

/** Null: some line of the question is of a part that no finding on a content names. */
function partsOf(finding: Finding, all: readonly Looked[]): readonly Asked[] | null {
  const rows = new Set(finding.locations.map(rowOf));
  const parts = new Map<string, Asked>();
  for (const one of all) {
    const { partKey, content, locations } = one.finding;
    if (content === null || content.trace || !locations.some((location) => rows.has(rowOf(location)))) continue;
    const part = parts.get(partKey);
    if (part === undefined) parts.set(partKey, { name: one.finding, looked: [one] });
    else part.looked.push(one);
  }
  for (const { name } of parts.values()) for (const location of name.locations) rows.delete(rowOf(location));
  // The part that stands first for the others is known by the question itself.
  if (parts.size === 0 && rows.size === 1) return [{ name: finding, looked: [] }];
  return rows.size === 0 ? [...parts.values()] : null;
}

function isOpen({ name, looked }: Asked, { question }: Finding, entryOf: (part: Finding) => Entry | null, { asOf }: Reconsidering): boolean {
  const { settledBy = [], under = [] } = question ?? {};
  const row = entryOf(name)?.row;
  if (row !== undefined && !isExpired(row, asOf) && settledBy.every((column) => holds(column, row.values.get(column as RegisterColumn) ?? ''))) return false;
  const reaches = ({ finding, isSettled }: Looked): boolean =>
    !isSettled && finding.controls.some(({ measure, applies }) => under.includes(measure) && applies !== 'not-this-movement');
  return under.length === 0 || !looked.some(({ isAnswered }) => isAnswered) || looked.some(reaches);
} // prettier-ignore

const rowOf = ({ sheet, row, line, path = '' }: Location): string => JSON.stringify([sheet, row ?? line ?? null, path]);
