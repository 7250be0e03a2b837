import { BOOK_FRAME } from './en-book.ts';
import { LETTER_FRAME } from './en-letter.ts';
import { PAGE_FRAME } from './en-page.ts';

/** Words that only pages, workbooks and letters have: a lint on a terminal does not load them. */
export const furtherFrame = (): typeof PAGE_FRAME & typeof BOOK_FRAME & typeof LETTER_FRAME => ({
  ...PAGE_FRAME,
  ...BOOK_FRAME,
  ...LETTER_FRAME,
});
