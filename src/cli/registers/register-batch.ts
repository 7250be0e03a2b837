import { endedQuestions } from './answered-once.ts';
import { companyIn, partNumberOf } from '../../bom/name-keys.ts';
import type { PartName } from '../../bom/part-names.ts';
import type { UnitRecord } from '../../batch/types.ts';
import { judge, type JudgeContext } from '../../judge/judge.ts';
import { type EditedLine, RegisterDraft } from '../../judge/register/register-draft.ts';
import { type Entry, entryFor, type Register, type RegisterRow, registersFor } from '../../judge/register/register.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { Supplier } from '../../regulation/suppliers.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { alone, ChangedMeanwhile } from '../meanwhile.ts';
import { registerNotWritten } from './register-messages.ts';
import { earlierOf, type Effect, folderOf, restsOnAny, targetOf } from './register-session.ts';

/** Edits of many parts in one go, each on what the ones before left. Nothing is written before `save`. */
export class RegisterBatch {
  readonly #registers: Register[];
  readonly #companies: readonly Supplier[];
  readonly #before: readonly Register[];
  readonly #drafts = new Map<string, { readonly draft: RegisterDraft; readonly source: string | null }>();
  readonly #sources = new Set<string>();

  constructor(registers: readonly Register[], companies: readonly Supplier[] = []) {
    this.#companies = companies;
    this.#registers = [...registers];
    this.#before = registers;
  }

  /** Registers with lines that were changed. */
  get paths(): readonly string[] {
    return [...this.#drafts.keys()];
  }

  /** `file:line` of every line that was changed. */
  get sources(): ReadonlySet<string> {
    return this.#sources;
  }

  /** The line that speaks of a part of a bill. Several of several makers are none that could be changed for it. */
  entry(part: PartName, bom: string): Entry | null {
    return ofOne(entryFor(part, registersFor(bom, this.#registers)));
  }

  /** Where a part of bills that no line speaks of is to be kept: the nearest register, or a new one beside them (`boms`: their files). */
  target(part: PartName, boms: readonly string[]): string {
    // One that holds the part for other bills only is not theirs.
    const speaking = this.#registers.filter((register) =>
      boms.every((bom) => registersFor(bom, [register]).length > 0),
    );
    return targetOf(boms, partNumberOf(part) ?? part.partKey, companyIn(part.manufacturer), speaking);
  }

  /** Changes the line of a part, or adds one. */
  async edit(
    part: PartName,
    path: string,
    values: ReadonlyMap<string, string>,
    io: CliIo,
    deps: CliDeps,
  ): Promise<EditedLine> {
    const held = ofOne(
      entryFor(
        part,
        this.#registers.filter((register) => register.path === path),
      ),
    );
    const { draft } = this.#drafts.get(path) ?? (await this.#begin(path, io, deps));
    const names = held === null ? namesFor(part) : [];
    const edited = draft.edit(held?.row ?? null, new Map([...names, ...values]));
    this.#sources.add(`${path}:${String(edited.line)}`);
    const { register } = draft;
    const at = this.#registers.findIndex((one) => one.path === path);
    if (at === -1) this.#registers.push(register);
    else this.#registers[at] = register;
    return edited;
  }

  async #begin(path: string, io: CliIo, deps: CliDeps): Promise<{ readonly draft: RegisterDraft }> {
    const source = await deps.readText(deps.resolvePath(io.cwd, path));
    const draft = new RegisterDraft(source, path, folderOf(path), this.#companies);
    // Lines are named by where they stand: they have to be those that the lint went by.
    const known = this.#before.find((register) => register.path === path)?.rows ?? [];
    const now = source === null || source.trim() === '' ? [] : draft.register.rows;
    if (!isSameLines(known, now)) throw new ChangedMeanwhile(path);
    const begun = { draft, source };
    this.#drafts.set(path, begun);
    return begun;
  }

  /** What the edits make of the findings they speak of. */
  effects(records: readonly UnitRecord[], judging: JudgeContext): Effect[] {
    const findings = (registers: readonly Register[]) => {
      const { units } = judge(records, { ...judging, registers });
      return units.flatMap(({ path, findings: own }) => own.map((finding) => ({ path, finding })));
    };
    const before = findings(this.#before);
    const after = findings(this.#registers);
    const [earlier, later] = [byPlace(before), byPlace(after)];
    const effects = after.flatMap(({ path, finding }): Effect[] => {
      if (!restsOnAny(finding, this.#sources)) return [];
      const key = placeKey(path, finding);
      return [{ path, before: earlierOf(finding, earlier.get(key) ?? [], later.get(key) ?? []), after: finding }];
    });
    return [...effects, ...endedQuestions(before, after, [...this.#sources].join(' and '))];
  }

  /**
   * Writes every register that was changed, after `before`; one that cannot be written is an error, and its old file is untouched.
   *
   * @throws ChangedMeanwhile where another run has written one since it was read; then nothing was done
   */
  async save(io: CliIo, deps: CliDeps, before: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    const files = this.paths.map((path) => ({ path, absolute: deps.resolvePath(io.cwd, path) }));
    await alone(files, registerNotWritten, async (isStillOurs) => {
      for (const { path, absolute } of files)
        if ((await deps.readText(absolute)) !== this.#drafts.get(path)?.source) throw new ChangedMeanwhile(path);
      await before();
      for (const { path, absolute } of files) {
        if (!(await isStillOurs())) throw new ChangedMeanwhile(path);
        try {
          await deps.writeAtomic(absolute, [this.#drafts.get(path)?.draft.text ?? '']);
        } catch (error) {
          throw registerNotWritten(path, error);
        }
      }
    });
  }
}

function isSameLines(one: readonly RegisterRow[], other: readonly RegisterRow[]): boolean {
  const lines = (rows: readonly RegisterRow[]): string =>
    JSON.stringify(rows.map(({ line, values, others }) => [line, [...values], [...others]]));
  return one.length === other.length && lines(one) === lines(other);
}

const ofOne = (entry: Entry | null): Entry | null => (entry?.makers === undefined ? entry : null);

function byPlace(
  list: readonly { readonly path: string; readonly finding: JudgedFinding }[],
): Map<string, JudgedFinding[]> {
  const places = new Map<string, JudgedFinding[]>();
  for (const { path, finding } of list) {
    const key = placeKey(path, finding);
    const known = places.get(key);
    if (known === undefined) places.set(key, [finding]);
    else known.push(finding);
  }
  return places;
}

function placeKey(path: string, { fingerprint, locations: [first] }: JudgedFinding): string {
  return JSON.stringify([path, fingerprint, first?.sheet ?? '', first?.cell ?? '', first?.path ?? '']);
}

/** With the maker, so that another maker's part of this number asks again. */
function namesFor(part: PartName): [string, string][] {
  const number = partNumberOf(part);
  if (number === null) return [['partKey', part.partKey]];
  const maker = companyIn(part.manufacturer);
  return [['partNumber', number], ...(maker === null ? [] : [['manufacturer', maker] as [string, string]])];
}
