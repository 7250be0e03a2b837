import { describe, expect, it } from 'vitest';
import { contentsOf } from './described.fixture.ts';

/** What series a line was recognised by. */
const seriesOf = (text: string): readonly string[] => [
  ...new Set(
    contentsOf(text)
      .flatMap(({ evidence }) => evidence)
      .filter(({ kind }) => kind === 'series')
      .map(({ meaning }) => meaning),
  ),
];

describe('a series that several makers sell', () => {
  it.each([
    ['AndyMark CIM motor', 'andymark'],
    ['CIM motor, VEX Robotics', 'vex'],
    ['Pololu 37D 70:1 motor', 'pololu'],
  ])('%s is told of by the maker that the line names', (text, maker) => {
    expect(seriesOf(text)[0]).toContain(`series of ${maker}: `);
  });

  it('is nobody’s where no maker belongs to it', () => {
    expect(seriesOf('Brushless 2300KV')[0]).toContain('series of many makers: ');
  });
});
