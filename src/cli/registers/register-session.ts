import type { UnitRecord } from '../../batch/types.ts';
import {
  companyIn,
  foldNumber,
  identityKey,
  isNoName,
  makerKey,
  numberKey,
  partNumberOf,
  nameKeys,
} from '../../bom/name-keys.ts';
import { bareNumber } from '../../bom/part-number.ts';
import { judge, type JudgeContext } from '../../judge/judge.ts';
import { type EditedRegister, editRegister, rowOfPart } from '../../judge/register/register-edit.ts';
import { REGISTER_NAME } from '../../judge/register/names.ts';
import {
  entryFor,
  isSameMaker,
  parseRegister,
  type Register,
  type RegisterRow,
} from '../../judge/register/register.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import { judgeContextOf } from '../../run/judging/judging.ts';
import { reconsideringOf } from '../../run/judging/reconsidering.ts';
import type { Supplier } from '../../regulation/suppliers.ts';
import type { Finding } from '../../rules/types.ts';
import { endedQuestions } from './answered-once.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { alone, ChangedMeanwhile } from '../meanwhile.ts';
import {
  noBoms,
  noNumber,
  notARegister,
  registerNotWritten,
  notInBoms,
  notOfMaker,
  severalMakers,
} from './register-messages.ts';
import { onDisk, readRegisters } from './registers.ts';
import type { Locale } from '../../locale/types.ts';
import { runOf } from '../lint-for.ts';
import { settled } from '../settled.ts';

/** What the bills say of one part, and the register that will hold what we know of it. */
export interface RegisterSession {
  readonly io: CliIo;
  readonly deps: CliDeps;
  readonly judging: JudgeContext;
  readonly part: string;
  readonly manufacturer: string | null;
  readonly records: readonly UnitRecord[];
  /** The part as the bills give it: its findings, and where there are none, itself. */
  readonly findings: readonly Finding[];
  readonly registers: readonly Register[];
  /** As reports name it. */
  readonly path: string;
  readonly text: string | null;
  readonly row: RegisterRow | null;
  readonly locale: Locale;
  readonly companies: readonly Supplier[];
  /** The same with the register as it is now; itself where that did not change. */
  readonly again: () => Promise<RegisterSession>;
}

/** A finding of the part, before and after an edit. */
export interface Effect {
  readonly path: string;
  readonly before: JudgedFinding | null;
  readonly after: JudgedFinding;
}

export async function openSession(part: string, args: Args, io: CliIo, deps: CliDeps): Promise<RegisterSession> {
  const by = await settled(args, io, deps);
  const { config, asOf, rules, packs } = by;
  const file = args.value('file');
  const named = file === null ? null : pathOf(file, io, deps);
  const boms = args.values('boms');
  const beside = named === null ? '.' : folderOf(named) === '' ? '.' : folderOf(named);
  const manufacturer = args.value('mfr');
  const speakingOf = [
    identityKey(part),
    numberKey(part),
    ...(manufacturer === null ? [] : [makerKey(manufacturer, part)]),
  ];
  const { records, declarations } = await deps.lint({
    cwd: io.cwd,
    patterns: boms.length > 0 ? boms : [beside],
    config,
    asOf,
    speakingOf,
  });
  const missing = records.filter(({ path, error }) => error?.code === 'not-found' && boms.includes(path));
  if (missing.length > 0) throw noBoms(missing.map(({ path }) => path));
  const companies = config.trade.suppliers ?? [];
  const ofNumber = records
    .flatMap(({ path, findings, named }) =>
      [...findings, ...(named ?? []).map((one) => one.part)].map((finding) => ({ path, finding })),
    )
    .filter(({ finding }) => isNamed(finding, part));
  const found = ofNumber.filter(({ finding }) => isBy(finding, manufacturer, companies));
  // Whatever has no number yet is called so: an answer to one of them is none to the others.
  if (isNoName(part) && !found.some(({ finding }) => finding.partKey === part))
    throw noNumber(
      part,
      found.map(({ finding }) => finding.partKey),
    );
  const others = makersOf(
    ofNumber.map(({ finding }) => finding),
    companies,
  );
  const isOthers =
    manufacturer !== null && others.length > 0 && !others.some((one) => isSameMaker(one, manufacturer, companies));
  // Of a number that the bills give to others a line of this maker would speak of none, save where it is a second source of theirs.
  const keys = new Set(isOthers ? [makerKey(manufacturer, part)] : speakingOf);
  const isInBoms =
    (found.length > 0 && !isOthers) ||
    records.some((record) => (record.named ?? []).some((one) => nameKeys(one.part).some((key) => keys.has(key)))) ||
    ofNumber.some(({ finding }) => nameKeys(finding).some((key) => keys.has(key)));
  const read = records.filter(
    ({ status, role, tables }) => status === 'checked' && role === 'bom' && tables.length > 0,
  );
  const paths = [...records.map(({ path }) => onDisk(path, io, deps)), ...(named === null ? [] : [named])];
  const findings = found.map(({ finding }) => finding);
  const makers = makersOf(findings, companies);
  if (manufacturer === null && makers.length > 1) throw severalMakers(part, makers);
  const reconsidering = await reconsideringOf(rules, packs, config, asOf);
  const bills = { io, deps, part, manufacturer, records, findings, locale: config.locale, companies };
  const open = async (): Promise<RegisterSession> => {
    const registers = await readRegisters(paths, config, io, deps);
    const path =
      named ??
      targetOf(
        found.map((one) => onDisk(one.path, io, deps)),
        part,
        manufacturer,
        registers,
      );
    const text = await deps.readText(deps.resolvePath(io.cwd, path));
    const held = rowOfPart(text, path, part, manufacturer, companies);
    const row = held !== null && isOfOther(held, manufacturer, findings, companies) ? null : held;
    // A line that is there was meant; a new one of a part that is nowhere is most often a slip of the pen.
    if (row === null && !isInBoms && read.length > 0 && !args.has('force')) {
      if (isOthers) throw notOfMaker(part, manufacturer, others);
      throw notInBoms(
        part,
        read.length,
        records.flatMap((record) => record.findings.flatMap(({ partNumber }) => partNumber ?? [])),
      );
    }
    const run = runOf(by, { registers, declarations });
    const judging = { ...(await judgeContextOf(run)), reconsidering };
    const again = async (): Promise<RegisterSession> =>
      (await deps.readText(deps.resolvePath(io.cwd, path))) === text ? session : open();
    const session = { ...bills, registers, path, text, row, judging, again };
    return session;
  };
  return open();
}

