import { readBuilt } from '../../host/data.ts';
import { assembleKnowledge, type DataFiles } from '../../knowledge/assemble.ts';
import type { Knowledge, Leads } from '../../knowledge/knowledge.ts';
import { createDecomposer, type Decomposer } from '../../materials/decompose.ts';
import { decodeLexicon } from '../../materials/lexicon/lexicon-file.ts';
import { createLexicon } from '../../materials/lexicon/lexicon.ts';

/** Set by the build; asked for here itself, so that a build leaves the source data out. */
declare const __DATA__: string | undefined;

interface Bundled {
  readonly knowledge: Knowledge;
  readonly decomposer: Decomposer;
}

let loaded: Promise<Bundled> | undefined;

const bundled = (): Promise<Bundled> =>
  (loaded ??= typeof __DATA__ === 'string' ? Promise.resolve(fromBuild()) : fromSource());

/** The decomposer over the bundled knowledge, made once per process: from compiled data in a build, else from the source. */
export async function bundledDecomposer(): Promise<Decomposer> {
  return (await bundled()).decomposer;
}

/** The knowledge behind it; in a build, without vocabularies. */
export async function bundledKnowledge(): Promise<Knowledge> {
  return (await bundled()).knowledge;
}

function fromBuild(): Bundled {
  const text = new TextDecoder();
  const parse = (name: string): unknown => JSON.parse(text.decode(readBuilt(`${name}.json`)));
  const knowledge = assembleKnowledge(<Name extends keyof DataFiles>(name: Name) => parse(name) as DataFiles[Name], {
    vocabularies: () => {
      throw new Error('A build has its vocabularies in the compiled lexicon only.');
    },
    leads: () => parse('leads') as Leads,
    rows: (name) => text.decode(readBuilt(`${name}.rows`)),
  });
  return { knowledge, decomposer: createDecomposer(knowledge, createLexicon(decodeLexicon(readBuilt('lexicon.bin')))) };
}

async function fromSource(): Promise<Bundled> {
  const knowledge = (await import('../../knowledge/index.ts')).knowledge();
  return { knowledge, decomposer: createDecomposer(knowledge) };
}
