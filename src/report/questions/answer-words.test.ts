import { describe, expect, it } from 'vitest';
import type { RegisterColumn } from '../../judge/register/register-columns.ts';
import { readWritten } from './answer-words.ts';

const kept = (column: RegisterColumn, text: string): string | null => {
  const written = readWritten(column, text);
  return written.kind === 'value' ? written.value : null;
};

describe('what a supplier wrote', () => {
  it.each([
    ['Dy', '2.1', '2.1'],
    ['Dy', '２．１％', '2.1%'],
    ['Tb', '未检出', '0'],
    ['Tb', '<0.01', '<0.01'],
    ['detectionLimit', '< 0.01', '0.01'],
    ['chineseTechnology', '是', 'yes'],
    ['chineseTechnology', '아니오', 'no'],
    ['chineseTechnology', '√', 'yes'],
    ['chineseTechnology', '未使用', 'no'],
    ['chineseTechnology', '不清楚', 'unknown'],
    ['formShipped', '备件', 'spares'],
    ['formShipped', '备用磁体', 'spare magnets'],
    ['formShipped', '예비 부품', 'spare component'],
    ['licenceExpiry', '2027年3月1日', '2027-03-01'],
    ['licenceExpiry', '2027. 3. 1.', '2027-03-01'],
    ['licenceExpiry', '31.12.2027', '2027-12-31'],
    ['licenceExpiry', '12/31/2027', '2027-12-31'],
    ['licence', '无', 'none'],
    ['licence', '해당 없음', 'not required'],
    ['licence', '2026-MOF-1182', '2026-MOF-1182'],
    ['signed', '2026-11-20T00:00:00.000Z', '2026-11-20'],
    ['magnetMaker', ' 宁波磁业 ', '宁波磁业'],
  ] as const)('%s "%s" is kept as "%s"', (column, text, value) => expect(kept(column, text)).toBe(value));

  it.each([
    ['originMagnet', '日本', 'JP'],
    ['originMagnet', '베트남', 'VN'],
    ['originMine', 'Mainland China', 'CN'],
    ['originMetal', 'cn', 'CN'],
    ['originMetal', 'Norway', 'Norway'],
  ] as const)('%s "%s" is kept as "%s"', (column, text, value) => {
    expect(readWritten(column, text)).toEqual({ kind: 'value', value });
  });

  it.each(['Chinaa', 'no', 'UN', 'CN/VN'])('the place "%s" is kept as it stands, and told', (text) => {
    expect(readWritten('originMagnet', text)).toMatchObject({
      kind: 'value',
      value: text,
      doubt: expect.any(String) as string,
    });
  });

  it.each(['不明', '待定', 'unbekannt'])('the place "%s" is not known', (text) => {
    expect(readWritten('originMagnet', text).kind).toBe('dont-know');
  });

  it.each(['不清楚', 'Unknown', 'n/a', '모름'])('"%s" is no value', (text) =>
    expect(readWritten('grade', text).kind).toBe('dont-know'),
  );
  it.each(['保密', 'confidential', '거부'])('"%s" is a refusal', (text) =>
    expect(readWritten('grade', text).kind).toBe('refused'),
  );
  it.each(['', '  ', '-', '/'])('"%s" is nothing', (text) => expect(readWritten('Dy', text).kind).toBe('empty'));

  it.each([
    ['Dy', 'traces'],
    ['Dy', '101'],
    ['licenceExpiry', '03/04/2027'],
    ['licenceExpiry', '2027-02-30'],
    ['chineseTechnology', 'partly'],
  ] as const)('%s "%s" is not guessed at', (column, text) => expect(readWritten(column, text).kind).toBe('fault'));
});
