import { BOOK_FRAME } from './en-book.ts';
import { PAGE_FRAME } from './en-page.ts';

/** Words that only pages and workbooks have: a lint on a terminal does not load them. */
export const furtherFrame = (): typeof PAGE_FRAME & typeof BOOK_FRAME => ({ ...PAGE_FRAME, ...BOOK_FRAME });
