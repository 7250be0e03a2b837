import { readingOf } from '../plugins/run-plugins.ts';
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { explainUnit, type Explanation } from '../../batch/explain/explain.ts';
import type { UnitOptions } from '../../batch/unit-options.ts';
import { companionsOf, type Reading, readingOptions } from '../across/companions.ts';
import { optionsOf } from '../../config/policy.ts';
import { fileConfig } from '../../config/resolve.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { ReadError, UsageError } from '../../errors.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import { readText } from '../../host/files.ts';
import { sha256 } from '../../host/node.ts';
import { fingerprint } from '../../judge/fingerprint.ts';
import { factsOf } from '../../judge/register/register-facts.ts';
import type { Register } from '../../judge/register/register.ts';
import { splitMember } from '../../discover/in-archive.ts';
import { inputsOf, withStanding } from '../inputs.ts';
import { memberOf } from '../files/member.ts';
import type { IsoDate, Pack } from '../../regulation/types.ts';
import { readRegisters, registerRoot } from '../judging/registers.ts';
import type { Rule } from '../../rules/types.ts';

interface ExplainRequest {
  readonly cwd: string;
  /** As written on the command line. */
  readonly file: string;
  /** `BOM!D10`, `D10`, `line 12`, or a part number. */
  readonly address: string;
  /** A part number is looked for before a cell of that name. */
  readonly partFirst: boolean;
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  /** Files, folders and patterns that say more of the row's part, as in a lint of all of them. */
  readonly further?: readonly string[];
}

/** What a row is, and what speaks of it beside its own file. */
interface Explained extends Explanation {
  readonly registers: readonly Register[];
  readonly declarations: DeclarationIndex;
  /** The file is a declaration itself: what it says of a line is its own word. */
  readonly isDeclaration: boolean;
}

/**
 * Explains one row of one file, with what item masters, declarations and other files of its structure say of it: those
 * named, and those that the configuration has every run read.
 *
 * @throws ReadError for a file that cannot be read or understood
 * @throws UsageError for an address that names nothing in it, and for further files that are not there
 * @throws ConfigError for a register that cannot be read as one
 */
export async function explain(request: ExplainRequest): Promise<Explained> {
  const { cwd, file, address, partFirst, config, asOf, rules, packs, further = [] } = request;
  const { file: absolute, member } = splitMember(resolve(cwd, file));
  const container = shownPath(absolute, cwd);
  const path = member === null ? container : `${container}!/${member}`;
  const whole = await bytesOf(absolute, container);
  const forFile = fileConfig(config, container);
  const registers = await readRegisters([container], {
    cwd,
    root: await registerRoot(config, readText),
    companies: config.trade.suppliers,
    readText: (one) => readText(resolve(cwd, one)),
  });
  const decomposer = await bundledDecomposer();
  const reading: Reading = { config, asOf, decomposer, plugins: await readingOf(config) };
  const units = await withStanding(await inputsOf([container, ...further], { cwd, config }), cwd, config);
  const missing = units.find((unit) => unit.missing);
  if (missing !== undefined) throw notThere(missing.path);
  const companions = await companionsOf(units, reading);
  const bytes = member === null ? whole : memberOf(container, member, whole, readingOptions(container, reading));
  const { declarations } = companions;
  const isDeclaration = declarations.declarations.some((one) => one.path === path);
  // Rules that are off are run as well: that a row would be reported is part of its explanation.
  const options: UnitOptions = {
    ...readingOptions(container, reading),
    decomposer,
    rules: rules.map((rule) => ({ rule, options: optionsOf(rule, forFile) })),
    packs,
    asOf,
    trade: forFile.trade,
    fingerprint: (ruleId, partKey) => fingerprint(ruleId, partKey, sha256),
    facts: factsOf(registers, sha256, isDeclaration ? [] : [...declarations.byKey.keys()]),
    ...(await companions.saidOf(path)),
  };
  const explanation = await explainUnit(path, bytes, address, partFirst, options);
  return { ...explanation, registers, declarations, isDeclaration };
}

function notThere(path: string): UsageError {
  return new UsageError(
    'no-such-file',
    `There is no file ${path}, and no file matches it as a pattern.`,
    'Behind the row, and behind --with, stand files that say more of it: lintanide explain bom.xlsx:D10 --with masters.xml --with "declarations/*.xml"',
  );
}

/** POSIX, relative to the working directory, absolute if outside: as reports and configurations name the file. */
function shownPath(absolute: string, cwd: string): string {
  const inside = relative(cwd, absolute);
  const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  const path = isOutside ? absolute : inside;
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

async function bytesOf(absolute: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(absolute);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ReadError(
      'not-readable',
      `${path} could not be opened (${code}).`,
      'Check its permissions, and that it is a file and no folder.',
      {},
      { cause },
    );
  }
}
