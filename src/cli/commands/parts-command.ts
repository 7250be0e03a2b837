import { companyIn, nameKeys } from '../../bom/name-keys.ts';
import { answerOf } from '../../judge/answers/answer.ts';
import { declaredMagnet, declaredSubstances, type Decompose } from '../../judge/declared/declared-magnet.ts';
import { judge } from '../../judge/judge.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import { REGISTER_NAME } from '../../judge/register/names.ts';
import { checkRegister } from '../../judge/register/register-check.ts';
import { makerOf } from '../../judge/register/register-makers.ts';
import {
  entryFor,
  isSameMaker,
  namesPart,
  type PartName,
  readRegister,
  type Register,
  type RegisterProblem,
  type RegisterRow,
  registersFor,
  sourceOf,
} from '../../judge/register/register.ts';
import { judgeContextOf } from '../../run/judging/judging.ts';
import { escapeText } from '../../report/terminal/text.ts';
import type { Supplier } from '../../regulation/suppliers.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { licenceTermProblems } from '../registers/licence-terms.ts';
import { registerUnreadable } from '../../run/judging/registers.ts';
import { hashOfDocument } from '../registers/papers.ts';
import { noRegister, noRegisterFound, noSubcommand } from '../registers/register-messages.ts';
import { folderOf } from '../registers/register-session.ts';
import { onDisk } from '../registers/registers.ts';
import { VERSION } from '../version.ts';
import { settled } from '../settled.ts';

interface Checked {
  readonly register: Register;
  readonly problems: RegisterProblem[];
}

/** `lintanide parts check [REGISTER…] [--boms PATHS]`. Exit 3 where a list could not be read, 1 where something is wrong or due, 0 with doubts only. */
export async function partsCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const [sub, ...words] = args.words;
  if (sub !== 'check') throw noSubcommand(sub);
  const { config, packs, asOf, rules } = await settled(args, io, deps);
  const boms = args.values('boms');
  const beside = words.length > 0 ? words.map((word) => folderOf(shown(word, io, deps)) || '.') : ['.'];
  const { survey } = await import('../../run/shown/survey.ts');
  const parts: LocatedPart[] = [];
  const patterns = boms.length > 0 ? boms : [...new Set(beside)];
  const seen = await survey({ cwd: io.cwd, patterns, config }, (path, part) => parts.push({ path, part }));
  const above =
    boms.length === 0
      ? []
      : await registersAbove(
          [...parts.map(({ path }) => onDisk(path, io, deps)), ...boms.map((path) => `${shown(path, io, deps)}/`)],
          io,
          deps,
        );
  const paths = (words.length > 0 ? words : [...seen.registers, ...above]).map((word) => shown(word, io, deps));
  if (paths.length === 0) throw noRegisterFound();
  const decomposer = await (await import('../../batch/lines/decomposer.ts')).bundledDecomposer();
  const decompose: Decompose = (input) => decomposer.decompose(input);
  const checked: Checked[] = [];
  for (const path of [...new Set(paths)].sort())
    checked.push(await checkOne(path, asOf, decompose, config.trade.suppliers, io, deps));
  for (const { register, problems } of checked) problems.push(...licenceTermProblems(register.rows, packs, asOf));
  const used = usedRows(checked, parts);
  addOfSeveral(checked, parts);
  if (seen.boms > 0) addOrphans(checked, used, shadowedRows(checked, parts, used), seen);
  const listed = new Set(packs.flatMap(({ entries }) => entries.map(({ element }) => element)));
  const told = checked.flatMap(({ register }) =>
    register.rows.filter((row) => used.has(row) && row.state === 'answered' && answerOf(row, asOf) !== null),
  );
  const silent = checked.flatMap(({ register }) =>
    register.rows.filter((row) => used.has(row) && wordsOf(row, asOf, listed, decompose) !== ''),
  );
  if (silent.length + told.length > 0) {
    // Only a verdict knows what comes of an answer; it is asked where a line could go unheard.
    const registers = checked.map(({ register }) => register);
    const { records, declarations } = await deps.lint({ cwd: io.cwd, patterns, config, asOf, registers });
    const run = { config, rules, packs, asOf, registers, declarations, version: VERSION };
    const { units } = judge(records, await judgeContextOf(run));
    const heard = new Set(
      units.flatMap(({ findings }) => findings.flatMap(({ record }) => record?.source.split(' and ') ?? [])),
    );
    addUnheard(checked, silent, heard, (row) => wordsOf(row, asOf, listed, decompose));
    addLeftOpen(
      checked,
      told,
      units.flatMap(({ findings }) => findings),
      asOf,
    );
  }
  const lines = [...report(checked)];
  if (seen.unreadable.length > 0)
    lines.push(`not read: ${seen.unreadable.map(escapeText).join(', ')}; parts of these are not known here\n`);
  await io.stdout.write(lines.join(''));
  if (seen.unreadable.length > 0) return 3;
  return checked.some(({ problems }) => problems.some(({ level }) => level === 'error')) ? 1 : 0;
}

