import type { Profile } from './profile.ts';

/* What cells say of a column that may name a firm: shops, plants, clerks. */

const OF_SHOP =
  /[\w-]\.(?:com|de|net|org|eu|uk|fr|it|es|cn|co)(?![a-z])|(?<!\p{L})(?:gmbh|ltd|inc|llc|store|shop|market|electronics?|outdoors|amazon|ebay|aliexpress|taobao|alibaba|mouser|digi-?key|farnell|conrad|rs|reichelt|leroy merlin|castorama|banggood|adafruit|sparkfun|pololu|robotis|misumi|thorlabs|mcmaster|grainger|würth|wuerth|lcsc|jlcpcb|tme|alza|allegro)(?!\p{L})/iu;

/** Whether a cell names a shop, by its address, what firms are called, or a name that is run together. */
export const isOfShop = (text: string): boolean => OF_SHOP.test(text) || /\p{Ll}\p{Lu}/u.test(text);
const isShop = (p: Profile): boolean => p.filled > 0 && p.mostly(0.3, isOfShop);

/** FRA2, MUC-1, 1000: a code. */
const CODE = /^(?:\p{Lu}{1,5}[-_ ]?\d{0,4}|\d{1,4})$/u;

/**
 * Whether a column that may hold who sells a thing, or where it lies, holds the first: a site sells where it is a shop's; a "Magasin" does
 * unless its cells are codes, or called as it is ("Magasin central").
 */
export function sells(header: string, p: Profile): boolean {
  if (isShop(p)) return true;
  const word = header.trim().toLowerCase();
  if (word !== 'magasin') return false;
  return !p.mostly(0.5, (text) => CODE.test(text) || text.toLowerCase().includes(word));
}

/** JT, 104, "T. Meier", "Meier, Thomas", an address: who orders, and no firm that is delivered to. */
const CLERK =
  /^(?:\p{Lu}{1,3}|\p{L}{0,3}\d{1,6}|\S+@\S+|\p{Lu}\.\s?\p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]+,?\s\p{Lu}\.|\p{Lu}\p{Ll}+,\s\p{Lu}\p{Ll}+)$/u;
export const areClerks = (p: Profile): boolean => p.filled > 0 && p.mostly(0.8, (text) => CLERK.test(text));
