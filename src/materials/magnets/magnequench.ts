import type { LineReading, ReadLineText } from '../line.ts';
import type { Noun } from '../reading/head.ts';
import { isPlated } from './abbreviated.ts';
import type { GradeHit } from './grades.ts';
import { isShapeNoun } from './shape-words.ts';

/* Codes that number boards, connectors and gas sensors as well: "MQ2", "F48SH". */

/** How magnets of powders are made. */
const MADE =
  /(?<!\p{L})(?:(?:polymer|plastic|resin|epoxy)?[ -]?bonded(?! (?:to|onto|on|in|into|with|together|at)(?!\p{L}))|(?:hot|die)[ -](?:press|form|work|deform|upset)\p{L}{0,4}|(?:compression|injection)[ -]mou?ld\p{L}{0,3}|pressgebunden|kunststoffgeb\p{L}{0,8}|gebunden\p{L}{0,2}|warmgepresst|(?:an)?isotrop\p{L}{0,2}|rapid(?:ly)?[ -]quench\p{L}{0,3}|magnequench)(?!\p{L})|粘[结結]|热压|熱壓|热变形|熱間|ボンド|본드|열간/u;
/** Right before a code: it is that of a material. */
const CALLED =
  /(?<!\p{L})(?:mat(?:\.|[eé]ria[lu]x?|ériau|ière|eriale|eriał)?|werkstoff|pulver|powder|материал|порошок|材料|材质|材質|牌号|磁粉|재질|분말)[ :]{0,3}$/u;
/** "MQP-14-12", "MQP-B+", "MQLP-AA4-15-8": more than letters and one figure. */
const IN_FULL = /^MQ(?:FP|LP|P|A|U)-(?:(?:[A-Z]{1,2}\d?-)?\d{1,2}(?:\.\d)?-\d{1,2}|B(?:\+|-20\d{3}))/;
const RING = /^(?:magnet)?(?:rings?|ringe)$/i;

/** Whether what a text says around a code of Magnequench makes it that of a magnet or of its powder. */
export function isMagnequench(grade: GradeHit, { source, reading }: ReadLineText, part: Noun | null): boolean {
  if (part !== null && !isShapeNoun(part) && !RING.test(part.text)) return false;
  const { folded } = reading.text;
  return (
    MADE.test(folded) ||
    CALLED.test(folded.slice(0, grade.start)) ||
    (source.role === 'material' && IN_FULL.test(grade.text))
  );
}

/** Whether a line speaks of magnets: "F48SH" is a block of 48SH only there. */
export const isOfMagnets = ({ texts }: LineReading): boolean =>
  texts.some(
    ({ source, reading }) =>
      source.role !== 'supplier' &&
      (isPlated(reading.text.folded) || reading.nouns.some(({ kind }) => kind === 'magnet')),
  );
