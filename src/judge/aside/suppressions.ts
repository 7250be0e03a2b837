import { fold, identityKey, makerKey, nameKeys, numberKey } from '../../bom/name-keys.ts';
import type { Control, IsoDate } from '../../regulation/types.ts';
import type { Finding } from '../../rules/types.ts';

export { isNoName } from '../../bom/name-keys.ts';

/** What somebody decided not to be told of again, and why. What is null narrows nothing; one of the scopes is given. */
export interface Suppression {
  readonly partNumber: string | null;
  readonly partKey: string | null;
  readonly manufacturer: string | null;
  readonly mpn: string | null;
  readonly rule: string | null;
  /** Printed code of a control entry; `1C905` covers all below it. */
  readonly entry: string | null;
  /** As written, for words; null: every file. */
  readonly files: string | null;
  readonly matchesFile: (path: string) => boolean;
  readonly reason: string;
  readonly by: string;
  /** Last day on which it holds; null: until it is taken out. */
  readonly until: IsoDate | null;
  /** File and line. */
  readonly source: string;
}

/** Why a finding is put aside. */
interface Suppressing {
  readonly reason: string;
  readonly by: string | null;
  readonly until: IsoDate | null;
}

/** Suppressions at work in one run: which were used is known when all findings have been shown to it. */
interface Suppressor {
  /** What puts the finding aside, or null. */
  of(finding: Finding, path: string): Suppressing | null;
  /** Those that put nothing aside though a file they speak of was looked at. */
  unused(paths: readonly string[]): readonly Suppression[];
  /** Of one for an entry that puts nothing aside: the entries on which the findings that it speaks of rest besides. */
  restsOn(one: Suppression): readonly string[];
  readonly expired: readonly Suppression[];
}

/** `isWhole`: the run looks at every file, so that what matches nothing is of no use. */
export function suppressorOf(all: readonly Suppression[], asOf: IsoDate, isWhole: boolean): Suppressor {
  const isExpired = ({ until }: Suppression): boolean => until !== null && until < asOf;
  const expired = all.filter(isExpired);
  const valid = all.filter((one) => !isExpired(one));
  const used = new Set<Suppression>();
  const rests = new Map<Suppression, Set<string>>();
  // Most findings are of parts that no suppression names: those are told by their names alone.
  const byName = new Map<string, Suppression[]>();
  const unnamed: Suppression[] = [];
  for (const one of valid) {
    const key = nameOf(one);
    const alike = key === null ? unnamed : byName.get(key);
    if (key !== null && alike === undefined) byName.set(key, [one]);
    else alike?.push(one);
  }
  // Findings come by file: of the others, those that speak of it are the same for each.
  let inFile: { readonly path: string; readonly unnamed: readonly Suppression[] } | null = null;
  const unnamedOf = (path: string): readonly Suppression[] => {
    if (inFile?.path !== path) inFile = { path, unnamed: unnamed.filter((one) => one.matchesFile(path)) };
    return inFile.unnamed;
  };
  return {
    expired,
    of(finding, path) {
      const named = byName.size === 0 ? [] : nameKeys(finding).flatMap((key) => byName.get(key) ?? []);
      const matching = [...new Set(named.filter((one) => one.matchesFile(path))), ...unnamedOf(path)].filter((one) =>
        speaksOf(one, finding),
      );
      if (matching.length === 0) return null;
      const whole = matching.find(({ entry }) => entry === null);
      if (whole !== undefined) {
        used.add(whole);
        return whole;
      }
      // An entry is put aside for itself: the finding stays as long as it rests on another one.
      const covering = new Set<Suppression>();
      const uncovered: string[] = [];
      for (const { entry: code } of concerned(finding.controls)) {
        const cover = matching.find(({ entry }) => entry !== null && covers(entry, code));
        if (cover === undefined) uncovered.push(code);
        else covering.add(cover);
      }
      if (uncovered.length > 0) {
        for (const one of covering) rests.set(one, new Set([...(rests.get(one) ?? []), ...uncovered]));
        return null;
      }
      for (const one of covering) used.add(one);
      return covering.size === 0 ? null : joined([...covering]);
    },
    restsOn: (one) => [...(rests.get(one) ?? [])].sort(),
    unused: (paths) =>
      valid.filter(
        (one) => !used.has(one) && (isWhole || (one.files !== null && paths.some((path) => one.matchesFile(path)))),
      ),
  };
}

/** The controls that a finding rests on: of the movement at hand, unless there is nothing else. */
export function concerned(controls: readonly Control[]): readonly Control[] {
  const moving = controls.filter(({ applies }) => applies !== 'not-this-movement');
  return moving.length > 0 ? moving : controls;
}

function nameOf({ partNumber, partKey, manufacturer, mpn }: Suppression): string | null {
  if (partKey !== null) return identityKey(partKey);
  if (mpn !== null) return makerKey(manufacturer ?? '', mpn);
  return partNumber === null ? null : numberKey(partNumber);
}

/** Whether it does, of a file that it matches. */
function speaksOf(one: Suppression, finding: Finding): boolean {
  if (one.rule !== null && one.rule !== finding.ruleId) return false;
  const isMaker = one.manufacturer === null || fold(one.manufacturer) === fold(finding.manufacturer ?? '');
  // A maker and its number stand together in the name; with a part number of ours, or alone, the maker is asked for.
  if (one.mpn === null && !isMaker) return false;
  const { entry } = one;
  return entry === null || finding.controls.some((control) => covers(entry, control.entry));
}

/** `1C905` covers `1C905.a.4`, and not `1C9051`. */
export function covers(entry: string, code: string): boolean {
  return code === entry || code.startsWith(`${entry}.`);
}

function joined(all: readonly Suppression[]): Suppressing {
  const each = (text: (one: Suppression) => string): string => [...new Set(all.map(text))].join('; ');
  const ends = all.flatMap(({ until }) => (until === null ? [] : [until])).sort();
  return { reason: each(({ reason }) => reason), by: each(({ by }) => by), until: ends[0] ?? null };
}

/** `part MAG-01, rule mofcom/controlled-item`: what a suppression speaks of. */
export function scopeWords(one: Suppression): string {
  const maker = one.manufacturer === null ? '' : `${one.manufacturer} `;
  const words = [
    one.partKey === null ? '' : `part ${one.partKey}`,
    one.mpn === null ? '' : `part ${maker}${one.mpn}`,
    one.partNumber === null ? '' : `part ${maker}${one.partNumber}`,
    one.rule === null ? '' : `rule ${one.rule}`,
    one.entry === null ? '' : `entry ${one.entry}`,
    one.files === null ? '' : `files ${one.files}`,
  ];
  const said = words.filter((word) => word !== '').join(', ');
  return said === '' ? `maker ${maker.trim()}` : said;
}
