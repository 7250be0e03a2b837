import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import classes from '../knowledge/data/classes.json' with { type: 'json' };
import magnets from '../knowledge/data/magnets.json' with { type: 'json' };
import materials from '../knowledge/data/materials.json' with { type: 'json' };
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from '../materials/decompose.ts';
import { loadLanguage } from './load.ts';
import { LOCALES } from './types.ts';

/** Names of goods and of makers, and words that every language writes so. */
const PROPER =
  /\b(?:maxon|Faulhaber|Portescap|Dynamixel|MagSafe|Class|Terfenol|Galfenol|Scalmalloy|Elektron|mol|wt|mm)\b/gu;
/** What is left of English in a translation. */
const left = (text: string): readonly string[] =>
  text
    .replace(PROPER, '')
    .match(/[A-Za-z]?[a-z]{2,}/gu)
    ?.filter((word) => !/^[A-Z][a-z]?$/.test(word)) ?? [];

const known = [...classes.classes, ...magnets.families, ...materials.materials].map(({ name }) => name);

/** Names that stand in the code, where the knowledge base has none. */
function written(): string[] {
  const folders = ['materials', 'judge'].map((name) => new URL(`../${name}/`, import.meta.url));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?!.*\.test).*\.ts$/.test(name))
      .map((name) => new URL(name, folder)),
  );
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*name: '([^']+ [^']+)',$/gmu)].map(([, name]) => name ?? ''),
  );
}

/** Names that are made of elements and forms, as English lists write them. */
function made(): string[] {
  const decomposer = createDecomposer(knowledge());
  const elements = [...knowledge().constituents.values()].map(({ name }) => name);
  const rare = elements.filter((name) =>
    /^(?:samarium|dysprosium|terbium|gadolinium|lutetium|scandium|yttrium|holmium|erbium|thulium|ytterbium|europium|neodymium)$/.test(
      name,
    ),
  );
  const forms = [
    'oxide',
    'oxide sputtering target',
    'sputtering target',
    'metal ingot',
    'metal',
    'chloride',
    'nitrate',
    'fluoride',
    'carbonate',
    'powder',
    'alloy',
  ];
  const texts = [
    ...rare.flatMap((name) => forms.map((form) => `${name} ${form}`)),
    ...rare.flatMap((name) => [
      `${name}-iron alloy`,
      `${name}-iron-cobalt target`,
      `${name}-iron-cobalt-nickel alloy`,
      `${name}-iron-cobalt-nickel-copper alloy ingot`,
    ]),
    'Magnet',
    'Permanent magnet 10x5',
    'Magnet powder',
    'SmCo alloy',
    'Zirconia ball 8 % yttria',
    'YSZ powder',
  ];
  return texts.flatMap((text) =>
    decomposer
      .decompose({ texts: [{ role: 'description', text, column: -1 }], manufacturer: '', cas: [], pieceGrams: null })
      .contents.map(({ name }) => name),
  );
}

describe.each(LOCALES.filter((locale) => locale !== 'en'))('names in %s', async (locale) => {
  const loaded = await loadLanguage(locale);
  if (loaded === null) throw new Error('not a language of its own');
  const { said } = loaded.language;

  it.each([
    ['of the knowledge base', known],
    ['that stand in the code', written()],
    ['that are made of elements and forms', made()],
  ])('%s are of one language, never half of another', (_, names) => {
    expect(names.length).toBeGreaterThan(2);
    const mixed = new Set(
      names.filter((name) => left(said(name)).length > 0).map((name) => `${name} => ${said(name)}`),
    );
    expect([...mixed]).toEqual([]);
  });
});
