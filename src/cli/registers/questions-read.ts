import { basename } from 'node:path';
import { isNoName } from '../../bom/name-keys.ts';
import type { PartName } from '../../bom/part-names.ts';
import { bareNumber } from '../../bom/part-number.ts';
import { isEncoding } from '../../config/config-kinds.ts';
import { UsageError } from '../../errors.ts';
import { sha256Of } from '../../host/documents.ts';
import { fold, isSameMaker, type Register, type RegisterRow, sourceOf } from '../../judge/register/register.ts';
import { isLeft } from '../../judge/answers/left-open.ts';
import { licenceRemedy, noLicenceWords } from '../../judge/answers/no-licence.ts';
import { REGISTER_ELEMENTS, type RegisterState } from '../../judge/register/register-columns.ts';
import { judgeContextOf } from '../../run/judging/judging.ts';
import { reconsideringOf } from '../../run/judging/reconsidering.ts';
import { type FormAnswer, readForm } from '../../report/questions/read-form.ts';
import { escapeText } from '../../report/terminal/text.ts';
import { cellText } from '../../report/xlsx/text.ts';
import { measurement } from '../commands/answer-command.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { untilUnchanged } from '../meanwhile.ts';
import { badEncoding } from '../says/messages.ts';
import { documentFor } from './papers.ts';
import { plural } from '../commands/questions-command.ts';
import { notWithRead } from './register-messages.ts';
import { RegisterBatch } from './register-batch.ts';
import { effectLines } from './register-words.ts';
import { runOf } from '../lint-for.ts';
import { settled } from '../settled.ts';

interface Kept {
  readonly part: PartName;
  readonly path: string;
  readonly answer: FormAnswer;
  readonly values: Map<string, string>;
  /** `Dy 0 (ICP-OES, limit 0.01) -> <1`: what was on record and is no more. */
  readonly replaced: readonly string[];
  readonly file: string;
  /** `file:line` of what is kept. */
  readonly source: string;
}

/**
 * `lintanide questions --read FILE… [--boms PATH] [--dry-run]`: keeps what suppliers answered, and says what it settles. Exit 1
 * where something was written that could not be kept.
 */
export function readQuestions(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  return untilUnchanged(() => readOnce(args, io, deps));
}

