import { baselineFilesOf, baselinePath, readBaseline } from '../../run/judging/aside.ts';
import { readSuppressions, SUPPRESSIONS_NAME } from '../../config/suppressions-file.ts';
import { type Baseline, isDue } from '../../judge/aside/baseline.ts';
import { baselineOf, baselineText } from '../../judge/aside/baseline-file.ts';
import { prune } from '../../judge/aside/baseline-prune.ts';
import { isSilentTrace, judge } from '../../judge/judge.ts';
import type { PuttingAside } from '../../judge/aside/put-aside.ts';
import type { JudgedFinding, Verdict } from '../../judge/types.ts';
import { judgeContextOf } from '../../run/judging/judging.ts';
import { plural } from '../../report/words/summary.ts';
import { escapeText } from '../../report/terminal/text.ts';
import { displayPath } from '../../discover/discover.ts';
import type { Args } from '../flags/args.ts';
import { baselineThere, baselineUnread, baselineWord, noBaseline } from '../says/aside-messages.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { alone, ChangedMeanwhile, untilUnchanged } from '../meanwhile.ts';
import { badWord, fileNotWritten } from '../says/messages.ts';
import { lintFor, runOf } from '../lint-for.ts';
import { settled } from '../settled.ts';

const ACTIONS = ['create', 'prune', 'show'] as const;

/** `lintanide baseline create | prune | show [PATH…]`; without a path, everything below the configuration's folder. */
export function baselineCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  return untilUnchanged(() => baselineOnce(args, io, deps));
}

async function baselineOnce(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const [word, ...patterns] = args.words;
  const action = ACTIONS.find((name) => name === word);
  if (word === undefined) throw baselineWord(args.words);
  if (action === undefined) throw badWord('baseline', word, ACTIONS);
  const by = await settled(args, io, deps);
  const { config, rules, packs } = by;
  const at = baselinePath(config);
  const name = displayPath(at, io.cwd);
  let source: string | null = null;
  const reading = {
    readText: async (path: string) => {
      const text = await deps.readText(path);
      if (path === at) source = text;
      return text;
    },
  };
  // One that cannot be read is replaced where that is asked for.
  const isReplaced = action === 'create' && args.has('force');
  const held = isReplaced || (await isNew(at, action, deps)) ? null : await readBaseline(config, reading);
  if (isReplaced)
    await deps.readText(at).then(
      (text) => (source = text),
      () => undefined,
    );
  if (action === 'show') return show(held ?? nothingAt(name), args, io);
  if (action === 'create' && held !== null && !args.has('force')) throw baselineThere(name);
  const given = patterns.length > 0 ? patterns : [config.root];
  const linted = await lintFor(by, given, io, deps);
  const { records } = linted;
  const unread = records.filter(({ status }) => status === 'unreadable').map(({ path }) => path);
  if (action === 'create' && unread.length > 0) throw baselineUnread(unread);
  const paths = records.map(({ path }) => path);
  const files = await baselineFilesOf(config, held, paths, deps);
  const suppressions = await readSuppressions(config, (path) => deps.readText(path), { rules, packs });
  const aside: PuttingAside = { suppressions, isWhole: false, baseline: null, files };
  const verdict = judge(records, { ...(await judgeContextOf(runOf(by, linted))), aside });
  const save: Save = (baseline) => written(baseline, at, name, source, deps);
  if (action === 'create') return create(verdict, name, files, save, io);
  return pruned(held ?? nothingAt(name), verdict, name, files, save, io);
}

/** A baseline that is to be created need not be there yet, whatever others are. */
async function isNew(at: string, action: string, deps: CliDeps): Promise<boolean> {
  return action === 'create' && !(await deps.exists(at));
}

function nothingAt(name: string): never {
  throw noBaseline(name);
}

async function create(
  verdict: Verdict,
  name: string,
  files: PuttingAside['files'],
  save: Save,
  io: CliIo,
): Promise<number> {
  const baseline = baselineOf(verdict, name, files.fileOf, files.tradeOf);
  await save(baseline);
  const { suppressed } = verdict.summary;
  const aside = suppressed === 0 ? '' : ` ${plural(suppressed, 'finding')} of ${SUPPRESSIONS_NAME} are not in it.`;
  await io.stdout.write(
    `wrote ${escapeText(name)}: ${inFiles(baseline)}${standingFor(baseline, verdict)}.${aside}\n` +
      reportedAllTheSame(verdict) +
      'From now on "lintanide" reports what is new: a part, a use in another assembly or list, something else under an old number, another destination, law that runs or may run and did not.\n' +
      'A known finding is not settled: it is only not reported. Keep the file in version control.\n',
  );
  return 0;
}

