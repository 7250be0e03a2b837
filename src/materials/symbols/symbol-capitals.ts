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

/** The text with symbols in capitals as they are written elsewhere; of the same length. */
export const symbolsInCase = (cased: string): string =>
  cased.replace(CAPITALS, (symbol) => symbol.charAt(0) + symbol.slice(1).toLowerCase());
