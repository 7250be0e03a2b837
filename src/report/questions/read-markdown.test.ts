import { expect, it } from 'vitest';
import { markdownPlain } from '../tools/markdown-text.ts';
import { markdownTable } from './read-markdown.ts';

it.each([
  ['MAG-30412', 'MAG-30412'],
  ['MAG_10x5', 'MAG_10x5'],
  ['Müller & Co, R&D 5 %', 'Müller & Co, R&D 5 %'],
  ['MAG_10*5#2', '`MAG_10*5#2`'],
  ['10*5*2 mm, <0.05 mm', '`10*5*2 mm, <0.05 mm`'],
  ['A&lt;B', '`A&lt;B`'],
])('%s is written in a mail as people read it, and read back', (text, written) => {
  expect(markdownPlain(text)).toBe(written);
  const form = `## 1. x\n\n- \`partNumber\`: ${written}\n   - Dy \`Dy\`: 2.1\n`;
  expect(markdownTable(form).rows[1]?.cells[0]).toBe(text);
});

it('a backtick in a text is written as a reference, and read back', () => {
  expect(markdownPlain('a`b*')).toBe('a&#96;b&#42;');
  expect(markdownTable('## 1. x\n- `partNumber`: a&#96;b&#42;\n').rows[1]?.cells[0]).toBe('a`b*');
});
