import { isNo, isYes } from '../../yes-no.ts';
import { profileOf } from './column-inputs.ts';
import { codesIn, type Meanings } from './meanings.ts';
import { isOfShop } from './party-cells.ts';

/* Where a thing comes from: a country, a shop, a link, or one's own workshop. */

/** "Origin" above shops: where a thing is bought, and no country. */
const ORIGIN = /^origin(?:e|s)?(?:\s?\/|$)|^source/iu;

export function originsAsLinks(list: Meanings): void {
  list.change(['countryOfOrigin'], 'link', ({ url }, header) => url > 0.3 && ORIGIN.test(header));
}

const isNoCountry = (text: string): boolean => /\d/.test(text) || isOfShop(text);

export function originsAsSuppliers(list: Meanings): void {
  list.change(
    ['countryOfOrigin'],
    'supplier',
    (p, header) => ORIGIN.test(header) && p.filled > 0 && p.mostly(0.3, isNoCountry),
  );
}

/** What a link is called that says nothing of where it leads. */
const ONLY_LINK =
  /^\W{0,4}(?:(?:(?:click|buy|order|shop|see) )?(?:here|now|it)|(?:(?:external|product|shop|store|buy|purchase|web) ?)?links?|url|web ?(?:site|page)|hier|lien|ici|enlace|aqu[ií]|qui|tutaj|odkaz|zde|ссылка|链接|連結|リンク|링크)\W{0,4}$/iu;

export function suppliersAsLinks(list: Meanings): void {
  list.change(
    ['supplier'],
    'link',
    ({ url, filled, mostly }) => url > 0.5 || (filled > 0 && mostly(0.8, (text) => ONLY_LINK.test(text))),
  );
}

const MAKE_OR_BUY =
  /^(?:m|b|make|made|buy|bought|purchased?|ordered|in[- ]?house|manufactured?|external|internal|both|make or buy|(?:3d[- ]?)?print(?:ed|s)?|3d|laser[- ]?cut|machined|milled|cnc|salvaged?|scavenged|reused?|recycled|scrap|in stock|stock|existing|owned?|home ?made|diy|kauf(?:teil)?|ge(?:kauft|druckt)|eigen(?:fertigung|bau)?|fremd(?:bezug)?|zukauf|vorhanden|(?:3d-?)?druck(?:teil)?|compra(?:do|s)?|fabric(?:ado|aci[oó]n)?|acheté|imprimée?(?: 3d)?|récupérée?|impreso(?: 3d)?|reciclado|impresso(?: 3d)?|acquistato|stampato(?: 3d)?|gekocht|geprint|kupion[eay]|wydrukowan[eay]|куплено|напечатано|自制|外购|采购|自製|外購|採購|内製|外注|購入|购买|已有|(?:3d ?)?打印件?|自作|手持ち|(?:3d ?)?プリント|자작|구매|외주|출력)$/iu;
/** What parts two of them: "Purchased / 3D printed". */
const OR = /\s{0,3}(?:[/,;+&、]|\s(?:or|and|oder|und|ou|et|o|e|y|и|или)\s)\s{0,3}/iu;
/** Whether a cell only says how a thing comes about, or nothing. */
const isMakeOrBuy = (text: string): boolean =>
  /^[-–—?]?$/u.test(text.trim()) ||
  text
    .trim()
    .split(OR)
    .every((word) => MAKE_OR_BUY.test(word));

export function suppliersAsMakeOrBuy(list: Meanings): void {
  list.change(
    ['supplier'],
    'makeBuy',
    ({ filled, mostly }) => filled > 0 && mostly(1, isMakeOrBuy) && !mostly(1, (text) => !/\p{L}/u.test(text)),
  );
}

/** "Compras", "Fabricación" below "Cód. origen": whether it is bought, and no country. */
export function originsAsMakeOrBuy(list: Meanings): void {
  list.change(['countryOfOrigin'], 'makeBuy', ({ filled, letters, mostly }) => filled > 0 && letters === 1 && mostly(1, isMakeOrBuy)); // prettier-ignore
}

/** 单源供应商(是/否): whether there is but one who sells it, and not who. */
export function suppliersAsAnswers(list: Meanings): void {
  list.change(
    ['supplier', 'manufacturer'],
    'remarks',
    ({ filled, meanLength, mostly }) => filled > 0 && meanLength < 6 && mostly(1, (text) => isYes(text) || isNo(text)),
  );
}

/** "VDR0023726 | Eicher Motors": of two columns for one firm its name goes before its number. */
export function suppliersByName({ assigned, inputs }: Meanings): void {
  const codes = (column: number): number => codesIn(profileOf(inputs, column) ?? NO_CODES);
  const own = assigned.filter(({ field, kind }) => field === 'supplier' && kind !== 'user' && kind !== 'dialect');
  if (own.length < 2 || !own.some(({ column }) => codes(column) < 0.2)) return;
  for (const [at, each] of assigned.entries())
    if (own.includes(each) && codes(each.column) > 0.8) assigned[at] = { ...each, score: each.score - 0.3 };
}
const NO_CODES = { code: 0, longDigits: 0 } as const;

/** A path, or a name with an ending. */
const FILE = /\w\/\w|\.\w{1,4}\b/;

/** "firmware/axis/Setup.h", "data sheet, page 12": where something is written, and nobody who sells it. */
export function suppliersAsRemarks(list: Meanings): void {
  list.change(['supplier'], 'remarks', ({ texts }, header) => {
    if (!/source/i.test(header)) return false;
    const all = texts();
    return all.filter((text) => FILE.test(text)).length > all.length * 0.5;
  });
}

/** "Source / order no." above shops, again and again, and no number. */
export function orderNumbersAsSuppliers(list: Meanings): void {
  list.change(
    ['supplierPn'],
    'supplier',
    ({ filled, letters, distinct, code, longDigits }, _, { kind }) =>
      kind === 'contained' && filled > 3 && letters > 0.8 && distinct < 0.7 && code + longDigits < 0.2,
  );
}
