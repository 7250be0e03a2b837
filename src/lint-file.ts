import { errorOf, lintUnit, unreadableRecord, type UnitOptions } from './batch/unit.ts';
import { RECORD_VERSION, type Facts, type UnitRecord } from './batch/types.ts';
import { fileConfig } from './config/resolve.ts';
import type { ResolvedConfig } from './config/types.ts';
import type { Unit } from './discover/types.ts';
import type { Declaration } from './facts/types.ts';
import { nodeHost, sha256 } from './host/node.ts';
import { fingerprint } from './judge/fingerprint.ts';
import { membersOf } from './read/archive.ts';
import { defaultLimits } from './read/types.ts';
import type { IsoDate, Pack } from './regulation/types.ts';
import type { Rule } from './rules/types.ts';
import type { Stats } from './stats.ts';

/** Everything that linting a file depends on, the same for all files of a run and in every worker. */
export interface FileLinting extends Pick<UnitOptions, 'decomposer' | 'dialects' | 'formatOf' | 'onAssembled'> {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly packs: readonly Pack[];
  readonly facts: Facts;
  /** Declarations of the run by path of their unit. */
  readonly declared: ReadonlyMap<string, Declaration>;
  readonly stats?: Stats;
}

const NO_FACTS: Facts = { names: [], hash: '' };

/** Lints a file: one record, or one per table of an archive. `noting` gives what hears of the tables of a member. */
export async function* lintFile(
  unit: Unit,
  bytes: Uint8Array,
  run: FileLinting,
  noting: (member: string, options: UnitOptions) => UnitOptions['onTables'],
): AsyncGenerator<UnitRecord> {
  if (unit.role === 'parts') {
    yield registerRecord(unit);
    return;
  }
  const options = optionsFor(unit, run);
  // A declaration is judged by itself, and its parts need not be known by name.
  const ofItself: UnitOptions = { ...options, facts: NO_FACTS };
  for (const member of membersOf(unit.path, bytes, options)) {
    if ('error' in member) {
      yield unreadableRecord(member.path, errorOf(member.error));
      continue;
    }
    const declaration = run.declared.get(member.path);
    if (declaration !== undefined) {
      yield asDeclaration(await lintUnit(member.path, member.bytes, ofItself), declaration);
      continue;
    }
    const onTables = noting(member.path, options);
    yield await lintUnit(member.path, member.bytes, onTables === undefined ? options : { ...options, onTables });
  }
}

/** What the configuration says of a file, with what the run is linted with. */
function optionsFor(unit: Unit, run: FileLinting): UnitOptions {
  const { config, asOf, rules, packs, facts, stats, decomposer, dialects, formatOf, onAssembled } = run;
  const forFile = fileConfig(config, unit.path);
  return {
    host: nodeHost,
    limits: { ...defaultLimits, ...config.limits },
    encoding: forFile.encoding,
    mappings: forFile.mappings,
    ...(dialects !== undefined && { dialects }),
    ...(formatOf !== undefined && { formatOf }),
    decomposer,
    rules: [...rules.values()]
      .filter((rule) => forFile.rules.get(rule.id)?.severity !== 'off')
      .map((rule) => ({
        rule: stats?.timed(rule) ?? rule,
        options: { ...rule.meta.defaultOptions, ...forFile.rules.get(rule.id)?.options },
      })),
    packs,
    asOf,
    trade: forFile.trade,
    fingerprint: (ruleId, partKey) => fingerprint(ruleId, partKey, sha256),
    facts,
    ...(stats && { onStage: stats.mark }),
    ...(onAssembled !== undefined && { onAssembled }),
  };
}

/** The lines of a declaration are its substances; one that says nothing of materials is no list that was not understood. */
function asDeclaration(record: UnitRecord, { substances }: Declaration): UnitRecord {
  const isEmpty = record.status !== 'checked' && record.error?.code === 'columns-not-understood';
  const status = record.status === 'unreadable' && !isEmpty ? 'unreadable' : 'checked';
  return {
    ...record,
    role: 'declaration',
    status,
    error: status === 'checked' ? null : record.error,
    lines: substances,
  };
}

function registerRecord(unit: Unit): UnitRecord {
  const none = unreadableRecord(unit.path, { code: '', message: '', hint: '', place: null }, 'csv');
  return { ...none, version: RECORD_VERSION, role: 'parts', status: 'checked', error: null };
}
