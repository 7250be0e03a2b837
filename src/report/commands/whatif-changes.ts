import { isSilentTrace } from '../../judge/judge.ts';
import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { JudgedFinding, Verdict } from '../../judge/types.ts';
import type { Control, Movement } from '../../regulation/types.ts';
import type { Severity } from '../../rules/types.ts';
import { placeOf } from '../terminal/place.ts';
import { branchWords, statusWord } from '../words/words.ts';
import { compareText } from '../../order.ts';

/** One part whose law differs between the two scenarios. */
export interface ChangedPart {
  readonly partNumber: string | null;
  readonly partKey: string;
  readonly description: string | null;
  readonly entries: readonly string[];
  readonly elements: readonly string[];
  readonly applies: readonly Control['applies'][];
  /** `boms/a.xlsx BOM!D10`, the first row of each file. */
  readonly places: readonly string[];
  /** Top assemblies that hold it; of a list without assemblies, the file. */
  readonly products: readonly string[];
  readonly severity: { readonly before: Severity; readonly after: Severity };
}

/** Parts for which a measure goes from one status to another, in one movement. */
export interface StatusChange {
  readonly measure: string;
  readonly movement: Movement;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly parts: readonly ChangedPart[];
}

interface Changes {
  readonly changes: readonly StatusChange[];
  /** Parts and products with a finding under any measure, and those of them for which anything changes. */
  readonly parts: { readonly all: number; readonly changed: number };
  readonly products: { readonly all: number; readonly changed: number };
}

interface Standing {
  readonly finding: JudgedFinding;
  readonly path: string;
  readonly measure: string;
  readonly movement: Movement;
  readonly statuses: Set<string>;
  readonly entries: Set<string>;
  readonly elements: Set<string>;
  readonly applies: Set<Control['applies']>;
  severity: Severity;
}

/** Which parts change status between two judgements of the same records; what is not this movement is not compared. */
export function statusChanges(before: Verdict, after: Verdict, language = english): Changes {
  const [old, now] = [standingsOf(before, language), standingsOf(after, language)];
  const groups = new Map<string, { change: Omit<StatusChange, 'parts'>; parts: Map<string, Merging> }>();
  const changed = { parts: new Set<string>(), products: new Set<string>() };
  const all = { parts: new Set<string>(), products: new Set<string>() };
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [old.get(key), now.get(key)];
    const any = to ?? from;
    if (any === undefined) continue;
    const products = productsOf(any.finding, any.path);
    all.parts.add(any.finding.partKey);
    for (const product of products) all.products.add(product);
    const [was, is] = [sorted(from?.statuses), sorted(to?.statuses)];
    if (was.join('\n') === is.join('\n')) continue;
    changed.parts.add(any.finding.partKey);
    for (const product of products) changed.products.add(product);
    const { measure, movement } = any;
    const id = JSON.stringify([measure, movement, was, is]);
    const group = groups.get(id) ?? {
      change: { measure, movement, before: was, after: is },
      parts: new Map<string, Merging>(),
    };
    groups.set(id, group);
    merge(group.parts, any, from, to, products, language);
  }
  return {
    changes: [...groups.values()]
      .map(({ change, parts }) => ({ ...change, parts: [...parts.values()].map(partOf) }))
      .sort((a, b) =>
        a.movement === b.movement ? compareText(a.measure, b.measure) : a.movement === 'inbound' ? -1 : 1,
      ),
    parts: { all: all.parts.size, changed: changed.parts.size },
    products: { all: all.products.size, changed: changed.products.size },
  };
}

function standingsOf(verdict: Verdict, language: Language): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const { path, findings } of verdict.units)
    for (const finding of findings) {
      if (isSilentTrace(finding)) continue;
      for (const control of finding.controls) {
        const { measure, movement } = control;
        if (control.applies === 'not-this-movement') continue;
        const key = JSON.stringify([path, finding.partKey, measure, movement]);
        let standing = found.get(key);
        if (standing === undefined)
          found.set(
            key,
            (standing = {
              finding,
              path,
              measure,
              movement,
              statuses: new Set(),
              entries: new Set(),
              elements: new Set(),
              applies: new Set(),
              severity: finding.severity,
            }),
          );
        standing.statuses.add(wordsOf(control, language));
        standing.entries.add(control.entry);
        standing.elements.add(control.element);
        standing.applies.add(control.applies);
      }
    }
  return found;
}

/** The status with every reading, and with the name under a pin. */
function wordsOf({ status, branches, pinned }: Control, language: Language): string {
  const { say } = language;
  const word = statusWord(status, language);
  const words =
    branches === undefined ? word : say('whatif.status', { status: word, readings: branchWords(branches, language) });
  if (pinned === undefined) return words;
  return say('whatif.pinned', { status: words, branch: pinned.branch, by: pinned.by, until: pinned.until });
}

/** The first name of every chain; a part without an assembly above it is in the product that the file lists. */
export function productsOf(finding: JudgedFinding, path: string): string[] {
  const tops = finding.chains.flatMap((chain) => (chain.length > 1 && chain[0] !== undefined ? [chain[0]] : []));
  return tops.length === 0 ? [path] : [...new Set(tops)];
}

interface Merging extends Omit<ChangedPart, 'entries' | 'elements' | 'applies' | 'places' | 'products'> {
  readonly entries: Set<string>;
  readonly elements: Set<string>;
  readonly applies: Set<Control['applies']>;
  readonly places: Set<string>;
  readonly products: Set<string>;
}

/** One part in many files is one line. */
function merge(parts: Map<string, Merging>, any: Standing, from: Standing | undefined, to: Standing | undefined, products: readonly string[], language: Language): void {
  const { finding, path } = any;
  const severity = { before: (from ?? any).severity, after: (to ?? any).severity };
  const { partNumber, partKey, description } = finding;
  let part = parts.get(partKey);
  if (part === undefined) parts.set(partKey, (part = { partNumber, partKey, description, severity, entries: new Set(), elements: new Set(), applies: new Set(), places: new Set(), products: new Set() }));
  for (const one of any.entries) part.entries.add(one);
  for (const one of any.elements) part.elements.add(one);
  for (const one of any.applies) part.applies.add(one);
  for (const one of products) part.products.add(one);
  part.places.add(`${path} ${placeOf(finding.locations[0], language)}`.trim());
} // prettier-ignore

function partOf({ entries, elements, applies, places, products, ...rest }: Merging): ChangedPart {
  return {
    ...rest,
    entries: sorted(entries),
    elements: sorted(elements),
    applies: [...applies],
    places: [...places],
    products: sorted(products),
  };
}

function sorted(words: ReadonlySet<string> | undefined): string[] {
  return [...(words ?? [])].sort(compareText);
}