/** Registers that speak for bills from above: in their folders, and in those up to the working directory. */
async function registersAbove(paths: readonly string[], io: CliIo, deps: CliDeps): Promise<string[]> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  const found: string[] = [];
  for (const folder of folders) {
    const path = `${folder === '' || folder === '/' ? folder : `${folder}/`}${REGISTER_NAME}`;
    if (await deps.exists(deps.resolvePath(io.cwd, path))) found.push(path);
  }
  return found;
}

/** A path of the command line in the terms of unit paths. */
function shown(word: string, io: CliIo, deps: CliDeps): string {
  const absolute = deps.resolvePath(io.cwd, word);
  return absolute.startsWith(`${io.cwd}/`) ? absolute.slice(io.cwd.length + 1) : absolute;
}

async function checkOne(
  path: string,
  asOf: string,
  decompose: Decompose,
  companies: readonly Supplier[] | undefined,
  io: CliIo,
  deps: CliDeps,
): Promise<Checked> {
  let text: string | null;
  try {
    text = await deps.readText(deps.resolvePath(io.cwd, path));
  } catch (error) {
    throw registerUnreadable(path, error);
  }
  if (text === null) throw noRegister(path);
  const { register, problems } = readRegister(text, path, folderOf(path), companies);
  const all = [...problems, ...checkRegister(register, asOf, decompose)];
  for (const row of register.rows) all.push(...(await documentProblems(row, path, io, deps)));
  return { register, problems: all };
}

