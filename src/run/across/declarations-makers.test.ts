import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../check.ts';
import { resolveConfig } from '../../config/resolve.ts';
import type { Config } from '../../config/types.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'makers-'));
});
afterEach(() => rm(cwd, { recursive: true }));

type Substance = readonly [name: string, cas: string, percent: number];
const FERRITE: readonly Substance[] = [
  ['Strontium', '7440-24-6', 10],
  ['Iron', '7439-89-6', 60],
  ['Oxygen', '7782-44-7', 30],
];
const NEODYMIUM: readonly Substance[] = [
  ['Neodymium', '7440-00-8', 30],
  ['Iron', '7439-89-6', 67.9],
  ['Dysprosium', '7429-91-6', 2.1],
];

/** A signed full disclosure of Hitachi Metals. */
function declaration(substances: readonly Substance[]): string {
  const list = substances.map(
    ([name, cas, percent]) =>
      `<Substance name="${name}"><SubstanceID identity="${cas}" authority="CAS"/><Amount value="${String(percent)}" UOM="massPercent"/></Substance>`,
  );
  return `<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0">
<BusinessInfo><Response date="2026-03-01"><Authorizer name="A. Roe"/><SupplyCompany name="Hitachi Metals, Ltd."/></Response></BusinessInfo>
<Product><ProductID itemName="Magnet" itemNumber="MAG-0042"><Amount value="5" UOM="g"/></ProductID>
<HomogeneousMaterial name="Magnet"><Amount value="5" UOM="g"/>${list.join('')}</HomogeneousMaterial></Product></MainDeclaration>`;
}

async function run(maker: string, substances: readonly Substance[], config: Config = {}) {
  await writeFile(
    join(cwd, 'bom.csv'),
    `Part number,Description,Manufacturer,Qty\nMAG-0042,Permanent magnet,"${maker}",8\n`,
  );
  await writeFile(join(cwd, 'a.xml'), declaration(substances));
  const resolved = resolveConfig(config, { source: null, root: cwd });
  const { units, notices } = await check({ cwd, patterns: ['.'], asOf: '2026-11-24', config: resolved });
  const [finding] = units.find(({ path }) => path === 'bom.csv')?.findings ?? [];
  return { finding, notices: notices.filter(({ messageId }) => messageId.startsWith('declaration-')) };
}

describe('a declaration of a firm whose name begins with that of the bill', () => {
  it('shows no absence, and the run says whose it is', async () => {
    const { finding, notices } = await run('Hitachi', FERRITE);
    expect(finding?.messageId).not.toBe('settled-by-answer');
    expect(notices).toEqual([
      {
        messageId: 'declaration-joins-by-beginning',
        data: { file: 'a.xml', near: 'MAG-0042: Hitachi in the bill, Hitachi Metals, Ltd. in the declaration' },
      },
    ]);
  });

  it('counts in what it says to be there, and for no more', async () => {
    const { finding } = await run('Hitachi', NEODYMIUM);
    const presences = new Map(finding?.content?.elements.map(({ symbol, presence }) => [symbol, presence]));
    expect(presences.get('Dy')).toBe('proven');
    expect(presences.get('Tb')).not.toBe('excluded');
    expect(finding?.evidence[0]?.source).toContain('its maker agrees by the beginning of the name alone');
  });

  it('shows it where it is the same firm, or the configuration says so', async () => {
    expect((await run('HITACHI METALS', FERRITE)).finding?.messageId).toBe('settled-by-answer');
    const mapped = await run('Hitachi', FERRITE, {
      declarations: [{ files: 'a.xml', parts: { 'MAG-0042': 'MAG-0042' } }],
    });
    expect(mapped.finding?.messageId).toBe('settled-by-answer');
    expect(mapped.notices).toEqual([]);
  });
});
