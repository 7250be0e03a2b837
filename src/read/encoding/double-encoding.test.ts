import { describe, expect, it } from 'vitest';
import { DOUBLED_FROM, mayBeDoubled } from './double-encoding.ts';
import { undoubled } from './undoubled.ts';

const CP1252 = new TextDecoder('windows-1252');
const doubled = (text: string): string => CP1252.decode(new TextEncoder().encode(text));

describe('a text in UTF-8 that was read as Windows-1252 and stored again', () => {
  it.each([
    'Bürstenloser Motor 24 V',
    'Müller Magnete',
    'Magnet für Läufer Ø 50 – 8 Ω',
    'GRÖSSE 3',
    'Aimant néodyme à coller',
    'Imán de neodimio Ø10×2',
    'Ímã de neodímio',
    'Магнит неодимовый',
    '钕铁硼磁铁 20x10x5',
    'ネオジム磁石',
    '네오디뮴 자석',
    'Mıknatıs',
    'Magnes ± 0,1 mm, 80 °C',
  ])('is found and read back: %s', (text) => {
    expect(doubled(text)).not.toBe(text);
    expect(undoubled(doubled(text))).toBe(text);
    const bytes = new TextEncoder().encode(doubled(text));
    expect([...bytes.keys()].some((at) => bytes[at] === DOUBLED_FROM && mayBeDoubled(bytes, at))).toBe(true);
  });

  it.each([
    'MÃO DE OBRA',
    'SÃO PAULO ÍMÃ',
    'ÍMÃ\u00a0DE NEODÍMIO',
    'CORAÇÃO',
    'CAFÉ® 3',
    'BLÅ® knap',
    'Läufer Ø 50',
    'Änderung',
    'château',
    'Motor 24 V',
    'Größe – 3 €',
    'ÄÖÜ äöü ß',
    '„Å“',
    '電子部品（大）',
  ])('is not seen in a text that is as it was written: %s', (text) => {
    expect(undoubled(text)).toBeNull();
  });
});