async function readOnce(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  if (args.words.length === 0)
    throw new UsageError(
      'no-form',
      '--read was given no file.',
      'For example: lintanide questions --read questions/questions-nordmark.xlsx',
    );
  for (const flag of ['owner', 'due', 'out'] as const) if (args.has(flag)) throw notWithRead(flag);
  const encoding = args.value('encoding');
  if (encoding !== null && !isEncoding(encoding)) throw badEncoding(encoding);
  // Here it is that of the forms: suppliers save them, and bills are read as ever.
  const others: Args = { ...args, value: (flag) => (flag === 'encoding' ? null : args.value(flag)) };
  const by = await settled(others, io, deps);
  const { config, asOf, rules, packs } = by;
  const boms = args.values('boms');
  const { records, registers, declarations } = await deps.lint({
    cwd: io.cwd,
    patterns: boms.length > 0 ? boms : ['.'],
    config,
    asOf,
  });
  const batch = new RegisterBatch(registers, config.trade.suppliers);
  const partOf = partFinder(registers.flatMap((register) => register.rows.map((row) => ({ register, row }))));
  const lines: string[] = [];
  const answered: Kept[] = [];
  let problems = 0;
  const tell = (file: string, place: string, what: string, hint: string): void => {
    lines.push(`${escapeText(file)}: ${escapeText(place)}: ${escapeText(what)}.\n    ${escapeText(hint)}\n`);
  };
  const complain = (...[file, place, what, hint]: Parameters<typeof tell>): void => {
    problems++;
    tell(file, place, what, hint);
  };
  for (const file of args.words) {
    const absolute = deps.resolvePath(io.cwd, file);
    const { formTables } = await import('../../run/shown/form-tables.ts');
    const form = readForm(await formTables(absolute, file, { encoding }));
    if (!form.isForm)
      throw new UsageError(
        'not-a-form',
        `${file} is no form of this tool: no line of it names the columns (partNumber, …).`,
        'Give the file that "lintanide questions" wrote, with its line of column names; or record by hand: lintanide answer PART',
      );
    for (const { place, what, hint, isKept } of form.problems)
      (isKept === true ? tell : complain)(file, place, what, hint);
    const hash = (await sha256Of(absolute)) ?? '';
    for (const answer of form.answers) {
      const found = partOf(answer);
      if (found === null) {
        if (answer.values.size + answer.dontKnow.length + answer.refused.length > 0)
          complain(file, answer.place, ...unknownPart(answer));
        continue;
      }
      const state = stateOf(answer);
      if (state === null)
        lines.push(
          `${escapeText(file)}: ${escapeText(found.part.partNumber ?? found.part.partKey)} is not answered yet\n`,
        );
      else
        answered.push({
          part: found.part,
          path: found.register.path,
          answer,
          values: valuesOf(answer, found.row, state, {
            file,
            document: documentFor(found.register.path, file, io, deps),
            hash,
          }),
          replaced: replacedBy(answer, found.row),
          file,
          source: sourceOf(found),
        });
    }
  }
  const differing = differingAnswers(answered);
  for (const [one, other] of differing) complain(one.file, one.answer.place, ...differsFrom(one, other));
  const kept = answered.filter(({ source }) => !differing.some(([one]) => one.source === source));
  for (const { part, path, values } of kept) await batch.edit(part, path, values, io, deps);
  const run = runOf(by, { registers, declarations });
  const judging = { ...(await judgeContextOf(run)), reconsidering: await reconsideringOf(rules, packs, config, asOf) };
  // What an answer leaves open, only a judgement says.
  const partial = openLines(batch.effects(records, judging));
  for (const { part, path, answer, values, source } of kept)
    // Who refuses leaves open what was asked, and not a part of it.
    if (answer.values.size > 0 && values.get('state') === 'answered' && partial.has(source))
      await batch.edit(part, path, new Map([['state', 'partial']]), io, deps);
  const effects = batch.effects(records, judging);
  const isDry = args.has('dry-run');
  if (!isDry) await batch.save(io, deps);
  lines.push(...kept.flatMap((one) => [keptLine(one, isDry, partial), ...noLicenceLine(one)]));
  if (kept.length > 0)
    lines.push(...effectLines(effects, { findings: effects.map(({ after }) => after), records, part: 'PART' }));
  await io.stdout.write(lines.join(''));
  return problems > 0 ? 1 : 0;
}

interface AskedLine {
  readonly register: Register;
  readonly row: RegisterRow;
}

/** Names as they compare: cells show some signs otherwise than a bill has them. */
const shown = (name: string): string => fold(cellText(name));
const escaped = (name: string): string => fold(escapeText(name));

/** Lines by a name of theirs, as a form may show it. */
class Asked {
  readonly #byName = new Map<string, AskedLine[]>();

  constructor(lines: readonly AskedLine[], nameOf: (row: RegisterRow) => string) {
    for (const line of lines) {
      const name = nameOf(line.row);
      for (const key of new Set([`s${shown(name)}`, `e${escaped(name)}`])) {
        const known = this.#byName.get(key);
        if (known === undefined) this.#byName.set(key, [line]);
        else known.push(line);
      }
    }
  }

