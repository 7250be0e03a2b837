import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

const BOM = `Part number,Description,Manufacturer,Qty
MAG-30412,Magnet segment NdFeB N42SH,Nordmagnet,8
MAG-30500,Magnet block NdFeB N42EH,Nordmagnet,4
SMC-30600,SmCo magnet Sm2Co17 10x5,Nordmagnet,2`;

/** Findings of a part under an answered line, the one on its content first. */
async function under(part: string, columns: string, values: string) {
  const register = `partNumber,state,${columns}\n${part},answered,${values}\n`;
  const { units } = await judgeText(mofcom, { csv: BOM, register });
  const found = (units[0]?.findings ?? []).filter(({ partNumber }) => partNumber === part);
  return { item: found.find(({ category }) => category === 'content'), rules: found.map(({ ruleId }) => ruleId) };
}
const zeros = (limit: string, part = 'MAG-30412') =>
  under(part, 'Dy,Tb,Ho,method,detectionLimit', `0,0,0,XRF,${limit}`);

describe('a 0 with a detection limit', () => {
  it.each(['0.1', '0.05', '1000 ppm'])('of %s excludes the element', async (limit) => {
    const { item } = await zeros(limit);
    expect(item).toMatchObject({ messageId: 'settled-by-answer', controls: [], record: { state: 'answered' } });
  });

  it.each(['0.11', '1', '5'])('of %s wt % excludes nothing: the question stays, in words', async (limit) => {
    const { item } = await zeros(limit);
    expect(item).toMatchObject({ severity: 'error', record: { state: 'partial', openElements: ['Dy', 'Tb'] } });
    expect(item?.controls.map(({ entry }) => entry)).toContain('1C905.a.4');
    expect(item?.evidence[0]?.text).toBe(`Dy 0 wt% (XRF, limit ${limit}: too high to exclude it)`);
    expect(item?.record?.notExcluded?.[0]).toBe(item?.evidence[0]?.meaning);
  });

  it('says what is usual where that is below the limit, and else what limit would do', async () => {
    const said = async (limit: string) => (await zeros(limit)).item?.record?.notExcluded;
    expect(await said('5')).toContain(
      'Dy not found down to 5 wt %, and up to 4.5 % is usual: ask for a method with a lower limit',
    );
    expect(await said('1')).toContain(
      'Dy not found down to 1 wt %, and less is not excluded: ask for a limit of 0.1 wt % or lower',
    );
  });

  it('that is too high still bounds the share', async () => {
    const { item } = await zeros('1');
    const share = item?.content?.elements.find(({ symbol }) => symbol === 'Dy');
    expect(share).toMatchObject({ presence: 'likely', massFraction: { min: 0, typ: 0.01, max: 0.01 } });
  });

  it('written as "<5" is no other', async () => {
    const { item } = await under('MAG-30412', 'Dy,Tb,method', '<5,<0.05,XRF');
    expect(item?.record).toMatchObject({ state: 'partial', openElements: ['Dy'] });
  });

  it('without a method is a claim, however low the limit', async () => {
    const { item } = await under('MAG-30412', 'Dy,Tb,detectionLimit', '0,0,0.01');
    expect(item?.evidence[0]?.text).toContain('claimed, not proven: no method');
  });

  it('contradicts the grade only where more than the limit is typical of it', async () => {
    expect((await zeros('1', 'MAG-30500')).rules).toContain('data/composition-conflict');
    expect((await zeros('15', 'MAG-30500')).rules).not.toContain('data/composition-conflict');
  });

  it('contradicts what the magnet is made of, however high', async () => {
    const declared = (limit: string) =>
      under('SMC-30600', 'material,Sm,method,detectionLimit', `sm2co17,0,XRF,${limit}`);
    expect((await declared('5')).rules).toContain('data/composition-conflict');
  });
});
