import { describe, expect, it } from 'vitest';
import { latexAsItems } from './latex-items.ts';

describe('items of lists in LaTeX', () => {
  it('are those of Markdown, as far in as they are nested', () => {
    const text = [
      '## Parts',
      '\\begin{itemize}',
      '  \\item Servo motor',
      '  \\begin{enumerate}[label=(\\alph*)]',
      '    \\item[Horn] 25T',
      '  \\end{enumerate}',
      '\\item LED',
      '\\end{itemize}',
    ];
    expect(latexAsItems(text)).toEqual(['## Parts', '', '- Servo motor', '', '  - Horn: 25T', '', '- LED', '']);
  });

  it('leaves all other texts as they are', () => {
    const text = ['\\itemsep0em', 'an \\item in a sentence', '- item', '\\begin{tabular}{ll}'];
    expect(latexAsItems(text)).toBe(text);
  });
});
