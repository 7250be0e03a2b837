import { describe, expect, it } from 'vitest';
import { nodeHost } from '../host/node.ts';
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from '../materials/decompose.ts';
import { defaultLimits } from '../read/types.ts';
import { lintText } from '../testing.ts';
import { inventoryText } from './text.ts';
import { inventoryUnit } from './unit.ts';
import { gramWords } from './words.ts';

const decomposer = createDecomposer(knowledge());
const options = { host: nodeHost, limits: defaultLimits, encoding: null, mappings: [], decomposer, asOf: '2026-11-24' };

async function told(...rows: readonly string[]): Promise<string> {
  const file = await inventoryUnit('bom.csv', new TextEncoder().encode(`${rows.join('\n')}\n`), options);
  return [...inventoryText([file], { width: 120, unicode: true })].join('');
}

describe('an inventory in words', () => {
  it('calls a part by the number by which a finding calls it, and its description once', async () => {
    const text = await told(
      'Part number,Name,Specification,Qty',
      '8.01.011,NdFeB magnet,N42SH,2',
      '28,Servo motor,400 W,1',
    );
    expect(text).toMatch(/2 x 8\.01\.011 {2}NdFeB magnet/);
    expect(text).toMatch(/1 x 28 {2}Servo motor/);
    expect(text.match(/NdFeB magnet/g)).toHaveLength(1);
  });

  it('counts with content what a lint counts as carriers', async () => {
    const csv = ['Part number,Description,Qty', 'M-1,Magnet N42SH,2', 'R-1,Reed switch mini,1', 'B-2,Bolt M4,1'];
    const { coverage } = await lintText({ name: 'none' }, { csv: csv.join('\n') });
    expect(await told(...csv)).toContain(`3 parts, ${String(coverage.carriers)} with content`);
    expect(coverage.carriers).toBe(1);
  });

  it('says one amount in one unit, however far its range goes', () => {
    expect(gramWords({ min: 0, typ: 0.00028, max: 0.009 })).toBe('0.28 mg (0-9)');
    expect(gramWords({ min: 0, typ: 0.00028, max: 0.011 })).toBe('0.28 mg (0-11)');
    expect(gramWords({ min: 0, typ: 0, max: 15 })).toBe('up to 15 g');
  });
});
