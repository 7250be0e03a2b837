// Writes the sample BOMs (samples/) and what the linter must say of them (test/samples/expected.json) from scripts/samples/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { encryptedWorkbook, photo, truncated } from './samples/broken.ts';
import { chemicals } from './samples/chemicals.ts';
import { cleanPcb } from './samples/clean-pcb.ts';
import { droneZh } from './samples/drone-zh.ts';
import { encode } from './samples/encode.ts';
import { broken, expectedOf, expectedXml, type ExpectedFile } from './samples/expected.ts';
import { laser } from './samples/laser.ts';
import { lautsprecher } from './samples/lautsprecher.ts';
import { nestedXml } from './samples/markup.ts';
import { meetingNotes } from './samples/meeting-notes.ts';
import { ods } from './samples/ods.ts';
import { robotCell } from './samples/robot-cell.ts';
import { servoDrive } from './samples/servo-drive.ts';
import { sputteringTool } from './samples/sputtering-tool.ts';
import { windGenerator } from './samples/wind-generator.ts';
import { csv, xls, xlsx } from './samples/write.ts';

const files: Record<string, Uint8Array> = {};
const expected: Record<string, ExpectedFile> = {};

for (const sample of [servoDrive, windGenerator, sputteringTool]) files[sample.file] = await xlsx(sample);
files[lautsprecher.file] = csv(lautsprecher, { delimiter: ';', encoding: 'windows-1252' });
files[droneZh.file] = csv(droneZh, { delimiter: ',', encoding: 'gb18030' });
files[laser.file] = csv(laser, { delimiter: ',', encoding: 'utf-8', mark: true });
files[cleanPcb.file] = csv(cleanPcb, { delimiter: ',', encoding: 'utf-8' });
files[meetingNotes.file] = csv(meetingNotes, { delimiter: ',', encoding: 'utf-8' });
files[robotCell.file] = ods(robotCell);
files[chemicals.file] = xls(chemicals);
const nested = nestedXml();
files['traction-motor.xml'] = encode(nested.text, 'utf-8');
files['broken/truncated.xlsx'] = truncated(files[servoDrive.file]!);
files['broken/encrypted.xlsx'] = encryptedWorkbook();
files['broken/photo.xls'] = photo();
files['broken/empty.csv'] = new Uint8Array();

const samples = [servoDrive, lautsprecher, windGenerator, sputteringTool, droneZh, laser, cleanPcb, robotCell, chemicals, meetingNotes]; // prettier-ignore
for (const sample of samples) expected[sample.file] = expectedOf(sample);
expected['traction-motor.xml'] = expectedXml(nested.placed);
Object.assign(expected, broken);

mkdirSync('samples/broken', { recursive: true });
mkdirSync('test/samples', { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(`samples/${name}`, bytes);
const sorted = Object.fromEntries(Object.entries(expected).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('test/samples/expected.json', `${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`);
console.log(
  `${Object.keys(files).length} samples, ${Object.values(expected).reduce((n, f) => n + f.findings.length, 0)} expected findings`,
);
