import { answerOf } from '../judge/answer.ts';
import { checkRegister } from '../judge/register-check.ts';
import { entryFor, type PartName, readRegister, type Register, type RegisterProblem, type RegisterRow, registersFor } from '../judge/register.ts'; // prettier-ignore
import { escapeText } from '../report/text.ts';
import type { Args } from './args.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { sha256Of } from '../host/documents.ts';
import { registerUnreadable } from './messages.ts';
import { noRegister, noRegisterFound, noSubcommand } from './register-messages.ts';
import { folderOf } from './register-session.ts';
import { knownWords, settingsOf } from './settings.ts';

interface Checked {
  readonly register: Register;
  readonly problems: RegisterProblem[];
}

/** `lintanide parts check [REGISTER…] [--boms PATHS]`. Exit 1 where something is wrong or due, 0 with doubts only. */
export async function partsCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const [sub, ...words] = args.words;
  if (sub !== 'check') throw noSubcommand(sub);
  const { rules, packs } = await deps.loadKnowledge();
  const config = await settingsOf(args, knownWords(rules, packs), io, deps);
  const asOf = config.asOf ?? io.today();
  const boms = args.values('boms');
  const beside = words.length > 0 ? words.map((word) => folderOf(shown(word, io, deps)) || '.') : ['.'];
  const { survey } = await import('../survey.ts');
  const parts: LocatedPart[] = [];
  const patterns = boms.length > 0 ? boms : [...new Set(beside)];
  const seen = await survey({ cwd: io.cwd, patterns, config }, (path, part) => parts.push({ path, part })); // prettier-ignore
  const paths = words.length > 0 ? words.map((word) => shown(word, io, deps)) : seen.registers;
  if (paths.length === 0) throw noRegisterFound();
  const checked: Checked[] = [];
  for (const path of [...new Set(paths)].sort()) checked.push(await checkOne(path, asOf, io, deps));
  const used = usedRows(checked, parts);
  if (seen.boms > 0) addOrphans(checked, used, seen.boms);
  const silent = checked.flatMap(({ register }) => register.rows.filter((row) => used.has(row) && declaresPresent(row, asOf))); // prettier-ignore
  if (silent.length > 0) {
    // Only a lint knows what is reported; it is run where a line could go unheard.
    const { records } = await deps.lint({ cwd: io.cwd, patterns, config, asOf });
    const found = records.flatMap(({ path, findings }) => findings.map((part) => ({ path, part })));
    addUnheard(checked, silent, usedRows(checked, found), asOf);
  }
  const lines = [...report(checked)];
  if (seen.unreadable.length > 0)
    lines.push(`not read: ${seen.unreadable.map(escapeText).join(', ')}; parts of these are not known here\n`);
  await io.stdout.write(lines.join(''));
  return checked.some(({ problems }) => problems.some(({ level }) => level === 'error')) ? 1 : 0;
}

/** A path of the command line in the terms of unit paths. */
function shown(word: string, io: CliIo, deps: CliDeps): string {
  const absolute = deps.resolvePath(io.cwd, word);
  return absolute.startsWith(`${io.cwd}/`) ? absolute.slice(io.cwd.length + 1) : absolute;
}

async function checkOne(path: string, asOf: string, io: CliIo, deps: CliDeps): Promise<Checked> {
  let text: string | null;
  try {
    text = await deps.readText(deps.resolvePath(io.cwd, path));
  } catch (error) {
    throw registerUnreadable(path, error);
  }
  if (text === null) throw noRegister(path);
  const { register, problems } = readRegister(text, path, folderOf(path));
  const all = [...problems, ...checkRegister(register, asOf)];
  for (const row of register.rows) all.push(...(await documentProblems(row, path, io, deps)));
  return { register, problems: all };
}

/** A document is looked for beside the register, then from the working directory, where `answer` was given it. */
async function documentProblems(row: RegisterRow, path: string, io: CliIo, deps: CliDeps): Promise<RegisterProblem[]> {
  const document = row.values.get('document');
  const said = row.values.get('sha256')?.toLowerCase();
  if (document === undefined || said === undefined || /^[a-z]{2,10}:\/\//i.test(document)) return [];
  const beside = await sha256Of(deps.resolvePath(deps.resolvePath(io.cwd, folderOf(path) || '.'), document));
  const hash = beside ?? (await sha256Of(deps.resolvePath(io.cwd, document)));
  if (hash === said) return [];
  const problem = { line: row.line, code: hash === null ? 'register-document-missing' : 'register-document-changed' };
  return hash === null
    ? [{ ...problem, level: 'warning', what: `names the document ${document}, which is not there.`, hint: 'Put it there, or correct the path.' }] // prettier-ignore
    : [{ ...problem, level: 'error', what: `names the document ${document}, whose sha256 is another now (${hash.slice(0, 12)}…).`, hint: 'The paper was changed after the answer: look at it, then lintanide answer PART --document FILE.' }]; // prettier-ignore
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
      if (entry !== null) used.add(entry.row);
    }
  return used;
}

/** Lines that no part of a bill asks for: a mistyped number, or a part that is gone. */
function addOrphans(checked: readonly Checked[], used: ReadonlySet<RegisterRow>, boms: number): void {
  const what = `names a part that no BOM here holds (${String(boms)} read).`;
  const hint = 'Check the number and the manufacturer, or remove the line.';
  for (const { register, problems } of checked)
    for (const { line } of register.rows.filter((row) => !used.has(row)))
      problems.push({ line, level: 'warning', code: 'register-no-bom', what, hint });
}

function presentWords(row: RegisterRow, asOf: string): string[] {
  const elements = answerOf(row, asOf)?.elements.values() ?? [];
  return [...elements].filter(({ verdict }) => verdict === 'present').map(({ words }) => words);
}

const declaresPresent = (row: RegisterRow, asOf: string): boolean => presentWords(row, asOf).length > 0;

/** An answer is laid over findings; where there is none, what was declared to be inside would go unheard. */
function addUnheard(checked: readonly Checked[], declared: readonly RegisterRow[], heard: ReadonlySet<RegisterRow>, asOf: string): void {
  for (const { register, problems } of checked)
    for (const row of declared.filter((one) => register.rows.includes(one) && !heard.has(one))) {
      const what = `declares ${presentWords(row, asOf).join(', ')}, but nothing is reported of this part.`;
      const hint = 'The BOM says too little of it: name its material there, for example "NdFeB magnet".';
      problems.push({ line: row.line, level: 'warning', code: 'register-unheard', what, hint });
    }
} // prettier-ignore

function* report(checked: readonly Checked[]): Generator<string> {
  const count = { error: 0, warning: 0, lines: 0 };
  for (const { register, problems } of checked) {
    count.lines += register.rows.length;
    const names = new Map(register.rows.map(({ line, values }) => [line, values.get('partNumber') ?? values.get('mpn') ?? values.get('partKey')])); // prettier-ignore
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
