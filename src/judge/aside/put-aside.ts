import type { IsoDate } from '../../regulation/types.ts';
import type { Baseline, BaselineFiles, BaselineMatcher, Reopening } from './baseline.ts';
import { cappedForCommit, type LawChange } from '../law-change.ts';
import { scopeWords, type Suppression, suppressorOf } from './suppressions.ts';
import type { JudgedFinding, SuppressedFinding, Verdict } from '../types.ts';

/** What a team has said that it need not be told of. */
export interface PuttingAside {
  readonly suppressions: readonly Suppression[];
  /** The run looks at every file, so that a suppression that matches nothing is of no use. */
  readonly isWhole: boolean;
  readonly baseline: Baseline | null;
  readonly files: BaselineFiles;
}

/** Where the findings of one unit go. */
export interface Piles {
  readonly findings: JudgedFinding[];
  readonly suppressed: SuppressedFinding[];
  readonly baselined: JudgedFinding[];
}

/** Puts suppressed and known findings on piles of their own. */
export interface Sorter {
  /** Puts a finding on its pile. `isSilent`: a trace that nobody is told of anyway. */
  add(finding: JudgedFinding, path: string, piles: Piles, isSilent: boolean): void;
  /** What the run says once of all this, when everything was looked at; `isComplete`: and could be read. */
  notices(paths: readonly string[], isComplete: boolean): Verdict['notices'];
}

/** Places named in one sentence. */
const MOST_NAMED = 5;

/** `matcher`: that of the baseline, made over all findings of the run; null: there is no baseline. */
export function sorterOf(
  aside: PuttingAside,
  asOf: IsoDate,
  matcher: BaselineMatcher | null,
  { isScheduled = false, titleOf = (measure) => measure }: Partial<Pick<LawChange, 'isScheduled' | 'titleOf'>> = {},
): Sorter {
  const suppressor = suppressorOf(aside.suppressions, asOf, aside.isWhole);
  const reopened = new Map<Reopening, number>();
  const moves = new Set<string>();
  return {
    add(finding, path, { findings, suppressed, baselined }, isSilent) {
      const why = suppressor.of(finding, path);
      if (why !== null) {
        const { reason, by, until } = why;
        suppressed.push({ ...finding, suppression: { reason, by, until } });
        return;
      }
      const known = isSilent || matcher === null ? null : matcher.of(finding, path);
      if (known === 'known') baselined.push(finding);
      else if (known === null) findings.push(finding);
      else {
        const isByLaw = typeof known !== 'string';
        const why = isByLaw ? 'law' : known;
        reopened.set(why, (reopened.get(why) ?? 0) + 1);
        if (isByLaw)
          for (const { measure, clauses, was, is } of known)
            moves.add(
              `${titleOf(measure)}${clauses === undefined ? '' : ` [${clauses.join(', ')}]`}: ${was ?? 'none'} -> ${is}`,
            );
        // Law alone turns no commit red, here as elsewhere: it warns, and the run by the clock fails.
        const capped = isByLaw &&
          !isScheduled && { severity: cappedForCommit(finding.severity), isRaisedByLaw: true as const };
        findings.push({ ...finding, reopened: why, ...(isByLaw && { lawMoved: known }), ...capped });
      }
    },
    notices(paths, isComplete) {
      const unused = isComplete ? suppressor.unused(paths) : [];
      return [
        ...said('suppression-expired', suppressor.expired),
        ...said('suppression-unused', unused, (one) => suppressor.restsOn(one)),
        ...(reopened.size === 0
          ? []
          : [
              {
                messageId: 'baseline-reopened',
                data: {
                  ...Object.fromEntries([...reopened].sort().map(([why, count]) => [why, String(count)])),
                  ...(moves.size > 0 && { lawMoved: [...moves].sort().join('; ') }),
                },
              },
            ]),
      ];
    },
  };
}

function said(
  messageId: string,
  suppressions: readonly Suppression[],
  restsOn: (one: Suppression) => readonly string[] = () => [],
): Verdict['notices'] {
  if (suppressions.length === 0) return [];
  const named = suppressions.slice(0, MOST_NAMED).map((one) => {
    const rest = restsOn(one);
    const words = [
      scopeWords(one),
      ...(one.until === null ? [] : [`until ${one.until}`]),
      ...(rest.length === 0 ? [] : [`but the finding rests on ${rest.join(', ')} too`]),
    ];
    return `${one.source} (${words.join(', ')})`;
  });
  return [{ messageId, data: { count: String(suppressions.length), places: named.join('; ') } }];
}
