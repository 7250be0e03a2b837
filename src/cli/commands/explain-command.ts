import { RECORD_VERSION, type UnitRecord } from '../../batch/types.ts';
import { openElements, type WhatIf } from '../../batch/explain/what-if.ts';
import { fileConfig } from '../../config/resolve.ts';
import { pluginOfRule } from '../../config/plugins.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { judge, type JudgeContext } from '../../judge/judge.ts';
import { severityOf } from '../../judge/severity.ts';
import type { JudgedFinding, JudgedUnit, PartRecord } from '../../judge/types.ts';
import { judgeContextOf } from '../../run/judging/judging.ts';
import { explainJson } from '../../report/commands/explain-json.ts';
import { explainLines, type JudgedExplanation } from '../../report/commands/explain.ts';
import { loadPaint } from '../../report/terminal/paint.ts';
import { unescapeName } from '../../report/terminal/text.ts';
import type { Finding, Rule } from '../../rules/types.ts';
import { jsonText } from '../../report/tools/json-text.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { contextOf } from './lint-command.ts';
import { noAddress, noRuleNamed, noSuchFile, tooManyWords, unknownRule } from '../says/messages.ts';
import { NOTHING_KNOWN, settingsOf } from '../flags/settings.ts';
import { explainRule } from './rules-command.ts';
import { asideFor } from '../judge-run.ts';
import { runOf } from '../lint-for.ts';
import { settled } from '../settled.ts';

/** `lintanide explain RULE`, `explain FILE:ADDRESS [FILE…]`, `explain FILE PARTNUMBER [FILE…]`. */
export async function explainCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const [written, second, ...more] = args.words;
  if (written === undefined) throw noRuleNamed();
  let word = written;
  const { rules } = await deps.loadKnowledge();
  const plugin = pluginOfRule(word);
  const known = plugin === null ? rules : (await deps.loadKnowledge({ plugins: [plugin] })).rules;
  const rule = known.find(({ id }) => id === word) ?? (await ownRule(word, args, io, deps));
  if (rule !== undefined) {
    if (second !== undefined) throw tooManyWords('explain', [second, ...more]);
    return explainRule(rule, io);
  }
  const isThere = (path: string): Promise<boolean> => deps.exists(deps.resolvePath(io.cwd, path));
  // `a.zip!/b.csv`, as reports write a list in an archive, is there where the archive is.
  const exists = async (path: string): Promise<boolean> => {
    const archive = /^([^!]+)!\/[^:]+$/.exec(path)?.[1];
    return (await isThere(path)) || (archive !== undefined && isThere(archive));
  };
  // Reports show a line break in a name as `\u{a}`.
  const isNamed = async (one: string): Promise<boolean> =>
    (await exists(one)) || (await addressed(one, exists)) !== null;
  if (word.includes('\\u{') && !(await isNamed(word)) && (await isNamed(unescapeName(word)))) word = unescapeName(word);
  // `FILE PARTNUMBER`, unless the file has its address with it.
  const isAddressed = !(await exists(word)) && (await addressed(word, exists)) !== null;
  const further = [...(isAddressed ? args.words.slice(1) : more), ...args.values('with')];
  const target = await targetOf(word, isAddressed ? null : (second ?? null), rules, exists, (folder) =>
    deps.listNames(deps.resolvePath(io.cwd, folder)),
  );
  return explainRow({ ...target, further }, args, io, deps);
}

/** A rule of a plugin of one's own, where the configuration names one that has it. */
async function ownRule(word: string, args: Args, io: CliIo, deps: CliDeps): Promise<Rule | undefined> {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(word)) return undefined;
  const config = await settingsOf(args, NOTHING_KNOWN, io, deps);
  if (!config.ownPlugins.some(({ rules }) => rules.includes(word))) return undefined;
  return (await deps.loadKnowledge(config)).rules.find(({ id }) => id === word);
}

interface Target {
  readonly file: string;
  readonly address: string;
  readonly partFirst: boolean;
  readonly further?: readonly string[];
}

/** Splits `FILE:ADDRESS` at the last colon that leaves a file before it: names and part numbers may hold colons. */
async function targetOf(
  word: string,
  second: string | null,
  rules: readonly Rule[],
  exists: (path: string) => Promise<boolean>,
  listNames: (folder: string) => Promise<readonly string[]>,
): Promise<Target> {
  if (await exists(word)) {
    if (second === null) throw noAddress(word);
    return { file: word, address: second, partFirst: true };
  }
  const named = second === null ? await addressed(word, exists) : null;
  if (named !== null) {
    if (named.address.trim() === '') throw noAddress(named.file);
    return { ...named, partFirst: false };
  }
  const isRule = second === null && !word.includes(':') && !/\.[A-Za-z]{3,5}$/.test(word);
  if (isRule) throw unknownRule(word, rules.map(({ id }) => id).sort());
  const file = second === null ? word.replace(/:[^:/\\]*$/, '') : word;
  const slash = file.lastIndexOf('/');
  const folder = slash < 0 ? '' : file.slice(0, slash + 1);
  const names = await listNames(folder === '' ? '.' : folder);
  throw noSuchFile(
    file,
    names.map((name) => folder + name),
  );
}

