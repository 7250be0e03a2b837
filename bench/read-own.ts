// Our reader alone: every cell of a workbook as text, nothing mapped.
import { readFileSync } from 'node:fs';
import { nodeHost } from '../src/host/node.ts';
import { readUnit } from '../src/read/read-unit.ts';
import { defaultLimits } from '../src/read/types.ts';

const path = process.argv[2] ?? '';
const { sheets } = await readUnit(readFileSync(path), path, {
  host: nodeHost,
  limits: defaultLimits,
  encoding: null,
  scoreSample: () => 0,
});
if ((sheets[0]?.rowCount ?? 0) < 2) throw new Error('no rows were read');
