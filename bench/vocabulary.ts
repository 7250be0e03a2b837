// What one of the texts in a JSON file costs to decompose as the vocabulary grows: all languages, half of them, a quarter.
import { readFileSync } from 'node:fs';
import { knowledge } from '../src/knowledge/index.ts';
import { createDecomposer } from '../src/materials/decompose.ts';
import { buildLexicon } from '../src/materials/lexicon/lexicon-build.ts';

const known = knowledge();
const texts = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as string[];
const result: { terms: number; cpu: number }[] = [];
for (const share of [0.25, 0.5, 1]) {
  const vocabularies = known.vocabularies.slice(0, Math.ceil(known.vocabularies.length * share));
  const part = { ...known, vocabularies };
  const decomposer = createDecomposer(part, buildLexicon(part));
  const run = (): void => {
    for (const text of texts)
      decomposer.decompose({
        texts: [{ role: 'description', text, column: 4 }],
        manufacturer: '',
        cas: [],
        pieceGrams: null,
      });
  };
  run();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  const terms = vocabularies.flatMap((one) => Object.values(one.terms).flat()).length;
  result.push({ terms, cpu: (user + system) / 1e6 / texts.length });
}
process.stdout.write(JSON.stringify(result));
