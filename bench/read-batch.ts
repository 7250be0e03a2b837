// Our reader alone over a folder of workbooks: every cell of each as text, nothing mapped.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHost } from '../src/host/node.ts';
import { readUnit } from '../src/read/read-unit.ts';
import { defaultLimits } from '../src/read/types.ts';

const folder = process.argv[2] ?? '';
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
const options = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
let rows = 0;
for (const path of paths) {
  const { sheets } = await readUnit(readFileSync(join(folder, path)), path, options);
  for (const sheet of sheets) rows += sheet.rowCount;
}
if (rows <= paths.length) throw new Error('no rows were read');
