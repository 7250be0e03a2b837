import { isInCapitals } from '../text/normalise.ts';
import { FORMS, SIZED } from './symbol-words.ts';

const PURITY = String.raw`(?:9\d(?:[.,]\d{1,5})?\s?%|99[.,]\d{1,5}(?![\d.])|[2-6]N\d?(?![A-Z0-9]))`;
/** What nothing but a substance is called, and symbols as they are listed before or behind: "SM, GD OXIDES", "OXIDES OF SM, GD AND TB". */
const SALTS = 'OXID|CHLORID|FLUORID|IODID|NITRAT';
const IN_LISTS = '(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB|LA|CE|PR|ND)';
const JOINED = '(?:[/+&]|, |,? AND | & )';
/**
 * A symbol of two letters in a text of capitals: with a purity, where a raw form is named ("TARGET GD 99.95%"), right behind what is sputtered
 * ("TGT SPUTTER GD 2IN"), right before a form ("DY OXIDE", "DY METAL"; SC, SM and ER are more than symbols before a metal).
 */
const CAPITALS = new RegExp(
  String.raw`(?<![A-Z0-9.])(?:(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?=[ ,(]{1,3}${PURITY})|(?<=(?:TGT|TARGET)S?${SIZED})(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|YB)(?![A-Z0-9-])|(?<=SPUT(?:TER(?:ING|ED)?|\.)(?:[ ,-]?(?:TARGET|TGT))?[ ,:-]{1,2}(?:[A-Z]{1,2}[/-])?)(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?![A-Z0-9])|(?<=(?:TGT|TARGET|FOIL|FEUILLE|FOLIE|FIL|DRAHT|FOGLIO|FILO|HILO|LAMINA)[ ,:-]{1,2})(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?=[ ,]{1,2}[ØD]?\d{1,4}(?:[.,]\d{1,3})?\s?(?:X|MM|[µμ]M|UM|IN|"|DIA))|(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?=[ -](?:${FORMS}))|(?:GD|TB|DY|LU|HO|TM|EU|YB)(?=[ -](?:METAL(?! (?:HOUS|CASE|BRACK|BOX|COVER|ENCL|FRAME|CLIP|SHIELD|PLUG|SHELL|STRIP|BODY|MOUNT|PART|FILM))|ALLOY|FOIL|POWDER(?!S?[ -]?COAT)))|(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?=[ -](?:FOIL|FOLIE)[ ,]{1,2}\d[\d.,]{0,5} ?(?:MM|[µμU]M|%))|(?<=(?:(?:ICP|AAS)[ -]ST(?:ANDAR)?D|ST(?:ANDAR)?D (?:ICP|AAS))[ ,:]{1,2})(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?![A-Z0-9-])|(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?=[ -](?:ICP|AAS)[ -]ST(?:ANDAR)?D)|(?<=DOP[EÉ]E )(?:HO|ER|TM|YB)(?![A-Z0-9])|(?:S[MC]|ER)(?=[ -]METAL[ ,]{1,2}(?:DISTILLED|LUMPS?|INGOTS?|PIECES?|CHUNKS?|TURNINGS?|99|[2-5]N))|(?<=(?:TGT|TARGET)[ ,:-]{1,2}(?:AL|CO|FE|CU|NI|MG|ZR|TI)-)(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?= \d{1,2}\/\d)|(?:SM|GD|TB|DY|HO|ER|TM|EU|YB)(?=[ -](?:CO-?)?DOPED)|(?:GD|TB|DY|LU|HO|EU|YB)(?=(?:${JOINED}(?:GD|TB|DY|LU|HO|EU|YB)){1,4}[ -](?:METAL|${FORMS}))|(?:S[MC]|ER|TM)(?=(?:${JOINED}${IN_LISTS}){1,4} (?:${SALTS}))|(?<=(?:${SALTS})E?S? OF (?:${IN_LISTS}${JOINED}){0,6})${IN_LISTS}(?![A-Z0-9])|(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?=\/(?:AL|CO|FE|CU|NI|MG|ZR|MN|TI))|(?<=(?:AL|CO|FE|CU|NI|MG|ZR|MN|TI)\/)(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?![A-Z0-9]))`,
  'g',
);

/** What a raw metal is sold as, and an oxide; behind it no word of another thing, as of a target of a share of time. */
const SOLD_AS =
  '(?:sputter(?:ing)?[ -]?(?:targets?|tgts?)|targets?(?=[ ,]*(?:$|[ØøΦ(\\d]|dia|dis[ck]|rot|planar|for sput))|(?:evaporation )?(?:pieces?|pcs|pellets?|granules?|slugs?|shots?)(?=[ ,]*(?:$|[ØøΦ(\\d]|evap|for evap))|ingots?|lumps?|turnings|chunks?|metal(?![ -](?:hous|case|brack|box|cover|encl|frame|clip|shield|plug|shell|strip|body|mount|part|film|clad|detect))|foils?(?![ -](?:bag|pouch|tape|seal|wrap|cap))|powders?(?![ -]?coat)|oxide)(?![a-z])';
/**
 * "DY 99.9% sputtering target 2 inch", "TB 99.9% 3N pcs 3-6 mm": a symbol that opens a text with small letters, its purity, and right behind
 * that as what it is sold. "TB 99.9% uptime" and "SM 99 % cotton gloves" go on with other words.
 */
const OPENING = new RegExp(
  String.raw`^\s{0,4}(?:S[MC]|GD|TB|DY|LU|HO|ER|TM|EU|YB)(?=[ ,(]{1,3}(?:99(?:[.,]\d{1,5})?\s?%|99[.,]\d{1,5}|[3-6]N\d?(?![A-Za-z0-9]))\)?[ ,]{1,3}(?:\(?[3-6]N\d?\)?[ ,]{1,3})?${SOLD_AS})`,
);
const asWritten = (symbol: string): string => symbol.charAt(0) + symbol.slice(1).toLowerCase();

/** The text with symbols in capitals as they are written elsewhere; of the same length. */
export const symbolsInCase = (cased: string): string =>
  isInCapitals(cased)
    ? cased.replace(CAPITALS, asWritten)
    : cased.replace(OPENING, (opening) => opening.replace(/\w+/, asWritten));
