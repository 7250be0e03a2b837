import { expect, it } from 'vitest';
import { isOfNotes } from './list-sections.ts';

it.each(['Notes', '📦 Suppliers', 'H. Must-decide items', 'Open questions', 'Offene Punkte'])(
  'below "%s" stand no parts, but what is said of them or not settled yet',
  (title) => {
    expect(isOfNotes(title)).toBe(true);
  },
);

it.each(['Motors', 'A. Drives', 'Open hardware', 'Opening mechanism'])('below "%s" they do', (title) => {
  expect(isOfNotes(title)).toBe(false);
});
