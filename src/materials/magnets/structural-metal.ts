import { textsOf, type LineReading } from '../line.ts';

/**
 * Steels for structures and machines, cast iron, aluminium and brass, by what standards call them: no permanent magnet is made of
 * one. Not stainless steel: rods of magnets are sold in tubes of it, and are listed by the tube.
 */
const STRUCTURAL =
  /^(?:s ?(?:185|235|275|355|420|460|690|700|960)[a-z\d+]{0,8}|st ?(?:33|37|44|50|52|60|70)(?:[-. ]?[23k])?n?|c ?(?:10|15|22|35|40|45|50|55|60)[ekr]?(?:\+[a-z]{1,2})?|ck ?(?:15|45|60)|\d{2}(?:cr|mn|nicr|crmo|mncr|crni|crnimo|mnv|crv)[a-z\d+.-]{0,8}|1\.[067]\d{3}|gg-?[123]\d|ggg-?[4-7]\d|en-?gj[ls]-?\d{3}[-\d]*|ss ?400|a36|aisi ?(?:1\d{3}|4140|4340)|(?:en ?aw-?|aw-?|al ?)?(?:2024|5052|5083|5754|6060|6061|6063|6082|7075)(?:[- ]?[to]\d{1,4})?|al ?mg(?:si)?[\d.,]{0,4}|alsi\d{1,2}[a-z\d()]{0,6}|adc ?12|cuzn\d{2}[a-z\d]{0,6}|ms ?5[89]|сталь ?\d{1,2}[а-я]{0,4}|ст ?[345](?:сп|пс)?|q(?:195|235|345|355)[a-e]?|45[钢鋼#号]|сч ?\d{2}|д16т?|амг ?\d)(?:[ ,;/(].{0,40})?$/iu;

/** The metal that a column for the material names and no magnet is of, or null. */
export function structuralMetal(line: LineReading): string | null {
  for (const { source } of textsOf(line, 'material')) {
    const text = source.text.trim();
    if (STRUCTURAL.test(text)) return text.slice(0, 40);
  }
  return null;
}
