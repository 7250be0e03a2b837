import { UsageError } from '../../errors.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import { isIsoDate } from '../../judge/register/dates.ts';
import { isOnRecord, type OnRecord, onRecordOf } from '../../judge/answers/on-record.ts';
import { asksOf } from '../../judge/answers/open-question.ts';
import type { Register } from '../../judge/register/register.ts';
import { loadLanguage } from '../../locale/load.ts';
import { english } from '../../locale/say.ts';
import { type OpenPart, openParts } from '../../report/procurement/open-parts.ts';
import { type IsKnown, type QuestionForm, fileNameOf, formsOf } from '../../report/questions/form.ts';
import { FORM_LANGUAGES, type FormLanguage } from '../../report/questions/words.ts';
import { escapeText } from '../../report/terminal/text.ts';
import { operand, shellWord } from '../../shell-word.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { contextOf } from './lint-command.ts';
import { noPathsFor, fileNotWritten } from '../says/messages.ts';
import { untilUnchanged } from '../meanwhile.ts';
import { markAsked } from '../registers/questions-ask.ts';
import { RegisterBatch } from '../registers/register-batch.ts';
import { badFlagDate, dueInThePast, missingFlag } from '../registers/register-messages.ts';
import { lintFor, runOf } from '../lint-for.ts';
import { settled } from '../settled.ts';
import { judged } from '../judge-run.ts';

/** Part numbers named on one line. */
const MOST_NAMED = 8;

/**
 * `lintanide questions PATHS --owner NAME --due DATE [--out DIR] [--dry-run]`: one workbook and one Markdown file per
 * supplier, and an open question in the register for each part. `--read FILE…` keeps what came back.
 */
export async function questionsCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  if (args.has('read')) return (await import('../registers/questions-read.ts')).readQuestions(args, io, deps);
  if (args.words.length === 0) throw noPathsFor('questions');
  return untilUnchanged(() => askSuppliers(args, io, deps));
}

async function askSuppliers(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const { owner, due } = ownerAndDue(args, io);
  const by = await settled(args, io, deps);
  const { config, rules, packs, asOf } = by;
  const linted = await lintFor(by, args.words, io, deps);
  const { registers, declarations } = linted;
  const verdict = await judged(args, linted, runOf(by, linted), io, deps);
  // A baseline says since when a question is known, not that it was answered.
  const units = verdict.units.map((unit) => ({ ...unit, findings: [...unit.findings, ...(unit.baselined ?? [])] }));
  const context = { ...contextOf(args, rules, packs, io), companies: config.trade.suppliers };
  const open = openParts({ ...verdict, units }, context).filter(isToAsk);

  const isDry = args.has('dry-run');
  const batch = new RegisterBatch(registers, config.trade.suppliers);
  const { forms, nobody } = formsOf(open, asOf, due, knownIn(registers, declarations, asOf), (finding) =>
    asksOf(finding, context.rules),
  );
  // What cannot be kept in the register is not asked: the new text is made before any form, and written behind them.
  const changed = await markAsked(open, { owner, asked: io.today(), due }, batch, io, deps);
  const written: string[] = [];
  let lines: readonly string[] = [];
  const write = async (): Promise<void> => {
    lines = await writeForms(forms, args.value('out') ?? 'questions', isDry ? null : written, io, deps);
  };
  // Forms are written when it is sure that nobody else has asked meanwhile.
  if (isDry) await write();
  else await batch.save(io, deps, write).catch(takingAway(written));
  await io.stdout.write(
    [...lines, ...changed, ...summary(open, forms, nobody, batch, due, isDry, verdict.summary.unreadable)].join(''),
  );
  return verdict.summary.unreadable > 0 ? 3 : 0;
}

/** A form that nobody is marked as asked by would be sent all the same. */
function takingAway(written: readonly string[]): (error: unknown) => Promise<never> {
  return async (error) => {
    const { rm } = await import('node:fs/promises');
    for (const path of written) await rm(path, { force: true });
    throw error;
  };
}

/** What the lines of a part and declarations of it answer already, alike for each of its bills; one that ran out, or on a licence that did, is asked anew. */
function knownIn(registers: readonly Register[], declarations: DeclarationIndex, asOf: string): IsKnown {
  const records = new Map<OpenPart, OnRecord>();
  return (part, column) => {
    const record =
      records.get(part) ??
      onRecordOf(
        part.findings.map(({ finding, path }) => ({ part: finding, path })),
        registers,
        declarations,
        asOf,
      );
    records.set(part, record);
    return isOnRecord(record, column);
  };
}

const isToAsk = ({ waiting, need }: OpenPart): boolean => waiting === 'ask' && need !== 'later';

function ownerAndDue(args: Args, io: CliIo): { readonly owner: string; readonly due: string } {
  const owner = args.value('owner');
  const due = args.value('due');
  if (owner === null) throw missingFlag('questions', '--owner', 'someone has to wait for the answers');
  if (due === null) throw missingFlag('questions', '--due', 'a question without a date is never overdue');
  if (!isIsoDate(due)) throw badFlagDate('--due', due);
  if (due < io.today()) throw dueInThePast(due, io.today());
  return { owner, due };
}

