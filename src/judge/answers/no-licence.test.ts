import { describe, expect, it } from 'vitest';
import { noLicence } from './no-licence.ts';

describe('an answer on the licence', () => {
  it.each(['无', '没有', 'None', '없음', 'なし'])('%s: there is none', (word) => {
    expect(noLicence(word)).toBe('none');
  });

  it.each(['不需要', '无需', 'not required', '해당 없음', '불필요'])('%s: it is said not to be required', (word) => {
    expect(noLicence(word)).toBe('not required');
  });

  it.each(['pending', '申请中', 'applied for 2026-11-01', 'beantragt'])('%s: it is applied for', (word) => {
    expect(noLicence(word)).toBe('applied for');
  });

  it.each(['yes', 'see attached', '有'])('%s is no number', (word) => {
    expect(noLicence(word)).toBe('no number');
  });

  it.each(['2026-MOF-1182', 'NO-4711', '无锡-2026-1', 'None-EU 7'])('%s is a number', (word) => {
    expect(noLicence(word)).toBeNull();
  });
});
