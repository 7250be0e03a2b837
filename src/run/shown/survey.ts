import { readingOf } from '../plugins/run-plugins.ts';
import { partNamesOf, type PartName, sourceNamesOf } from '../../bom/part-names.ts';
import { openUnit } from '../../batch/open-unit.ts';
import { assemble } from '../../bom/assemble.ts';
import { fileConfig } from '../../config/resolve.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { inputsOf } from '../inputs.ts';
import { ReadError } from '../../errors.ts';
import { nodeHost } from '../../host/node.ts';
import { readBytes } from '../files/unit-bytes.ts';
import { membersOf } from '../../read/archive/archive.ts';
import { defaultLimits } from '../../read/types.ts';

interface SurveyRequest {
  readonly cwd: string;
  readonly patterns: readonly string[];
  readonly config: ResolvedConfig;
}

/** What stands under some paths, apart from the parts that were visited. */
interface Survey {
  readonly registers: readonly string[];
  readonly boms: number;
  /** Inputs whose parts could not be seen. */
  readonly unreadable: readonly string[];
}

/** Visits every part of every bill by name. Bills are read one after another, and nothing of them is kept. */
export async function survey(
  { cwd, patterns, config }: SurveyRequest,
  visit: (path: string, part: PartName) => void,
): Promise<Survey> {
  const registers: string[] = [];
  const unreadable: string[] = [];
  const reading = await readingOf(config);
  let boms = 0;
  for (const unit of await inputsOf(patterns, { cwd, config })) {
    if (unit.role === 'parts') {
      registers.push(unit.path);
      continue;
    }
    const bytes = await readBytes(unit);
    if (!(bytes instanceof Uint8Array)) {
      unreadable.push(unit.path);
      continue;
    }
    const { encoding, mappings } = fileConfig(config, unit.member?.archive ?? unit.path);
    const limits = { ...defaultLimits, ...config.limits };
    const options = { host: nodeHost, limits, encoding, mappings, ...reading };
    for (const member of membersOf(unit.path, bytes, options)) {
      try {
        if ('error' in member) throw member.error;
        const { tables } = await openUnit(member.path, member.bytes, options);
        if (tables.length === 0) continue;
        boms++;
        const bom = assemble(tables);
        for (const part of partNamesOf(bom)) visit(member.path, part);
        for (const part of sourceNamesOf(bom)) visit(member.path, part);
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        unreadable.push(member.path);
      }
    }
  }
  return { registers, boms, unreadable };
}
