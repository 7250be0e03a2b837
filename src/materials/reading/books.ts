import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';

/** "3rd ed.", "(ed.)", "2. Auflage", "(书)", "…, Hanselman, book": how lists of a library name what is about a thing. A bare "edition" is of goods, too. */
const BOOK =
  /(?<![\p{L}\d])(?:(?<=, )\d{1,2}(?:st|nd|rd|th) (?:rev\. )?ed(?:n|ition)?|\d{1,2}\. ?aufl(?:age)?|\d{1,2}(?:re|e|eme)? ?[ªa]? ed\.|isbn(?:-1[03])?|paperback|taschenbuch)(?!\p{L})|\(eds?\.\)|[(（](?:book|(?:fach|lehr)?buch|livre|libro|livro|kitap|[书書]|[书書]籍|教科[书書]|教材|本|책|도서)[)）]|, (?:book|(?:fach|lehr)buch|livre|libro|livro)$/u;

/** The document that a text names so, before all that it is about; null: none. */
export function bookOf({ folded }: Normalised): Noun | null {
  const text = BOOK.exec(folded)?.[0];
  return text === undefined
    ? null
    : { kind: 'part', value: 'document', start: 0, end: 0, text, segment: 0, headFinal: false, headInitial: false, germanic: false, roles: new Set(), cancelledBy: null }; // prettier-ignore
}