async function writeForms(
  forms: readonly QuestionForm[],
  folder: string,
  written: string[] | null,
  io: CliIo,
  deps: CliDeps,
): Promise<string[]> {
  const isDry = written === null;
  const languages = await formLanguages();
  const { formMarkdown } = await import('../../report/questions/form-markdown.ts');
  const taken = new Set<string>();
  if (!isDry && forms.length > 0) await keepOutOfLint(folder, io, deps);
  const lines: string[] = [];
  for (const form of forms) {
    const name = fileNameOf(form.supplier, taken);
    taken.add(name);
    const path = `${folder.replace(/\/{1,100}$/, '')}/${name}`;
    const absolute = deps.resolvePath(io.cwd, path);
    if (written !== null) {
      await refuseFilled(`${absolute}.xlsx`, path, deps);
      const { formWorkbook } = await import('../../report/questions/form-workbook.ts');
      const { writeBytes } = await import('../../host/write-files.ts');
      // A Markdown file that was there is not ours to take away.
      written.push(`${absolute}.xlsx`, ...((await deps.exists(`${absolute}.md`)) ? [] : [`${absolute}.md`]));
      try {
        await writeBytes(`${absolute}.xlsx`, await formWorkbook(form, languages));
        await deps.writeAtomic(`${absolute}.md`, formMarkdown(form, languages));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
        throw fileNotWritten(path, error);
      }
    }
    const names = form.parts.map((part) => escapeText(part.partNumber ?? part.description ?? part.partKey ?? ''));
    const rest = names.length - MOST_NAMED;
    lines.push(
      `${isDry ? 'would write ' : ''}${escapeText(path)}.xlsx, .md  ${escapeText(form.supplier)}: ${plural(names.length, 'part')}: ${names.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}\n`,
    );
  }
  return lines;
}

/** A form names parts as a bill does: the next lint of the folder must not take it for one. */
async function keepOutOfLint(folder: string, io: CliIo, deps: CliDeps): Promise<void> {
  const path = deps.resolvePath(io.cwd, `${folder}/.lintanideignore`);
  const text = (await deps.readText(path)) ?? '';
  if (!text.split(/\r?\n/).includes('questions-*'))
    await deps.writeAtomic(path, [text, text === '' || text.endsWith('\n') ? '' : '\n', 'questions-*\n']);
}

/** A form that is there may hold answers that nobody has read yet. */
async function refuseFilled(absolute: string, path: string, deps: CliDeps): Promise<void> {
  if (await deps.exists(absolute))
    throw new UsageError(
      'form-exists',
      `There is a ${path}.xlsx already, which may hold answers; nothing was written over it and nobody was marked as asked in the register.`,
      `Read it first (lintanide questions --read ${shellWord(`${path}.xlsx`)}), or give another folder: --out DIR`,
    );
}

async function formLanguages(): Promise<FormLanguage[]> {
  return Promise.all(
    FORM_LANGUAGES.map(async ({ locale, words }) => ({
      words,
      say: ((await loadLanguage(locale))?.language ?? english).say,
    })),
  );
}

function* summary(
  open: readonly OpenPart[],
  forms: readonly QuestionForm[],
  nobody: readonly OpenPart[],
  batch: RegisterBatch,
  due: string,
  isDry: boolean,
  unreadable: number,
): Generator<string> {
  const parts = forms.reduce((sum, form) => sum + form.parts.length, 0);
  const none = nobody.length > 0 ? 'no part with an open question names one' : 'no open question';
  if (parts === 0) yield `Nothing is to be asked of a supplier: ${none}, or all of them are asked already.\n`;
  else
    yield `${isDry ? 'would ask' : 'asked'} ${plural(forms.length, 'supplier')} about ${plural(parts, 'part')} until ${due}; ${isDry ? 'would mark' : 'marked'} in ${batch.paths.map(escapeText).join(', ')}\n`;
  const inside = open.flatMap(({ inside: label, supplier, ...part }) =>
    label === undefined ? [] : [`${nameOf(part)} (in ${escapeText(label)}: ${escapeText(supplier ?? '')})`],
  );
  if (inside.length > 0)
    yield `${plural(inside.length, 'part')} ${inside.length === 1 ? 'names' : 'name'} no supplier, so who supplies the assembly is asked: ${some(inside)}\n`;
  const [first] = nobody;
  if (first !== undefined) {
    yield `${plural(nobody.length, 'part')} ${nobody.length === 1 ? 'names' : 'name'} no supplier or maker, so nobody is asked: ${some(nobody.map(nameOf))}\n`;
    yield `Name one in the bill, or ask by hand: lintanide ask ${operand(escapeText(first.partNumber ?? first.partKey), ' --owner NAME --due DATE')}\n`;
    if (nobody.length > MOST_NAMED)
      yield 'A lint of the same paths lists them all, under "ask the supplier (no manufacturer given)".\n';
  }
  if (unreadable > 0)
    yield `${plural(unreadable, 'file')} could not be read; nothing is asked about ${unreadable === 1 ? 'it' : 'them'}.\n`;
  if (parts > 0 && !isDry) yield 'When a file comes back: lintanide questions --read FILE\n';
}

const nameOf = ({
  partNumber,
  description,
  partKey,
}: Pick<OpenPart, 'partNumber' | 'description' | 'partKey'>): string =>
  escapeText(partNumber ?? description ?? partKey);

const some = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` and ${String(names.length - MOST_NAMED)} more` : ''}`;

export const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;