/** Findings of which somebody is told, known or not. */
const toldIn = ({ units }: Verdict): JudgedFinding[] =>
  units.flatMap(({ findings, baselined = [] }) => [...findings, ...baselined]).filter((one) => !isSilentTrace(one));

/** `, which stand for 3: …`: a lint counts findings, and two of one part by one rule have one identity. */
function standingFor({ records }: Baseline, verdict: Verdict): string {
  const told = toldIn(verdict).length;
  return told === records.length
    ? ''
    : `, which stand for ${String(told)}: what one rule says of one part is known once`;
}

/** What no baseline hides, so that the next run is not clean. */
function reportedAllTheSame(verdict: Verdict): string {
  const due = toldIn(verdict).filter(isDue);
  if (due.length === 0) return '';
  const parts = [...new Set(due.map(({ partNumber, description }) => partNumber ?? description ?? ''))];
  const more = parts.length > 3 ? ', …' : '';
  return `Reported all the same: ${plural(due.length, 'finding')} of which the record is overdue, expired or refused (${escapeText(parts.slice(0, 3).join(', '))}${more}).\n`;
}

async function pruned(
  held: Baseline,
  verdict: Verdict,
  name: string,
  files: PuttingAside['files'],
  save: Save,
  io: CliIo,
): Promise<number> {
  const { baseline, removed, moved, narrowed, notChecked } = prune(held, verdict, files);
  await save(baseline);
  const lines = [
    `wrote ${escapeText(name)}: ${plural(baseline.records.length, 'known finding')} left.`,
    `${String(removed.length)} gone, ${String(narrowed)} narrowed (a use, an entry or law that is gone), ${String(moved)} moved with a renamed file.`,
    ...removed.slice(0, 20).map(({ part, rule, file }) => `  gone  ${escapeText(`${part}  ${rule}  ${file}`)}`),
    ...(removed.length > 20 ? [`  … and ${String(removed.length - 20)} more`] : []),
    ...(notChecked.length === 0
      ? []
      : [
          `${plural(notChecked.length, 'file')} of the baseline not looked at; what is known of them stays: ${escapeText(notChecked.slice(0, 3).join(', '))}${notChecked.length > 3 ? ', …' : ''}`,
        ]),
  ];
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

async function show(baseline: Baseline, args: Args, io: CliIo): Promise<number> {
  if (args.has('json')) {
    await io.stdout.write([...baselineText(baseline)].join(''));
    return 0;
  }
  const byFile = new Map<string, Baseline['records'][number][]>();
  for (const record of baseline.records) byFile.set(record.file, [...(byFile.get(record.file) ?? []), record]);
  const lines: string[] = [];
  for (const [file, records] of byFile) {
    lines.push(escapeText(file));
    for (const { part, rule, parents, law, trade, recorded, contents } of records) {
      const uses = parents.length === 0 ? 'no parent' : plural(parents.length, 'parent');
      const statuses = Object.entries(law).map(([measure, status]) => `${measure} ${status}`);
      const facts = Object.entries(trade).map(([fact, value]) => `${fact} ${value}`);
      const words = [
        part,
        rule,
        ...(contents ?? []),
        uses,
        ...statuses,
        ...facts,
        ...(recorded ? ['with a record in the register'] : []),
      ];
      lines.push(`  ${escapeText(words.join('  '))}`);
    }
  }
  lines.push(`${escapeText(baseline.path)}: ${inFiles(baseline)}, created ${baseline.created}`);
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

/** Files with known findings; what was looked at and holds none is not in a baseline. */
function inFiles({ records }: Baseline): string {
  return `${plural(records.length, 'known finding')} in ${plural(new Set(records.map(({ file }) => file)).size, 'file')}`;
}

type Save = (baseline: Baseline) => Promise<void>;

/** Writes it over what was read, `source`. Throws `ChangedMeanwhile` where another run has written one since. */
async function written(
  baseline: Baseline,
  at: string,
  name: string,
  source: string | null,
  deps: CliDeps,
): Promise<void> {
  await alone([{ path: name, absolute: at }], fileNotWritten, async (isStillOurs) => {
    if ((await deps.readText(at)) !== source || !(await isStillOurs())) throw new ChangedMeanwhile(name);
    try {
      await deps.writeAtomic(at, baselineText(baseline));
    } catch (error) {
      throw fileNotWritten(at, error);
    }
  });
}