/** A file and what stands behind its colon; null where no part of the word up to a colon is a file. */
async function addressed(
  word: string,
  exists: (path: string) => Promise<boolean>,
): Promise<{ file: string; address: string } | null> {
  for (let at = word.lastIndexOf(':'); at > 0; at = word.lastIndexOf(':', at - 1))
    if (await exists(word.slice(0, at))) return { file: word.slice(0, at), address: word.slice(at + 1) };
  return null;
}

async function explainRow(target: Target, args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const by = await settled(args, io, deps);
  const { config, rules, packs, asOf } = by;
  const { explain } = await import('../../run/shown/explain.ts');
  const { registers, declarations, isDeclaration, ...explanation } = await explain({
    ...target,
    cwd: io.cwd,
    config,
    asOf,
    rules,
    packs,
  });
  const { path, findings, part, named } = explanation;
  const run = runOf(by, { registers, declarations });
  const judging = await judgeContextOf(run);
  // A run that says nothing of a finding may have been told to: the explanation says by whom, and why.
  const aside = await asideFor(args, run, [path], io, deps);
  const role = isDeclaration ? 'declaration' : 'bom';
  const judged = judgeAll({ path, role, findings, named }, judging);
  const put = aside === undefined ? undefined : judgedUnit({ path, role, findings, named }, { ...judging, aside });
  const told: JudgedExplanation = {
    explanation,
    asOf,
    findings: judged,
    whatIf: (part?.whatIf ?? [])
      .filter((one) => isOpen(one, judged))
      .map((one) => ({
        ...one,
        findings: judgeAll({ path, role, findings: one.findings }, supposing(judging, one.supposed)),
      })),
    off: offRules(findings, config, path),
    recorded: recordedSeverities(judged, judging),
    suppressed: put?.suppressed ?? [],
    baselined: put?.baselined ?? [],
    baseline: aside?.baseline?.path ?? '',
  };
  const plain = { ...contextOf(args, rules, packs, io), packs };
  const context =
    config.locale === 'en'
      ? plain
      : await (await import('../says/localised.ts')).localised(plain, config.locale, packs);
  const text = args.has('json')
    ? `${jsonText(explainJson(told, context), 2)}\n`
    : [...explainLines(told, context, await loadPaint(context.color))].join('');
  await io.stdout.write(text);
  return 0;
}

/** A share that the register has given already is no answer that is still to come. */
function isOpen({ symbols = [] }: WhatIf, judged: readonly JudgedFinding[]): boolean {
  if (symbols.length === 0 || judged.every(({ record }) => record === null)) return true;
  const open = openElements(judged);
  return symbols.every((symbol) => open.includes(symbol));
}

/** An answer is laid over the movement that is supposed, and not over the one that is given. */
function supposing(judging: JudgeContext, supposed: WhatIf['supposed']): JudgeContext {
  const { reconsidering } = judging;
  return supposed === undefined || reconsidering === undefined
    ? judging
    : { ...judging, reconsidering: { ...reconsidering, supposed } };
}

type Row = Pick<UnitRecord, 'path' | 'role' | 'findings' | 'named'>;

/** Severities and records as a run gives them. */
const judgeAll = (row: Row, judging: JudgeContext): readonly JudgedFinding[] =>
  judgedUnit(row, judging)?.findings ?? [];

function judgedUnit({ path, role, findings, named = [] }: Row, judging: JudgeContext): JudgedUnit | undefined {
  const record: UnitRecord = {
    version: RECORD_VERSION,
    path,
    role,
    status: 'checked',
    error: null,
    format: null,
    dialect: null,
    tables: [],
    skipped: [],
    lines: 0,
    parts: 0,
    coverage: { carriers: 0, nonCarriers: 0, notContent: 0, unclassified: 0 },
    findings,
    named,
  };
  return judge([record], judging).units[0];
}

function offRules(findings: readonly Finding[], config: ResolvedConfig, path: string): string[] {
  const { rules } = fileConfig(config, path);
  return [...new Set(findings.map(({ ruleId }) => ruleId))].filter((id) => rules.get(id)?.severity === 'off');
}

/** What a record would make of the severest finding; null where there is a record, or it would change nothing. */
function recordedSeverities(findings: readonly JudgedFinding[], judging: JudgeContext): JudgedExplanation['recorded'] {
  const finding = findings.find(
    ({ basis, record }) => record === null && (basis === 'item' || basis === 'item-possible' || basis === 'component'),
  );
  if (finding === undefined) return null;
  const severity = (state: PartRecord['state']) =>
    severityOf(
      finding,
      { state, owner: null, due: null, validUntil: null, note: null, source: '' },
      judging.configured(finding.ruleId, ''),
    );
  const [open, answered] = [severity('open'), severity('answered')];
  return open === finding.severity && answered === finding.severity ? null : { open, answered };
}
