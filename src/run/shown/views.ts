import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { readingOf } from '../plugins/run-plugins.ts';
import { errorOf } from '../../batch/unreadable-record.ts';
import { openUnit, type OpenUnit } from '../../batch/open-unit.ts';
import type { ReadingOptions } from '../../batch/unit-options.ts';
import { fileConfig } from '../../config/resolve.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { inputsOf } from '../inputs.ts';
import { ReadError } from '../../errors.ts';
import { nodeHost } from '../../host/node.ts';
import { splitMember } from '../../discover/in-archive.ts';
import { memberOf } from '../files/member.ts';
import { readBytes } from '../files/unit-bytes.ts';
import { membersOf } from '../../read/archive/archive.ts';
import { defaultLimits } from '../../read/types.ts';
import { globOf } from '../../view/config-text.ts';
import { inspectUnit, unreadableView } from '../../view/file.ts';
import type { FileView } from '../../view/types.ts';

interface InspectRequest {
  readonly cwd: string;
  readonly patterns: readonly string[];
  readonly config: ResolvedConfig;
  /** Parts of each table to show. */
  readonly rows: number;
}

/** How every file that the patterns name is understood, in order of path. Registers hold no lines and are left out. */
export async function inspections({ cwd, patterns, config, rows }: InspectRequest): Promise<FileView[]> {
  const views: FileView[] = [];
  for (const unit of await inputsOf(patterns, { cwd, config })) {
    if (unit.role === 'parts') continue;
    const file = unit.member?.archive ?? unit.path;
    const glob = globOf(fromRoot(config, file));
    const bytes = await readBytes(unit);
    if (bytes instanceof Uint8Array) {
      const options = await readingOptions(config, file);
      for (const member of membersOf(unit.path, bytes, options)) {
        if ('error' in member) views.push(unreadableView(member.path, glob, errorOf(member.error)));
        else views.push(await inspectUnit(member.path, glob, member.bytes, rows, options));
      }
    } else if (bytes.error !== null) views.push(unreadableView(unit.path, glob, bytes.error));
  }
  return views;
}

export interface OpenMember {
  /** Name in the archive; null for a file that is none. */
  readonly member: string | null;
  readonly unit: OpenUnit;
}

/**
 * Opens one file for a dump, or the lists in an archive.
 *
 * @throws ReadError for a file that cannot be read; one that is not understood is opened all the same
 */
export async function opened(cwd: string, file: string, config: ResolvedConfig): Promise<OpenMember[]> {
  const { file: absolute, member: asked } = splitMember(posix.resolve(cwd, file));
  const inside = posix.relative(cwd, absolute);
  const path = inside === '' || inside.startsWith('..') ? absolute : inside;
  const bytes = await readBytes({ path, absolute, missing: !existsSync(absolute), role: 'bom' });
  if (!(bytes instanceof Uint8Array)) {
    const { code, message, hint } = bytes.error ?? { code: 'unreadable', message: 'not readable', hint: '' };
    throw new ReadError(code, `${path}: ${message}.`, hint);
  }
  const options = await readingOptions(forBlob(config, path), path);
  if (asked !== null)
    return [
      { member: null, unit: await openUnit(`${path}!/${asked}`, memberOf(path, asked, bytes, options), options) },
    ];
  const units: OpenMember[] = [];
  for (const member of membersOf(path, bytes, options)) {
    if ('error' in member) throw member.error;
    const name = member.path === path ? null : member.path.slice(path.length).replace(/^!?\//, '');
    units.push({ member: name, unit: await openUnit(member.path, member.bytes, options) });
  }
  return units;
}

/** What reading one file needs, by a configuration. */
async function readingOptions(config: ResolvedConfig, path: string): Promise<ReadingOptions> {
  const { encoding, mappings } = fileConfig(config, path);
  return {
    host: nodeHost,
    limits: { ...defaultLimits, ...config.limits },
    encoding,
    mappings,
    ...(await readingOf(config)),
  };
}

function fromRoot({ root, cwd }: ResolvedConfig, path: string): string {
  return posix.relative(root, posix.resolve(cwd, path));
}

/**
 * Git writes the old state of a file into a temporary folder, under its own name but not under its own path. There, what
 * a configuration says of files goes by their names, so that both sides of a comparison are read alike.
 */
function forBlob(config: ResolvedConfig, path: string): ResolvedConfig {
  if (!fromRoot(config, path).startsWith('../')) return config;
  const byName = <Entry extends { readonly files: readonly string[] }>(entry: Entry): Entry => ({
    ...entry,
    files: [
      ...entry.files,
      ...entry.files.map((glob) => glob.slice(glob.lastIndexOf('/') + 1)).filter((name) => name !== ''),
    ],
  });
  return { ...config, mappings: config.mappings.map(byName), overrides: config.overrides.map(byName) };
}
