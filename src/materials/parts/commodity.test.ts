import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';
import { createDecomposer } from '../decompose.ts';

const decomposer = createDecomposer(knowledge());

/** Material, form or class, and how sure it is that it is there. */
function found(description: string, code: string): string[] {
  return decomposer
    .decompose({
      texts: [
        { role: 'description', text: description, column: 1 },
        { role: 'commodity', text: code, column: 2 },
      ],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    })
    .contents.filter(({ confidence, report }) => confidence >= (report ? 0.1 : 0.7))
    .map(({ material, form, componentClass, presence }) => `${material} ${componentClass ?? String(form)} ${presence}`);
}

describe('a commodity code, where the words leave open what a line is', () => {
  it.each([
    ['Oxide powder', '2846901500', 'commodity:2846901500 oxide possible'],
    ['Metal', 'HS 2805.30.13.00', 'commodity:2805301300 metal possible'],
    ['Lot 17', '2846904810', 'commodity:2846904810 compound possible'],
    ['XY-4711', '8501.31.00', 'ndfeb-sintered motor-dc possible'],
    ['Type 22 unit', 85182900, 'ndfeb-sintered loudspeaker possible'],
  ])('%s, %s: is asked about', (text, code, told) => {
    expect(found(text, String(code))).toEqual([told]);
  });

  it.each([
    'Chemical',
    'Laboratory chemicals',
    'Additive, 1 kg',
    'Zusatzstoff',
    'produit chimique',
    'aditivo',
    'přísada',
    'присадка',
    'tillsats',
    '添加剂',
    '첨가제',
    'katkı maddesi',
    'kemijski dodatak',
    'phụ gia',
  ])('%s: says nothing against the code', (text) => {
    expect(found(text, '2846901500')).toEqual(['commodity:2846901500 oxide possible']);
  });

  it.each(['Chemical pump', 'Chemical anchor M12', 'Lubricant additive dispenser'])(
    '%s: is a thing, whatever the code says',
    (text) => {
      expect(found(text, '2846901500')).toEqual([]);
    },
  );

  it.each([
    ['Material 17', '28469019', 'commodity:284690 null possible'],
    ['Disc', '3824999922', 'commodity:3824999922 null possible'],
    ['Target', '3824999922', 'commodity:3824999922:target target possible'],
  ])('that takes several forms says of none that it is that, where the words do not: %s, %s', (text, code, told) => {
    expect(found(text, code)).toEqual([told]);
  });

  it.each([
    ['ore concentrate', '25309020'],
    ['mineral sample', '2530.90.20'],
    ['Lot 4', '2530902010'],
  ])('that takes ores of rare earths alone makes one possible: %s, %s', (text, code) => {
    expect(found(text, code)).toEqual(['rare-earths:ore null possible']);
  });

  it.each([
    ['mineral sample', '253090'],
    ['Kaolin', '25309099'],
    ['Iron ore', '25309020'],
    ['Screw M3', '25309020'],
  ])('and none where it takes other minerals, or the words say what it is: %s, %s', (text, code) => {
    expect(found(text, code)).toEqual([]);
  });

  it('says which families a magnet may be of', () => {
    expect(found('Permanent magnet', '8505111000')).toEqual(['ndfeb-sintered magnet possible', 'smco magnet possible']);
    expect(found('Permanent magnet', '8505.11.0050')).toEqual(['smco magnet possible']);
    expect(found('Segment 30x20x5', '8505 11 00')).toEqual(['magnet-unspecified magnet possible']);
  });
});

describe('a commodity code beside words that say what a line is', () => {
  it.each([
    ['Bracket for motor', '85013100'],
    ['Lautsprechergitter', '85182900'],
    ['Ring 20x10x5', '85051910'],
    ['Alnico rod', '8505110010'],
    ['Screw M3', '73181500'],
    ['Lanthanum carbonate', '2846.90.90'],
    ['La2O3 powder', '2846.90.90'],
    ['Copper', '7440-50-8'],
    ['Lamp powder', '2846901991'],
    ['Disc', '848690'],
  ])('%s, %s: adds nothing', (text, code) => {
    expect(found(text, code)).toEqual([]);
  });

  it('takes nothing from them', () => {
    expect(found('Magnet N42SH', '8505111000')).toEqual(found('Magnet N42SH', ''));
    expect(found('Servo motor 400 W', '8501520000')).toEqual(found('Servo motor 400 W', ''));
    expect(found('Dysprosium oxide', '2846901500')).toEqual(found('Dysprosium oxide', ''));
  });
});

describe('a list with a column for commodity codes', () => {
  it('is told of lines that only their code speaks of, whatever was said of lines alike', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `P-${String(i)},Unit ${String(i)},7318${String(1500 + i)},2`);
    const csv = ['Part number,Description,HS code,Qty', ...lines, 'P-40,Unit 40,85013100,1'].join('\n');
    const { findings } = await lintText(mofcom, { csv });
    expect(findings.filter(({ category }) => category === 'content').map(({ partNumber }) => partNumber)).toEqual([
      'P-40',
    ]);
  });
});
