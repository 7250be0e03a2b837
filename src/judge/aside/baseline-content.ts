import type { Control } from '../../regulation/types.ts';
import type { Finding } from '../../rules/types.ts';
import { compareText } from '../../order.ts';
import { concerned } from './suppressions.ts';

/** What a part was known to be: no identity, which is rule and part, but what it is compared by where it becomes something else. */
export interface KnownContent {
  /** Control entries that were concerned, however sure: `1C905.a.4`; sorted. Null: the baseline is of a version that kept none. */
  readonly entries: readonly string[] | null;
  /** Material and form: `ndfeb-sintered magnet`; sorted. Null as well. */
  readonly contents: readonly string[] | null;
}

/** What a baseline keeps of a finding's content; `contents` is [] for a finding without one. */
export function contentOf({ controls, content }: Pick<Finding, 'controls' | 'content'>): KnownContent {
  const entries = [...new Set(concerned(controls).map(({ entry }) => entry))].sort(compareText);
  return { entries, contents: content === null ? [] : [wordsOf(content)] };
}

const wordsOf = ({ material, form }: NonNullable<Finding['content']>): string => `${material} ${form}`;

/** What two records of one finding held. */
export function unitedContent(one: KnownContent, other: KnownContent): KnownContent {
  return { entries: united(one.entries, other.entries), contents: united(one.contents, other.contents) };
}

function united(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  return one === null || other === null ? null : [...new Set([...one, ...other])].sort(compareText);
}

/** What is still there of what was known: what comes back is news. */
export function narrowedContent(was: KnownContent, now: KnownContent): KnownContent {
  const still = (held: readonly string[] | null, current: readonly string[] | null): readonly string[] | null =>
    held === null || current === null ? held : held.filter((one) => current.includes(one));
  return { entries: still(was.entries, now.entries), contents: still(was.contents, now.contents) };
}

/**
 * Whether a part has become something graver than what it was known for: an entry asks for a licence, for sure or likely, that was not even
 * doubtful then. Another grade of a magnet makes its dysprosium likely and its severity higher: that is the same entry, and known. What
 * comes by a measure that was not known is the law's doing where the part is still of the same material and form.
 */
export function isGraver(
  finding: Finding,
  known: readonly (KnownContent & { readonly law: Readonly<Record<string, unknown>> })[],
): boolean {
  const added = concerned(finding.controls).filter(
    (control) =>
      isFirm(control, finding) && !known.some(({ entries }) => entries === null || entries.includes(control.entry)),
  );
  if (added.length === 0) return false;
  const { content } = finding;
  if (content !== null && !known.some(({ contents }) => contents?.includes(wordsOf(content)) === true)) return true;
  return added.some(({ measure }) => known.some(({ law }) => Object.hasOwn(law, measure)));
}

function isFirm({ applies, element, status }: Control, { content }: Finding): boolean {
  if (status !== 'in-force' && status !== 'unverified') return false;
  if (applies !== 'if-present') return applies === 'applies';
  const presence = content?.elements.find(({ symbol }) => symbol === element)?.presence;
  return presence === 'likely' || presence === 'proven';
}