async function documentProblems(row: RegisterRow, path: string, io: CliIo, deps: CliDeps): Promise<RegisterProblem[]> {
  const document = row.values.get('document');
  const said = row.values.get('sha256')?.toLowerCase();
  if (document === undefined || said === undefined || /^[a-z]{2,10}:\/\//i.test(document)) return [];
  const hash = await hashOfDocument(path, document, io, deps);
  if (hash === said) return [];
  const problem = { line: row.line, code: hash === null ? 'register-document-missing' : 'register-document-changed' };
  return hash === null
    ? [
        {
          ...problem,
          level: 'warning',
          what: `names the document ${document}, which is not there.`,
          hint: 'Put it there, or correct the path.',
        },
      ]
    : [
        {
          ...problem,
          level: 'error',
          what: `names the document ${document}, whose sha256 is another now (${hash.slice(0, 12)}…).`,
          hint: 'The paper was changed after the answer: look at it, then lintanide answer PART --document FILE.',
        },
      ];
}

interface LocatedPart {
  readonly path: string;
  readonly part: PartName;
}

/** Lines of the registers that speak of one of the parts. */
function usedRows(checked: readonly Checked[], parts: readonly LocatedPart[]): Set<RegisterRow> {
  const used = new Set<RegisterRow>();
  const registers = checked.map(({ register }) => register);
  for (const { path, part } of parts)
    for (const register of registersFor(path, registers)) {
      const entry = entryFor(part, [register]);
      for (const row of entry === null ? [] : (entry.makers?.rows ?? [entry.row])) used.add(row);
    }
  return used;
}

/** Lines that name a part of the bills and are passed over for another line, by that line. */
function shadowedRows(
  checked: readonly Checked[],
  parts: readonly LocatedPart[],
  used: ReadonlySet<RegisterRow>,
): Map<RegisterRow, RegisterRow> {
  const shadowed = new Map<RegisterRow, RegisterRow>();
  const registers = checked.map(({ register }) => register);
  for (const { path, part } of parts)
    for (const register of registersFor(path, registers)) {
      const entry = entryFor(part, [register]);
      if (entry === null || entry.makers !== undefined) continue;
      const first = entry.row;
      for (const row of nameKeys(part).flatMap((key) => register.index.get(key) ?? [])) {
        const maker = makerOf(row);
        const isOurs = maker === '' || isSameMaker(maker, companyIn(part.manufacturer) ?? '', register.companies);
        if (row !== first && !used.has(row) && isOurs) shadowed.set(row, first);
      }
    }
  return shadowed;
}

/** Lines of several makers that speak together of a part whose maker its bill does not name. */
function addOfSeveral(checked: readonly Checked[], parts: readonly LocatedPart[]): void {
  const told = new Set<RegisterRow>();
  for (const { path, part } of parts)
    for (const { register, problems } of checked.filter((one) => registersFor(path, [one.register]).length > 0)) {
      const rows = entryFor(part, [register])?.makers?.rows ?? [];
      const [first] = rows;
      if (first === undefined || told.has(first)) continue;
      told.add(first);
      const what = `names one of ${String(rows.length)} makers of this number (lines ${rows.map(({ line }) => String(line)).join(', ')}), and ${path} names none: there only what all of them say is an answer.`;
      problems.push({
        line: first.line,
        level: 'warning',
        code: 'register-makers',
        what,
        hint: 'Name the maker of the part in the bill.',
      });
    }
}

/** Lines that no part of a bill asks for: a mistyped number, a part that is gone, or one that another line speaks of. */
function addOrphans(
  checked: readonly Checked[],
  used: ReadonlySet<RegisterRow>,
  shadowed: ReadonlyMap<RegisterRow, RegisterRow>,
  { boms, unreadable }: { readonly boms: number; readonly unreadable: readonly string[] },
): void {
  const isWhole = unreadable.length === 0;
  const what = `names a part that no BOM here holds (${String(boms)} read${isWhole ? '' : `, ${String(unreadable.length)} not`}).`;
  const hint = isWhole
    ? 'Check the number and the manufacturer, or remove the line.'
    : 'Leave the line until every list can be read: the part may stand in one that was not.';
  for (const { register, problems } of checked)
    for (const row of register.rows.filter((one) => !used.has(one) && namesPart(one))) {
      const first = shadowed.get(row);
      problems.push(
        first === undefined
          ? { line: row.line, level: 'warning', code: 'register-no-bom', what, hint }
          : {
              line: row.line,
              level: 'error',
              code: 'register-duplicate',
              what: `speaks of the same part as line ${String(first.line)}, which counts.`,
              hint: 'Keep one line per part: move what is to hold into the other.',
            },
      );
    }
}

/** What a line declares to be inside, as far as a measure is about it: `Dy 2 wt%, sintered Nd-Fe-B`; '' for nothing. */
function wordsOf(row: RegisterRow, asOf: string, listed: ReadonlySet<string>, decompose: Decompose): string {
  const answer = answerOf(row, asOf);
  if (answer === null) return '';
  const magnet = declaredMagnet(answer, decompose);
  const shares = [...answer.elements.values()].filter(
    ({ verdict, symbol }) => verdict === 'present' && listed.has(symbol),
  );
  const family = magnet?.family.rareEarth === true ? [magnet.grade?.text ?? magnet.family.name] : [];
  const substances = declaredSubstances(answer, decompose).map(({ name }) => name);
  return [...shares.map(({ words }) => words), ...family, ...substances].join(', ');
}

/** What was declared to be inside, and no finding tells. */
function addUnheard(
  checked: readonly Checked[],
  declared: readonly RegisterRow[],
  heard: ReadonlySet<string>,
  words: (row: RegisterRow) => string,
): void {
  for (const { register, problems } of checked)
    for (const row of declared) {
      if (!register.rows.includes(row) || heard.has(sourceOf({ row, register }))) continue;
      const what = `declares ${words(row)}, but nothing is reported of this part.`;
      const hint = 'A rule that would say so is off: lintanide explain FILE PART.';
      problems.push({ line: row.line, level: 'warning', code: 'register-unheard', what, hint });
    }
}

/**
 * Lines that call themselves answered and, by a verdict, leave something open: an element, the material, the licence on which what
 * is shown to be inside leaves. A claim or a limit that shows nothing has its own line.
 */
function addLeftOpen(checked: readonly Checked[], told: readonly RegisterRow[], findings: readonly JudgedFinding[], asOf: string): void {
  for (const { register, problems } of checked)
    for (const row of told.filter((one) => register.rows.includes(one))) {
      const source = sourceOf({ row, register });
      const own = findings.flatMap(({ record, content }) => (content !== null && record?.source === source && (record.state === 'partial' || record.state === 'overdue') ? [record] : []));
      const elements = answerOf(row, asOf)?.elements;
      const isTold = (symbol: string): boolean => ['claimed', 'coarse', 'unnamed'].includes(elements?.get(symbol)?.verdict ?? '');
      const symbols = own.flatMap(({ openElements = [] }) => openElements).filter((symbol) => !isTold(symbol));
      const material = own.some(({ isMaterialOpen }) => isMaterialOpen === true) ? ['the material'] : [];
      const licence = own.some(({ openFields = [] }) => openFields.includes('licence')) ? ['the export licence'] : [];
      const fields = own.flatMap(({ openFields = [] }) => openFields).filter((field) => field !== 'licence');
      const open = [...new Set([...symbols, ...material, ...licence, ...fields])];
      if (open.length === 0) continue;
      const what = `is answered, and leaves open: ${open.join(', ')}.`;
      problems.push({ line: row.line, level: 'warning', code: 'register-open', what, hint: 'It counts as answered in part: lintanide ask PART --owner NAME --due DATE.' });
    }
} // prettier-ignore

function* report(checked: readonly Checked[]): Generator<string> {
  const count = { error: 0, warning: 0, lines: 0 };
  for (const { register, problems } of checked) {
    count.lines += register.rows.length;
    const names = new Map(
      register.rows.map(({ line, values }) => [
        line,
        values.get('partNumber') ?? values.get('mpn') ?? values.get('partKey'),
      ]),
    );
    for (const { line, level, code, what, hint } of [...problems].sort((a, b) => a.line - b.line)) {
      count[level]++;
      const name = names.get(line);
      yield `${escapeText(register.path)}:${String(line)}  ${level.padEnd(7)}  ${code}  ${name === undefined ? '' : `${escapeText(name)} `}${escapeText(what)}\n`;
      yield `    ${escapeText(hint.replace(/\bPART\b/, () => name ?? 'PART'))}\n`;
    }
  }
  const plural = (n: number, word: string): string => `${String(n)} ${word}${n === 1 ? '' : 's'}`;
  yield `${plural(checked.length, 'register')}, ${plural(count.lines, 'line')}: ${plural(count.error, 'error')}, ${plural(count.warning, 'warning')}\n`;
}
