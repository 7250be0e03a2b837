import type { Verdict } from './types.ts';

/** Of files that something is to be told of, the first of each kind and how many there are. */
export type Told = Map<string, { count: number; readonly first: Record<string, string>[] }>;

/** Of each kind so many are named one by one. */
const MOST = 5;

/** Keeps what is to be told of a file, under the id of the notice that tells it. */
export function tell(told: Told, messageId: string, data: Record<string, string>): void {
  const kind = told.get(messageId) ?? { count: 0, first: [] };
  told.set(messageId, kind);
  if (kind.count++ < MOST) kind.first.push(data);
}

/** A notice each; behind those of a kind, where there are more, one that counts all of it (`lists-cut` behind `list-cut`). */
export function toldNotices(told: Told): Verdict['notices'] {
  return [...told].flatMap(([messageId, { count, first }]) => [
    ...first.map((data) => ({ messageId, data })),
    ...(count > MOST ? [{ messageId: messageId.replace('list', 'lists'), data: { count: String(count) } }] : []),
  ]);
}
