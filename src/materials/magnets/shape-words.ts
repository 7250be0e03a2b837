import type { Noun } from '../reading/head.ts';
import type { Reading } from '../reading/reading.ts';

/** Words for a shape that are words for other parts as well: a plate, a hub (cubo), a board (placa), a brick (kostka). */
const SHAPES_TOO =
  /^(?:plates?|cubes?|arcs?|arc segments?|segments?|plaques?|tuiles?|cubos?|cubi|placas?|piastr[ae]|piastrin[ae]|segmento[s]?|segmenti|barras?|barre|bloques?|anel|an[eé]is|blocos?|chapa|kostk[ai]|płytk[ai]|blok(?:i|ken|lar)?|pręty?|krążki?|segmenty?|schijf|schijven|kubus|cilinders?|staaf|staven|bol(?:len)?|plaatjes?|platten?|plättchen|würfel|bogensegmente?|kvádr|hranol|kroužek|válec|koule|skivor?|kub|kul[ao]r?|halka|silindir|çubuk|küp|küre|пластин[аы]|куб|цилиндры?|прут(?:ок|ки)|сегменты?|шары?|球|圆片|圓片|圆环|圓環|方块|方塊|方片|圆柱|圓柱|円板|角型|円柱|ディスク|リング|원기둥|블록|원판|원기둥)$/iu;

/** Whether a noun says no more than of which shape a thing is, or may say no more. */
export const isShapeNoun = ({ kind, value, text }: Noun): boolean =>
  kind === 'part' && (value === 'shape' || SHAPES_TOO.test(text));

/** A diameter by itself: a sphere has no other size, and a list may keep the height for the next column. */
const DIAMETER = /(?:[ØøΦϕφ⌀]|(?<![\p{L}\d])(?:D|d|[Dd]ia\.?|DIA\.?)) ?\d{1,3}(?!\d)/u;

/** "45SH arc R36 R30", "seg R20 r16": the outer and the inner radius of a segment. */
const RADII = /(?<![\p{L}\d])R ?\d{1,3}(?:[.,]\d)?[ x×*\/-]{1,3}[Rr] ?\d/u;

/** Whether a text is about a shape with a size. */
export const isSizedShape = ({ head, hasDimensions, text }: Reading): boolean =>
  head !== null && isShapeNoun(head) && (hasDimensions || DIAMETER.test(text.cased) || RADII.test(text.cased));
