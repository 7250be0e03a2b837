/** A folder with bills and declarations, and a run over it, for the tests of declarations. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { check } from '../../check.ts';
import { resolveConfig } from '../../config/resolve.ts';
import type { Config } from '../../config/types.ts';

export let cwd: string;

/** A new folder for each test of a file: each file asks for it, since files share this module. */
export function inFolder(): void {
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'declarations-'));
  });
  afterEach(() => rm(cwd, { recursive: true }));
}

export interface Given {
  readonly number?: string;
  readonly company?: string;
  readonly date?: string;
  readonly signer?: string;
  readonly material?: string;
  readonly grams?: number;
  readonly substances: readonly (readonly [name: string, cas: string, percent: number])[];
}

/** A declaration of one magnet of 5 g. */
export function declaration({ number = 'MAG-0042', company = 'Ardal Magnetics', date = '2026-03-01', signer = 'A. Roe', material = 'Magnet', grams = 5, substances }: Given): string {
  const list = substances.map(([name, cas, percent]) => `<Substance name="${name}"><SubstanceID identity="${cas}" authority="CAS"/><Amount value="${String(percent)}" UOM="massPercent"/></Substance>`);
  return `<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0">
<BusinessInfo><Response date="${date}">${signer === '' ? '' : `<Authorizer name="${signer}"/>`}<SupplyCompany name="${company}"/></Response></BusinessInfo>
<Product><ProductID itemName="Magnet" itemNumber="${number}"><Amount value="${String(grams)}" UOM="g"/></ProductID>
<HomogeneousMaterial name="${material}"><Amount value="${String(grams)}" UOM="g"/>
${list.join('\n')}
</HomogeneousMaterial></Product></MainDeclaration>`;
} // prettier-ignore

export const NEODYMIUM = ['Neodymium', '7440-00-8', 30] as const;
export const IRON = (percent: number) => ['Iron', '7439-89-6', percent] as const;
export const DYSPROSIUM = (percent: number) => ['Dysprosium', '7429-91-6', percent] as const;
export const FERRITE = [['Strontium', '7440-24-6', 10], IRON(60), ['Oxygen', '7782-44-7', 30]] as const;

export const BILL = 'Part number,Description,Manufacturer,Qty\nMAG-0042,Magnet N42SH 20x10x5,Ardal Magnetics GmbH,8\n';

export async function run(files: Readonly<Record<string, string | Uint8Array>>, config: Config = {}, patterns = ['.']) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  const resolved = resolveConfig(config, { source: null, root: cwd });
  const { units, notices } = await check({ cwd, patterns, asOf: '2026-11-24', config: resolved });
  const unit = (path: string) => units.find((one) => one.path === path);
  const content = (path: string) => (unit(path)?.findings ?? []).filter(({ category }) => category === 'content');
  const conflicts = (path: string) =>
    (unit(path)?.findings ?? []).filter(({ ruleId }) => ruleId === 'data/composition-conflict');
  return { units, unit, content, conflicts, notices: notices.filter(({ messageId }) => messageId.startsWith('declaration-')) }; // prettier-ignore
}

export const dysprosium = (finding: Awaited<ReturnType<typeof run>>['units'][number]['findings'][number] | undefined) =>
  finding?.content?.elements.find(({ symbol }) => symbol === 'Dy');
