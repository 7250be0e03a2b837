/** Writes what a build loads instead of parsing and compiling it: the lexicon, and the knowledge base without its spaces. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIALECT_FILES } from '../src/built-dialects.ts';
import { dialectPlugins } from '../src/builtin-dialects.ts';
import { DATA_FILES } from '../src/knowledge/assemble.ts';
import { knowledge } from '../src/knowledge/index.ts';
import { leadsOf } from '../src/knowledge/leads.ts';
import { writeRows } from '../src/knowledge/rows.ts';
import headers from '../src/knowledge/data/headers.json' with { type: 'json' };
import { encodeHeaders } from '../src/map/headers/header-file.ts';
import { compileHeaders } from '../src/map/headers/header-table.ts';
import { compileLexicon } from '../src/materials/lexicon/lexicon-build.ts';
import { encodeLexicon } from '../src/materials/lexicon/lexicon-file.ts';

/** `root` is the checkout, `out` the folder to write to. */
export function compileData(root: string, out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'lexicon.bin'), encodeLexicon(compileLexicon(knowledge())));
  writeFileSync(join(out, 'headers.bin'), encodeHeaders(compileHeaders(headers.fields)));
  writeFileSync(join(out, 'leads.json'), JSON.stringify(leadsOf(knowledge())));
  writeFileSync(join(out, 'materials.rows'), writeRows([...knowledge().materials.values()]));
  writeFileSync(join(out, 'classes.rows'), writeRows([...knowledge().classes.values()]));
  const dialects = dialectPlugins.flatMap((plugin) => plugin.dialects ?? []);
  writeFileSync(join(out, DIALECT_FILES.signs), JSON.stringify(dialects.map(({ recognise }) => recognise)));
  writeFileSync(join(out, DIALECT_FILES.whole), JSON.stringify(dialects));
  for (const name of DATA_FILES) {
    const data = JSON.parse(readFileSync(join(root, 'src/knowledge/data', `${name}.json`), 'utf8')) as object;
    // What is in rows is left out.
    writeFileSync(join(out, `${name}.json`), JSON.stringify({ ...data, materials: undefined, classes: undefined }));
  }
}