  /** In the order of the registers. */
  named(name: string): readonly AskedLine[] {
    const [alike = [], plain = []] = [this.#byName.get(`s${shown(name)}`), this.#byName.get(`e${fold(name)}`)];
    return plain.every((line) => alike.includes(line)) ? alike : [...alike, ...plain];
  }
}

const alike = (a: string | undefined, b: string | undefined): boolean =>
  shown(a ?? '') === shown(b ?? '') || escaped(a ?? '') === fold(b ?? '');

/** The line of a register that the form's line is about. */
function partFinder(
  asked: readonly AskedLine[],
): (answer: FormAnswer) => (AskedLine & { readonly part: PartName }) | null {
  const byNumber = new Asked(asked, ({ values }) => bareNumber(values.get('partNumber') ?? values.get('mpn') ?? ''));
  const byKey = new Asked(asked, ({ values }) => values.get('partKey') ?? '');
  return ({ names }) => {
    const [text, key, maker] = [names.get('partNumber'), names.get('partKey'), names.get('manufacturer')];
    const number = text === undefined || isNoName(text) ? undefined : text;
    const found = number !== undefined ? byNumber.named(bareNumber(number)) : key === undefined ? [] : byKey.named(key);
    const same =
      found.find(({ row }) => alike(row.values.get('manufacturer'), maker)) ??
      found.find(({ row, register }) =>
        isSameMaker(row.values.get('manufacturer') ?? '', maker ?? '', register.companies),
      ) ??
      found.find(({ row }) => !row.values.has('manufacturer') || maker === undefined);
    if (same === undefined) return null;
    const { values } = same.row;
    return {
      ...same,
      part: {
        partKey: values.get('partKey') ?? '',
        partNumber: values.get('partNumber') ?? values.get('mpn') ?? null,
        manufacturer: values.get('manufacturer') ?? null,
      },
    };
  };
}

/** Why no line of a register is a form's. */
function unknownPart({ names }: FormAnswer): [what: string, hint: string] {
  const text = names.get('partNumber') ?? names.get('partKey') ?? '';
  if (isNoName(text))
    return [
      `"${text}" numbers no part, so nothing of it was kept`,
      'Say which part it is by its key (partKey), and record it: lintanide answer PART --set COLUMN=VALUE',
    ];
  return [
    `"${text}" is in no register, so nothing of it was kept`,
    'Check the part number; the register is found beside the BOMs (--boms PATH).',
  ];
}

/** Null: nothing was filled in. */
function stateOf({ values, dontKnow, refused }: FormAnswer): RegisterState | null {
  // Who signed, and for what, answers nothing by itself.
  const answers = [...values.keys()].filter(
    (column) =>
      !['signer', 'signed', 'lots', 'validUntil'].includes(column) &&
      !/(?:method|detectionLimit|report)$/i.test(column),
  );
  if (answers.length > 0) return 'answered';
  return refused.length > 0 ? 'refused' : dontKnow.length > 0 ? 'dont-know' : null;
}

function valuesOf(
  { values, dontKnow, refused }: FormAnswer,
  row: RegisterRow,
  state: RegisterState,
  { file, document, hash }: { readonly file: string; readonly document: string; readonly hash: string },
): Map<string, string> {
  const kept = new Map<string, string>(values);
  const isMeasured = REGISTER_ELEMENTS.some((symbol) => kept.has(symbol));
  // A method, a limit or a report beside no share is of none: those on record have their own.
  const holdsShares = REGISTER_ELEMENTS.some((symbol) => row.values.has(symbol));
  if (!isMeasured && holdsShares)
    for (const column of values.keys())
      if (/^(?:method|detectionLimit|report)$|(?:Method|DetectionLimit|Report)$/.test(column)) kept.delete(column);
  if (isMeasured) {
    const [method, limit] = [values.get('method') ?? null, values.get('detectionLimit') ?? null];
    kept.delete('method');
    kept.delete('detectionLimit');
    for (const [name, value] of measurement(kept, method, limit, row)) kept.set(name, value);
  }
  const notes = [
    dontKnow.length > 0 ? `not known: ${dontKnow.join(' ')}` : '',
    refused.length > 0 ? `refused: ${refused.join(' ')}` : '',
  ].filter((note) => note !== '');
  if (notes.length > 0) kept.set('note', notes.join('; '));
  // What is not known of the rest takes nothing from what was answered.
  const holds = state !== 'answered' && (row.state === 'answered' || row.state === 'partial');
  if (holds) {
    // Nor does who signed for it stand for the answers on record.
    const signed = values.get('signed');
    const from = `${basename(file)}${signed === undefined ? '' : `, signed ${signed}`}`;
    return new Map([
      ['note', `${notes.join('; ')} (${from})`],
      ['state', state === 'refused' ? 'partial' : row.state],
    ]);
  }
  return new Map([...kept, ['state', state], ['document', document], ['sha256', hash]]);
}

/** Two answers of one run for one line of a register that do not say the same: two spellings of a number, or two forms. */
function differingAnswers(kept: readonly Kept[]): (readonly [Kept, Kept])[] {
  const first = new Map<string, Kept>();
  return kept.flatMap((one) => {
    const other = first.get(one.source);
    if (other === undefined) first.set(one.source, one);
    return other === undefined || isSame(one.answer, other.answer) ? [] : [[one, other] as const];
  });
}

function isSame(a: FormAnswer, b: FormAnswer): boolean {
  const words = ({ values, dontKnow, refused }: FormAnswer): string =>
    JSON.stringify([[...values].sort(), [...dontKnow].sort(), [...refused].sort()]);
  return words(a) === words(b);
}

function differsFrom({ part }: Kept, other: Kept): [what: string, hint: string] {
  return [
    `the answers for ${part.partNumber ?? part.partKey} differ from those of ${other.file}, ${other.answer.place}; neither was kept`,
    'Ask the supplier which holds, or read the forms one after the other, the older first.',
  ];
}

/** Shares on record that an answer changes, with how they were found. */
function replacedBy({ values }: FormAnswer, row: RegisterRow): string[] {
  return REGISTER_ELEMENTS.flatMap((symbol) => {
    const [before, after] = [row.values.get(symbol), values.get(symbol)];
    if (before === undefined || after === undefined || before === after) return [];
    const [method, limit] = [row.values.get('method'), row.values.get('detectionLimit')];
    const how = [method ?? '', limit === undefined ? '' : `limit ${limit}`].filter((word) => word !== '').join(', ');
    return [`${symbol} ${before}${how === '' ? '' : ` (${how})`} -> ${after}`];
  });
}

/** Lines of registers that leave something open: another maker's part of the same number is another line. */
function openLines(effects: ReturnType<RegisterBatch['effects']>): Set<string> {
  const open = effects.filter(
    ({ after: { content, record } }) => content !== null && record !== null && isLeft(record),
  );
  return new Set(open.flatMap(({ after }) => after.record?.source.split(' and ') ?? []));
}

/** Of all that a form may bring, this keeps a delivery from leaving. */
function noLicenceLine({ part, values }: Kept): string[] {
  const without = noLicenceWords(values.get('licence') ?? '');
  return without === null
    ? []
    : [
        `    ${escapeText(part.partNumber ?? part.partKey)}: NO export licence, by the answer (${without}). ${licenceRemedy(values.get('licence') ?? '')}\n`,
      ];
}

function keptLine(
  { part, path, answer, values, replaced, source }: Kept,
  isDry: boolean,
  partial: ReadonlySet<string>,
): string {
  const state = values.get('state') === 'answered' && partial.has(source) ? 'partial' : (values.get('state') ?? '');
  const fields = answer.values.size + answer.dontKnow.length + answer.refused.length;
  const unknown = answer.dontKnow.length > 0 ? `, ${String(answer.dontKnow.length)} not known` : '';
  const document = values.get('document');
  const from = document === undefined ? 'the answers on record stand' : `document ${escapeText(basename(document))}`;
  const kept = `${isDry ? 'would keep' : 'kept'} ${escapeText(part.partNumber ?? part.partKey)}: ${plural(fields, 'field')}${unknown}, ${state}  (${escapeText(path)}, ${from})\n`;
  return replaced.length === 0 ? kept : `${kept}    replaces what was on record: ${escapeText(replaced.join('; '))}\n`;
}
