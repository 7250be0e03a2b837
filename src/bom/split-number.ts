import type { Table } from '../map/types.ts';
import type { IdentityReader, LineIdentity } from './identity.ts';
import type { PartKeyTable } from './part-keys.ts';

/** Gives lines of one number that are clearly different things a part of their own. */
export function split(
  tables: readonly Table[],
  start: readonly number[],
  part: Int32Array,
  parts: PartKeyTable,
  mixed: ReadonlySet<number>,
  readers: readonly IdentityReader[],
): void {
  const members = new Map<number, { readonly line: number; readonly identity: LineIdentity }[]>();
  tables.forEach((table, t) => {
    const offset = start[t] ?? 0;
    for (let line = 0; line < table.lines.count; line++) {
      const id = part[offset + line] ?? -1;
      const identity = mixed.has(id) ? readers[t]?.identity(line) : undefined;
      if (identity === undefined) continue;
      const list = members.get(id);
      if (list === undefined) members.set(id, [{ line: offset + line, identity }]);
      else list.push({ line: offset + line, identity });
    }
  });
  for (const [id, list] of members) {
    const suffixes = splitNumber(list.map(({ identity }) => identity));
    const ids = new Map<string, number>();
    list.forEach(({ line }, i) => {
      const suffix = suffixes[i] ?? '';
      let own = ids.get(suffix);
      if (own === undefined) {
        own = ids.size === 0 ? id : parts.addBeside(id);
        ids.set(suffix, own);
        parts.setSuffix(own, suffix);
      }
      part[line] = own;
    });
  }
}

/**
 * Splits the lines of one part number, or of the same words, that are clearly not one part: other makers, or descriptions without a word in
 * common. Returns a suffix per member, '' for those that keep the plain key. Does not depend on the order of members.
 */
export function splitNumber(members: readonly LineIdentity[]): string[] {
  const makers = new Set(members.map(({ manufacturer }) => manufacturer).filter((maker) => maker !== ''));
  if (makers.size > 1) return members.map(({ manufacturer }) => (manufacturer === '' ? '' : `|${manufacturer}`));
  const descriptions = [...new Set(members.map(({ description }) => description).filter((text) => text !== ''))].sort();
  if (descriptions.length < 2) return members.map(() => '');
  const groups = groupByWords(descriptions);
  if (new Set(groups.values()).size < 2) return members.map(() => '');
  return members.map(({ description }) => (description === '' ? '' : `|${groups.get(description) ?? ''}`));
}

/** Earlier descriptions with a word that one is compared with. */
const COMPARED = 16;

const areAlike = (common: number, one: number, other: number): boolean =>
  common === Math.min(one, other) || common * 3 >= one + other - common;

/**
 * Description → the alphabetically first description that it is connected with: one says what the other does, or a third of all their words is
 * common to both. "Brush for motor" and "Servo motor" below one number are in one box, on one drawing or of one kit. Linear in the words.
 */
function groupByWords(descriptions: readonly string[]): Map<string, string> {
  const words = descriptions.map((text) => new Set(wordsOf(text)));
  const scripts = new Set(descriptions.map(isHan));
  // Too few words to tell, or another script: not clearly different from any.
  if (scripts.size > 1 || words.some(({ size }) => size === 0))
    return new Map(descriptions.map((text) => [text, descriptions[0] ?? '']));
  const leader = descriptions.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    for (let up = leader[at] ?? at; up !== at; up = leader[at] ?? at) at = leader[at] = leader[up] ?? up;
    return at;
  };
  const having = new Map<string, number[]>();
  words.forEach((own, i) => {
    const common = new Map<number, number>();
    for (const word of own) {
      const before = having.get(word);
      if (before === undefined) {
        having.set(word, [i]);
        continue;
      }
      for (const other of before) common.set(other, (common.get(other) ?? 0) + 1);
      if (before.length < COMPARED) before.push(i);
    }
    for (const [other, count] of common) {
      if (!areAlike(count, own.size, words[other]?.size ?? 0)) continue;
      const [one, before] = [find(i), find(other)];
      leader[Math.max(one, before)] = Math.min(one, before);
    }
  });
  return new Map(descriptions.map((text, i) => [text, descriptions[find(i)] ?? text]));
}

function wordsOf(text: string): string[] {
  if (isHan(text)) return text.match(/\p{L}/gu) ?? [];
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
}

function isHan(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text);
}
