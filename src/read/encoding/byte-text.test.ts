import { expect, it } from 'vitest';
import { byteText } from './byte-text.ts';

it('gives every byte as the character of its number, however many there are', () => {
  const bytes = Uint8Array.from({ length: 3 * 8192 + 7 }, (_, at) => at % 256);
  expect(Uint8Array.from(byteText(bytes), (character) => character.charCodeAt(0))).toEqual(bytes);
  expect(byteText(new Uint8Array())).toBe('');
});