/** Makers that the bills name, each by the first of its names. */
function makersOf(findings: readonly Finding[], companies: readonly Supplier[]): string[] {
  const makers = findings.flatMap(({ manufacturer }) => companyIn(manufacturer) ?? []);
  return makers.filter((one, at) => makers.findIndex((other) => isSameMaker(one, other, companies)) === at);
}

/** The line is another maker's, and the bills hold the part of one alone: an answer on it is none on theirs. */
function isOfOther(
  row: RegisterRow,
  manufacturer: string | null,
  findings: readonly Finding[],
  companies: readonly Supplier[],
): boolean {
  const maker = companyIn(row.values.get('manufacturer')) ?? '';
  if (manufacturer !== null || maker === '' || findings.length === 0) return false;
  return findings.every(
    (one) => companyIn(one.manufacturer) !== null && !isSameMaker(one.manufacturer ?? '', maker, companies),
  );
}

/** The values that name the part in a new row: with the maker, so that another maker's part of this number asks again. */
export function namesOf({
  part,
  manufacturer,
  findings,
  row,
  companies,
}: RegisterSession): ReadonlyMap<string, string> {
  if (row !== null) return new Map();
  const isKey = findings.some(({ partNumber, partKey }) => partNumber !== part && partKey === part);
  const named: readonly [string, string][] = manufacturer === null ? [] : [['manufacturer', manufacturer]];
  if (isKey) return new Map([['partKey', part], ...named]);
  // A number beside a maker is the maker's own; a bill that names nobody has it for the number of the part.
  const isUnmade = findings.some((one) => companyIn(one.manufacturer) === null && partNumberOf(one) !== null);
  if (manufacturer !== null) return new Map([...named, [isUnmade ? 'partNumber' : 'mpn', bareNumber(part)]]);
  const [maker] = makersOf(findings, companies);
  const names = new Map([
    ['partNumber', (findings[0] === undefined ? null : partNumberOf(findings[0])) ?? bareNumber(part)],
  ]);
  if (maker !== undefined) names.set('manufacturer', maker);
  return names;
}

/** The edited register, and what it makes of the part's findings. Nothing is written. */
export function tryEdit(
  session: RegisterSession,
  values: ReadonlyMap<string, string>,
): { readonly edited: EditedRegister; readonly effects: readonly Effect[] } {
  const { path, text, row, registers } = session;
  const edited = editRegister(text, path, row, values);
  const next = parseRegister(edited.text, path, folderOf(path), session.companies);
  const others = registers.filter((register) => register.path !== path);
  const before = judged(session, registers);
  const source = `${path}:${String(edited.line)}`;
  const after = judged(session, [...others, next]);
  const effects = after.flatMap(({ path: bom, finding }): Effect[] => {
    if (!restsOn(finding, source)) return [];
    const atPlace = (list: typeof after): JudgedFinding[] =>
      list.flatMap((one) => (one.path === bom && isSame(one.finding, finding) ? [one.finding] : []));
    return [{ path: bom, before: earlierOf(finding, atPlace(before), atPlace(after)), after: finding }];
  });
  return { edited, effects: [...effects, ...endedQuestions(before, after, source)] };
}

