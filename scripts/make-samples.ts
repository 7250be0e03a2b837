// Writes the sample BOMs (samples/) and what the linter must say of them (test/samples/expected.json); run it after a change in scripts/samples/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { buildSamples } from './samples/build.ts';

const { files, expected } = await buildSamples();
mkdirSync('samples/broken', { recursive: true });
mkdirSync('test/samples', { recursive: true });
for (const [name, bytes] of files) writeFileSync(`samples/${name}`, bytes);
const json = JSON.stringify({ version: 1, files: expected });
writeFileSync('test/samples/expected.json', await format(json, { parser: 'json', printWidth: 120 }));
const findings = Object.values(expected).reduce((sum, file) => sum + file.findings.length, 0);
console.log(`${files.size} samples, ${findings} rows to be flagged`);
