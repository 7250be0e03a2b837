/** A CSV or other text explained with the bundled knowledge and law; for tests. */
import { mofcom } from '../../plugins/mofcom/index.ts';
import { nodeHost, sha256 } from '../../src/host/node.ts';
import { fingerprint } from '../../src/judge/fingerprint.ts';
import { defaultLimits } from '../../src/read/types.ts';
import type { Trade } from '../../src/regulation/types.ts';
import { rulesOf } from '../../src/run/files/lint-file.ts';
import { bundledDecomposer } from '../../src/batch/lines/decomposer.ts';
import { explainUnit, type Explanation } from '../../src/batch/explain/explain.ts';

const TRADE: Trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null };

export async function explainText(
  text: string | Uint8Array,
  address: string,
  { partFirst = false, trade = {} }: { partFirst?: boolean; trade?: Partial<Trade> } = {},
): Promise<Explanation> {
  const rules = [...rulesOf([mofcom]).values()];
  return explainUnit('test.csv', typeof text === 'string' ? new TextEncoder().encode(text) : text, address, partFirst, {
    host: nodeHost,
    limits: defaultLimits,
    encoding: null,
    mappings: [],
    decomposer: await bundledDecomposer(),
    rules: rules.map((rule) => ({ rule, options: { ...rule.meta.defaultOptions } })),
    packs: mofcom.packs ?? [],
    asOf: '2026-11-24',
    trade: { ...TRADE, ...trade },
    fingerprint: (ruleId, partKey) => fingerprint(ruleId, partKey, sha256),
  });
}

export const MOTOR_BOM = `Level,Part number,Description,Material,Qty,Manufacturer
0,A-1000,Servo drive,,1,Own
1,M-2000,BLDC motor 400 W,,1,Motorwerk
2,MAG-01,Magnet segment,NdFeB N42SH,8,Nordmagnet
2,SH-01,Motor shaft,C45,1,Own
1,DRV-77,Motor driver for BLDC motor,,1,Chipco
1,FER-01,Ring magnet,Ferrite Y30,1,Nordmagnet
1,SP-01,Spare magnet,,2,Own
`;
