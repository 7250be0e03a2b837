import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, run, write } from './registers/questions.fixture.ts';

inFolder();

interface Control {
  readonly entry: string;
  readonly isInferred?: boolean;
  readonly applicant?: string;
}

it('the JSON report says of a control what nobody read, and who applies where that is not who the movement says', async () => {
  write('bom.csv', 'Part number,Description,Qty\nMAG-30412,Magnet NdFeB N42SH 10x5x2,1\n');
  write('lintanide.config.json', JSON.stringify({ trade: { ourCountry: 'KR', shipTo: 'KR', shipFrom: 'JP' } }));
  const { out } = await run('bom.csv --reporter json');
  const report = JSON.parse(out) as { files: { findings: { controls: Control[] }[] }[] };
  const controls = report.files[0]?.findings[0]?.controls ?? [];
  expect(controls.find(({ entry }) => entry === '61-A1-P2-DyNdFeB')).toMatchObject({
    isInferred: true,
    applicant: 'supplier',
  });
  expect(controls.find(({ entry }) => entry === '1C905.a.4')).not.toHaveProperty('isInferred');
  const schema = readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8');
  for (const key of controls.flatMap((control) => Object.keys(control))) expect(schema).toContain(`"${key}"`);
});
