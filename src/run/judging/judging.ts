import { severityAt } from '../../config/resolve.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { NO_DECLARATIONS } from '../../facts/none.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import type { JudgeContext } from '../../judge/judge.ts';
import type { Register } from '../../judge/register/register.ts';
import { notices } from '../../regulation/calendar.ts';
import { ageNotices, dueNotices, partiesNotices } from '../../regulation/timeline.ts';
import { redater } from '../../regulation/timeline-redate.ts';
import type { IsoDate, Pack } from '../../regulation/types.ts';
import type { Rule } from '../../rules/types.ts';

/** What a run knows when everything is linted. */
export interface Run {
  readonly config: ResolvedConfig;
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  readonly asOf: IsoDate;
  readonly registers: readonly Register[];
  /** Absent: none. */
  readonly declarations?: DeclarationIndex | undefined;
  readonly version: string;
  /** A run by the clock: where a change of law fails. */
  readonly isScheduled?: boolean;
}

/** All that judging depends on beside the records: one place for the command line, the API and the testers. */
export async function judgeContextOf({
  config,
  rules,
  packs,
  asOf,
  registers,
  declarations = NO_DECLARATIONS,
  version,
  isScheduled = false,
}: Run): Promise<JudgeContext> {
  const titles = new Map(packs.flatMap(({ measures }) => measures.map(({ id, shortTitle }) => [id, shortTitle])));
  // The bundled lists name few; whoever brings lists knows what is in them.
  const parties = partiesNotices(packs, config.partyLists.length === 0);
  const unverified = notices(packs, asOf);
  return {
    tool: { name: 'lintanide', version },
    asOf,
    packs: packs.map(({ id, reviewed, sourcesUntil }) => ({ id, reviewed, sourcesUntil })),
    notices: [
      ...unverified,
      ...(config.pins.size > 0 ? (await import('./pin-notices.ts')).pinNotices(unverified, config.pins, asOf) : []),
      ...dueNotices(packs, asOf),
      ...ageNotices(packs, asOf),
      ...(namesParty(config) ? parties : []),
      ...(isAnyOff(config) ? (await import('./rules-off.ts')).rulesOffNotices(config, rules) : []),
    ],
    ofUsers: namesParty(config) ? [] : parties,
    registers,
    declarations,
    pins: config.pins,
    configured: severities(config),
    failOn: config.failOn,
    maxWarnings: config.maxWarnings,
    law: {
      before: redater(packs, ({ sourcesUntil }) => (sourcesUntil < asOf ? sourcesUntil : null)),
      isScheduled,
      titleOf: (id) => titles.get(id) ?? id,
      remarks: packs.flatMap(({ measures }) =>
        measures.flatMap(({ remark, issued }) =>
          remark === undefined || (asOf < issued && remark.codes === '') ? [] : [remark],
        ),
      ),
    },
    // Nothing is looked at again where no register or declaration speaks, and nothing need be loaded for it.
    ...(registers.length === 0 && declarations.declarations.length === 0
      ? {}
      : {
          reconsidering: await (await import('./reconsidering.ts')).reconsideringOf(rules, packs, config, asOf),
        }),
  };
}

/** Nearly every run has all its rules, and need not load what is said of the others. */
function isAnyOff({ rules, overrides }: ResolvedConfig): boolean {
  return [rules, ...overrides.map((one) => one.rules)].some((set) =>
    [...set.values()].some(({ severity }) => severity === 'off'),
  );
}

/** Whether a name of the trade is compared with lists of parties. */
function namesParty({ trade, overrides }: ResolvedConfig): boolean {
  const isGiven = (name: string | null | undefined): boolean => name !== null && name !== undefined && name !== '';
  return [trade, ...overrides.map((one) => one.trade)].some(
    ({ importer, endUser }) => isGiven(importer) || isGiven(endUser),
  );
}

/** Severity by rule and file; the settings of a file are worked out once. */
function severities(config: ResolvedConfig): JudgeContext['configured'] {
  let last: string | null = null;
  let at = severityAt(config, '');
  return (ruleId, path, place = { dialect: null, sheet: null }) => {
    if (path !== last) {
      at = severityAt(config, path);
      last = path;
    }
    return at(ruleId, place);
  };
}
