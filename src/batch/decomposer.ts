import { isBuilt, readBuilt } from '../host/data.ts';
import { assembleKnowledge, type DataFiles } from '../knowledge/assemble.ts';
import { createDecomposer, type Decomposer } from '../materials/decompose.ts';
import { decodeLexicon } from '../materials/lexicon-file.ts';
import { createLexicon } from '../materials/lexicon.ts';

let loaded: Promise<Decomposer> | undefined;

/** The decomposer over the bundled knowledge, made once per process: from compiled data in a build, else from the source. */
export function bundledDecomposer(): Promise<Decomposer> {
  return (loaded ??= isBuilt ? Promise.resolve(fromBuild()) : fromSource());
}

function fromBuild(): Decomposer {
  const text = new TextDecoder();
  const knowledge = assembleKnowledge(
    <Name extends keyof DataFiles>(name: Name) => JSON.parse(text.decode(readBuilt(`${name}.json`))) as DataFiles[Name],
    () => {
      throw new Error('A build has its vocabularies in the compiled lexicon only.');
    },
  );
  return createDecomposer(knowledge, createLexicon(decodeLexicon(readBuilt('lexicon.bin'))));
}

async function fromSource(): Promise<Decomposer> {
  const { knowledge } = await import('../knowledge/index.ts');
  return createDecomposer(knowledge());
}
