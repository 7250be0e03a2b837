import { encryptedWorkbook, photo, truncated } from './broken.ts';
import { chemicals } from './chemicals.ts';
import { cleanPcb } from './clean-pcb.ts';
import { droneZh } from './drone-zh.ts';
import { encode } from './encode.ts';
import { broken, expectedOf, expectedXml, type ExpectedFile } from './expected.ts';
import { laser } from './laser.ts';
import { lautsprecher } from './lautsprecher.ts';
import { nestedXml } from './markup.ts';
import { meetingNotes } from './meeting-notes.ts';
import { ods } from './ods.ts';
import { robotCell } from './robot-cell.ts';
import { servoDrive } from './servo-drive.ts';
import { sputteringTool } from './sputtering-tool.ts';
import { windGenerator } from './wind-generator.ts';
import { csv, xls, xlsx } from './write.ts';

export interface Built {
  /** Path below `samples/` → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly expected: Readonly<Record<string, ExpectedFile>>;
}

/** All samples and what the linter must say of them; reads nothing, writes nothing, and gives the same bytes every time. */
export async function buildSamples(): Promise<Built> {
  const drive = await xlsx(servoDrive);
  const nested = nestedXml();
  const files = new Map<string, Uint8Array>([
    ['servo-drive.xlsx', drive],
    ['lautsprecher.csv', csv(lautsprecher, { delimiter: ';', encoding: 'windows-1252' })],
    ['wind-generator.xlsx', await xlsx(windGenerator)],
    ['sputtering-tool.xlsx', await xlsx(sputteringTool)],
    ['drone-zh.csv', csv(droneZh, { delimiter: ',', encoding: 'gb18030' })],
    ['traction-motor.xml', encode(nested.text, 'utf-8')],
    ['laser.csv', csv(laser, { delimiter: ',', encoding: 'utf-8', mark: true })],
    ['clean-pcb.csv', csv(cleanPcb, { delimiter: ',', encoding: 'utf-8' })],
    ['robot-cell.ods', ods(robotCell)],
    ['chemicals.xls', xls(chemicals)],
    ['meeting-notes.csv', csv(meetingNotes, { delimiter: ',', encoding: 'utf-8' })],
    ['broken/truncated.xlsx', truncated(drive)],
    ['broken/encrypted.xlsx', encryptedWorkbook()],
    ['broken/photo.xls', photo()],
    ['broken/empty.csv', new Uint8Array()],
  ]);
  const samples = [
    servoDrive,
    lautsprecher,
    windGenerator,
    sputteringTool,
    droneZh,
    laser,
    cleanPcb,
    robotCell,
    chemicals,
    meetingNotes,
  ];
  const expected = new Map(samples.map((sample) => [sample.file, expectedOf(sample)]));
  expected.set('traction-motor.xml', expectedXml(nested.placed));
  for (const [file, expectation] of Object.entries(broken)) expected.set(file, expectation);
  const ordered = [...files.keys()].flatMap((file) => {
    const expectation = expected.get(file);
    return expectation === undefined ? [] : [[file, expectation] as const];
  });
  return { files, expected: Object.fromEntries(ordered) };
}