/**
 * What a finding was before an answer, of those that were at its place: of the same material, else of what the answer renamed, which is no
 * other material of the part; null for one that the answer gave rise to.
 */
export function earlierOf(
  finding: JudgedFinding,
  before: readonly JudgedFinding[],
  after: readonly JudgedFinding[],
): JudgedFinding | null {
  const same = before.find(({ content }) => content?.material === finding.content?.material);
  if (same !== undefined) return same;
  const gone = before.filter((one) => !after.some(({ content }) => content?.material === one.content?.material));
  return gone.find(({ content }) => content?.form === finding.content?.form) ?? gone[0] ?? null;
}

/** Whether a finding's record is one of these lines of registers, alone or beside declarations. */
export function restsOnAny({ record }: JudgedFinding, sources: ReadonlySet<string>): boolean {
  return record?.source.split(' and ').some((source) => sources.has(source)) === true;
}

/** The same of one line. */
function restsOn({ record }: JudgedFinding, source: string): boolean {
  return record !== null && record.source.split(' and ').includes(source);
}

/**
 * Edits the register and writes it; on any failure the old one is untouched. Where another run has written it since it was read, the
 * edit is made anew on that: nothing of it is lost.
 */
export async function keepEdit<Edit extends { readonly edited: EditedRegister }>(
  session: RegisterSession,
  edit: (session: RegisterSession) => Promise<Edit>,
): Promise<Edit & { readonly session: RegisterSession }> {
  const { io, deps, path } = session;
  // What is wrong with it is said before anything is touched.
  const first = await edit(session);
  const absolute = deps.resolvePath(io.cwd, path);
  return alone([{ path, absolute }], registerNotWritten, async (isStillOurs) => {
    const now = await session.again();
    if (now.path !== path) throw new ChangedMeanwhile(path);
    const made = now === session ? first : await edit(now);
    if (!(await isStillOurs())) throw new ChangedMeanwhile(path);
    try {
      await deps.writeAtomic(absolute, [made.edited.text]);
    } catch (error) {
      throw registerNotWritten(path, error);
    }
    return { ...made, session: now };
  });
}

function judged({ judging, records }: RegisterSession, registers: readonly Register[]) {
  const { units } = judge(records, { ...judging, registers });
  return units.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
}

function isSame(a: JudgedFinding, b: JudgedFinding): boolean {
  const place = ({ locations: [first] }: Finding) => `${first?.sheet ?? ''}!${first?.cell ?? ''}${first?.path ?? ''}`;
  return a.fingerprint === b.fingerprint && place(a) === place(b);
}

function isNamed({ partNumber, partKey }: Finding, part: string): boolean {
  // What stands for a number is none: all that have no number are meant.
  return (
    foldNumber(partNumber ?? '') === foldNumber(part) || partKey === part || (partNumber === null && isNoName(part))
  );
}

/** May it be the part of this maker? One whose bill names none may be anybody's. */
function isBy({ manufacturer }: Finding, maker: string | null, companies: readonly Supplier[]): boolean {
  return maker === null || companyIn(manufacturer) === null || isSameMaker(manufacturer ?? '', maker, companies);
}

/** The register that holds the part already, else the nearest to its BOMs, else one beside them. `boms`: files, no lists in archives. */
export function targetOf(
  boms: readonly string[],
  part: string,
  manufacturer: string | null,
  registers: readonly Register[],
): string {
  const name = { partKey: part, partNumber: part, manufacturer };
  const holds = registers.find((register) => entryFor(name, [register]) !== null);
  if (holds !== undefined) return holds.path;
  const folders = boms.map(folderOf);
  const inside = (folder: string) =>
    folders.every((one) => folder === '' || one === folder || one.startsWith(`${folder}/`));
  const nearest = registers
    .filter(({ folder }) => inside(folder))
    .sort((a, b) => (folders.length > 0 ? b.folder.length - a.folder.length : a.folder.length - b.folder.length))[0];
  if (nearest !== undefined) return nearest.path;
  const [folder = ''] = folders;
  const common = inside(folder) ? folder : '';
  return common === '' ? REGISTER_NAME : `${common}/${REGISTER_NAME}`;
}

/** A register named on the command line, in the terms of unit paths. */
function pathOf(file: string, io: CliIo, deps: CliDeps): string {
  const absolute = deps.resolvePath(io.cwd, file);
  if (!absolute.endsWith(`/${REGISTER_NAME}`)) throw notARegister(file);
  return absolute.startsWith(`${io.cwd}/`) ? absolute.slice(io.cwd.length + 1) : absolute;
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash > 0 ? path.slice(0, slash) : '';
}
