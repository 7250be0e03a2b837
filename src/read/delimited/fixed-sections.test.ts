import { describe, expect, it } from 'vitest';
import { scoreHeaderSample } from '../../map/headers/header-rows.ts';
import { findFixedSections, splitSection } from './fixed-sections.ts';

const sectionsOf = (...lines: readonly string[]): readonly number[] | null =>
  findFixedSections(lines, scoreHeaderSample)?.map(({ from }) => from) ?? null;

const FIRST = ['Part     Value            Notes', 'C1       100nF            pitch 5 mm', 'R1       22K'];
const SECOND = ['Qt.           Description', '1x            MakerUNO board', '2x            Servo MG996R'];

describe('a text in columns of blanks with several lists', () => {
  it('has sections where a header has columns of its own', () => {
    expect(sectionsOf('A. Board', ...FIRST, '', 'B. To buy', ...SECOND)).toEqual([1, 6]);
    expect(sectionsOf(...FIRST, '-----------', 'B. To buy', '-----------', SECOND[0] ?? '', '----', ...SECOND.slice(1))).toEqual([0, 6]); // prettier-ignore
  });

  it('has none where one layout does for all', () => {
    expect(sectionsOf(...FIRST)).toBeNull();
    expect(sectionsOf(...FIRST, '', ...FIRST)).toBeNull();
    expect(sectionsOf(...FIRST, '', 'Notes are those of the board house,', 'which has the last word.')).toBeNull();
  });

  it('has one below a header of one known word, where the columns above would cut its words', () => {
    const tools = ['Tool              Quantity', 'Soldering iron    1', 'Pliers            1'];
    expect(sectionsOf(...FIRST, '', 'C. Tools', ...tools)).toEqual([0, 5]);
    expect(sectionsOf(...FIRST, '', 'Made by:          Quantity', 'Hans Meier, shop  1')).toBeNull();
  });

  it('keeps the title of the next section and notes whole', () => {
    const layout = { starts: [0, 14] };
    expect(splitSection('2x            Servo', layout, true)).toEqual(['2x            ', 'Servo']);
    expect(splitSection('3) Electronic parts', layout, true)).toEqual(['3) Electronic parts']);
    expect(splitSection('3) Mechanics, parts', layout, true)).toEqual(['3) Mechanics, parts']);
  });
});
