import { ConfigError } from '../errors.ts';
import { didYouMean } from '../suggest.ts';
import type { PackDocument, PackFile } from '../regulation/json-pack.ts';
import { parseJsonc } from './jsonc.ts';

/** What reading a pack needs of the machine; paths are absolute. */
interface PackHost {
  readText(path: string): Promise<string | null>;
}

const MOST_SHOWN = 20;

/**
 * Reads one pack file. `name` is how messages call it.
 *
 * @throws ConfigError where it is not there, is no JSON, or has wrong words: with place and what was probably meant
 */
export async function readPackFile(host: PackHost, path: string, name = path): Promise<PackFile> {
  const text = await host.readText(path);
  if (text === null)
    throw new ConfigError(
      'pack-not-found',
      `There is no pack at ${name}.`,
      'Check the path; in a configuration it is relative to the configuration.',
    );
  const { value, positions } = parseJsonc(text, name);
  const { packIssues } = await import('../regulation/json-pack-check.ts');
  const issues = packIssues(value, didYouMean);
  if (issues.length > 0) {
    const lines = issues.slice(0, MOST_SHOWN).map(({ path: at, message }) => {
      const place = positions.get(at);
      const where = place === undefined ? '' : `:${place.line}:${place.column}`;
      return `${name}${where}: ${at === '' ? '' : `${at}: `}${message}`;
    });
    if (issues.length > lines.length) lines.push(`… and ${issues.length - lines.length} more`);
    throw new ConfigError(
      'pack-invalid',
      lines.join('\n'),
      'schema/pack.schema.json describes every key; "lintanide packs export mofcom" shows a whole pack.',
    );
  }
  return { path: name, document: value as PackDocument };
}

/** The packs that a configuration names, in the order written; nothing where it names none or not as texts. */
export async function packFilesOf(
  host: PackHost,
  config: unknown,
  resolve: (path: string) => string,
): Promise<PackFile[]> {
  const paths: unknown = typeof config === 'object' && config !== null ? (config as { packs?: unknown }).packs : null;
  if (!Array.isArray(paths)) return [];
  const files: PackFile[] = [];
  for (const path of paths)
    if (typeof path === 'string' && path !== '') files.push(await readPackFile(host, resolve(path)));
  return files;
}
