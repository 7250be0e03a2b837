import { expect, it } from 'vitest';
import { LetterClasses } from './letter-classes.ts';

const code = (char: string): number => char.charCodeAt(0);

it('a character is of the class of its place, and any other of none', () => {
  const { folded } = new LetterClasses(Uint16Array.from(' -aơ', code));
  expect(Array.from(' -aơAb', (char) => folded[code(char)])).toEqual([1, 2, 3, 4, 0, 0]);
});

it('as written, a capital is of the class of its small letter, and I of that of i', () => {
  const classes = new LetterClasses(Uint16Array.from('iıơ', code));
  expect(Array.from('iıơIƠ', (char) => classes.asWritten()[code(char)])).toEqual([1, 2, 3, 1, 3]);
  expect(classes.asWritten()).toBe(classes.asWritten());
});
