import { bundledDecomposer, bundledKnowledge } from '../../batch/lines/decomposer.ts';
import { namesReader, readDeclaration } from '../../facts/read-declaration.ts';
import type { DeclaredMaterial, DeclaredShare } from '../../facts/types.ts';
import type { Plugin } from '../../plugin.ts';
import { formatOf } from '../../read/format/read.ts';
import { sniffXmlRoot } from '../../read/sniff/sniff-xml.ts';
import { defaultLimits } from '../../read/types.ts';
import { requireDate } from '../../given.ts';
import { requireOptions } from '../../given-options.ts';
import { allPlugins } from './own-plugins.ts';

/** One declared part as the tool understood it. */
export interface ToldPart {
  readonly numbers: readonly string[];
  readonly customerNumbers: readonly string[];
  readonly manufacturer: string | null;
  /** `Sintered NdFeB 20 g ndfeb-sintered: Nd 31, Dy 0.9` in wt % of the material. */
  readonly materials: readonly string[];
  /** `Tb (no method)`, `Tb (ICP, 0.01)` */
  readonly denied: readonly string[];
  readonly disclosure: 'shown' | 'claimed' | 'no';
  readonly place: string;
}

/** A declaration as the tool understood it. */
export interface ToldDeclaration {
  readonly format: string;
  readonly head: Readonly<Record<string, string>>;
  readonly parts: readonly ToldPart[];
  readonly substances: number;
  readonly doubts: readonly string[];
}

/** Reads a material declaration with the formats of some plugins; null where none of them is one of declarations. */
export async function readDeclared(
  given: readonly Plugin[],
  name: string,
  bytes: Uint8Array,
  { asOf = '2026-11-24', validMonths = null }: { readonly asOf?: string; readonly validMonths?: number | null } = {},
): Promise<ToldDeclaration | null> {
  requireOptions('readDeclared', { plugins: given, name, bytes });
  requireDate(asOf);
  const plugins = await allPlugins({ plugins: given, bundled: false });
  const root = sniffXmlRoot(bytes);
  const format = formatOf(
    plugins.flatMap((plugin) => plugin.formats ?? []),
    root,
  );
  if (format === null) return null;
  const names = namesReader(await bundledKnowledge(), await bundledDecomposer());
  const read = readDeclaration(
    name,
    bytes,
    format,
    { limits: defaultLimits, encoding: null },
    { ...names, asOf, validMonths },
  );
  if (read === null) return null;
  return {
    format: read.format,
    head: read.head,
    substances: read.substances,
    doubts: read.doubts,
    parts: [...read.parts].map((part) => ({
      numbers: part.numbers,
      customerNumbers: part.customerNumbers,
      manufacturer: part.manufacturer,
      materials: part.materials.map(materialText),
      denied: part.denied.map(
        ({ symbol, method, limit }) => `${symbol} (${method === null ? 'no method' : `${method}, ${String(limit)}`})`,
      ),
      disclosure: part.disclosure,
      place: `line ${String(part.line)} ${part.path}`,
    })),
  };
}

function materialText({ name, grams, family, shares }: DeclaredMaterial): string {
  const figure = (value: number): string => String(Number(value.toPrecision(4)));
  const share = ([symbol, { min, max }]: readonly [string, DeclaredShare]): string =>
    `${symbol} ${min === max ? figure(min) : `${figure(min)}-${figure(max)}`}`;
  const words = [name, grams === null ? '' : `${figure(grams)} g`, family ?? ''].filter((word) => word !== '');
  return `${words.join(' ')}: ${[...shares].map(share).join(', ')}`;
}
