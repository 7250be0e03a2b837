/** More of one kind in one list have one cause: rows were left out of it, a spreadsheet changed its numbers, its encoding is another. */
export const MOST_EACH = 10;
