import { bundledReading } from './builtin.ts';
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { bundledDecomposer } from './batch/decomposer.ts';
import { explainUnit, type Explanation } from './batch/explain.ts';
import type { UnitOptions } from './batch/unit.ts';
import { fileConfig } from './config/resolve.ts';
import type { ResolvedConfig } from './config/types.ts';
import { ReadError } from './errors.ts';
import { readText } from './host/files.ts';
import { nodeHost, sha256 } from './host/node.ts';
import { fingerprint } from './judge/fingerprint.ts';
import { factsOf } from './judge/register-facts.ts';
import type { Register } from './judge/register.ts';
import { defaultLimits } from './read/types.ts';
import type { IsoDate, Pack } from './regulation/types.ts';
import { readRegisters } from './registers.ts';
import type { Rule } from './rules/types.ts';

export interface ExplainRequest {
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
}

/**
 * Explains one row of one file.
 *
 * @throws ReadError for a file that cannot be read or understood
 * @throws UsageError for an address that names nothing in it
 * @throws ConfigError for a register that cannot be read as one
 */
export async function explain(
  request: ExplainRequest,
): Promise<Explanation & { readonly registers: readonly Register[] }> {
  const { cwd, file, address, partFirst, config, asOf, rules, packs } = request;
  const absolute = resolve(cwd, file);
  const path = shownPath(absolute, cwd);
  const bytes = await bytesOf(absolute, path);
  const forFile = fileConfig(config, path);
  const registers = await readRegisters([path], { cwd, root: config.root, readText: (one) => readText(resolve(cwd, one)) }); // prettier-ignore
  // Rules that are off are run as well: that a row would be reported is part of its explanation.
  const options: UnitOptions = {
    host: nodeHost,
    limits: { ...defaultLimits, ...config.limits },
    encoding: forFile.encoding,
    mappings: forFile.mappings,
    ...(await bundledReading()),
    decomposer: await bundledDecomposer(),
    rules: rules.map((rule) => ({ rule, options: { ...rule.meta.defaultOptions, ...forFile.rules.get(rule.id)?.options } })), // prettier-ignore
    packs,
    asOf,
    trade: forFile.trade,
    fingerprint: (ruleId, partKey) => fingerprint(ruleId, partKey, sha256),
    facts: factsOf(registers, sha256),
  };
  return { ...(await explainUnit(path, bytes, address, partFirst, options)), registers };
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
    throw new ReadError('not-readable', `${path} could not be opened (${code}).`, 'Check its permissions, and that it is a file and no folder.', {}, { cause }); // prettier-ignore
  }
}
