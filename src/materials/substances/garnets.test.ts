import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf } from '../described.fixture.ts';

const claims = (description: string): string[] => claimsOf(['description', description]);

describe('a garnet that is named by what it is made of', () => {
  it.each([
    ['Элементы лазерные активные из алюмо-иттриевого граната', 'yag'],
    ['Алюмоиттриевый гранат', 'yag'],
    ['стержень из иттрий-алюминиевого граната с неодимом', 'yag'],
    ['сферы железо-иттриевого граната', 'yig'],
    ['гадолиний-галлиевого граната подложка', 'ggg'],
    ['Элементы из галлий-скандий-гадолиниевого граната', 'gsgg'],
    ['ітрій-алюмінієвий гранат', 'yag'],
    ['итриево-алуминиев гранат', 'yag'],
    ['granat itrowo-glinowy', 'yag'],
    ['pręt z granatu itrowo-glinowego', 'yag'],
    ['granat itrowo-żelazowy', 'yig'],
    ['yttrium hliníkový granát', 'yag'],
    ['yttrium-železný granát', 'yig'],
    ['itrij-aluminijev granat', 'yag'],
    ['ittrium-alumínium-gránát', 'yag'],
    ['yttriumjärngranat', 'yig'],
    ['itryum alüminyum garnet', 'yag'],
    ['itriyum demir garnet', 'yig'],
    ['granada de ítrio e alumínio', 'yag'],
    ['granada de gadolínio e gálio', 'ggg'],
    ['가돌리늄 갈륨 가넷', 'ggg'],
    ['이트륨 철 가넷', 'yig'],
    ['ЖИГ сфера', 'yig'],
  ])('is that crystal, in any language, case and order: %s', (text, material) => {
    expect(claims(text)).toEqual([`${material} crystal proven`]);
  });

  it('is in the laser that is on it', () => {
    expect(claims('Лазеры твердотельные на алюмо-иттриевом гранате')).toEqual(['yag component proven']);
  });

  it.each([
    'гранат абразивный 80 mesh',
    'granat ścierny',
    'Garnet abrasive 80',
    'гранатовый сок',
    'Granatapfel',
    'Kurtka granatowa',
  ])('is none where no rare earth is named: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('YAg in the case of its symbols', () => {
  it.each(['Yttrium silver, YAg', 'YAg | Yttrium-Silber', 'Ytrium i srebro: YAg', '银钇 YAg'])(
    '%s is no garnet, where silver is named',
    (text) => {
      expect(contentsOf(text).filter(({ material }) => material.endsWith('yag'))).toEqual([]);
    },
  );

  it.each(['YAg rod', 'Nd:YAg rod, silver coated', 'YAG crystal with silver coating'])('%s is', (text) => {
    expect(contentsOf(text).some(({ material }) => material.endsWith('yag'))).toBe(true);
  });
});
