import { findCas } from '../symbols/cas.ts';
import { findFormulas } from '../symbols/formula.ts';
import { findVolume } from '../mass/geometry.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { claimOfFree } from '../magnets/claims-free.ts';
import { MAY_CLAIM_FREE } from '../text/hedges.ts';
import { BACKED, PACK } from '../mass/mass.ts';
import { normalise } from '../text/normalise.ts';
import { CONNECTOR_FOOTPRINT, IC_PACKAGE } from '../parts/board-part.ts';
import { isPrinted } from '../parts/other-part.ts';
import { findSymbols, symbolAlone } from '../symbols/symbols.ts';

/**
 * Whether a text changes nothing in what a line is made of, whatever else the line says: no word of the vocabulary, no substance,
 * no plastic for printing, no package of a circuit or a connector, no dimensions, no mass. Only of a text that the screen found nothing in,
 * and not of a description.
 */
export function isMute(written: string, lexicon: Lexicon, knowledge: Knowledge): boolean {
  const text = normalise(written);
  return (
    lexicon.matcher.match(text).length === 0 &&
    findFormulas(text.cased, knowledge.weights).length === 0 &&
    findSymbols(text).length === 0 &&
    symbolAlone(text) === null &&
    findCas(text.cased).length === 0 &&
    !(MAY_CLAIM_FREE.test(text.folded) && claimOfFree(text.folded) !== null) &&
    (!/\d\s?(?:m?g|kg|oz|lb)/i.test(written) || written.search(PACK) < 0) &&
    !BACKED.test(written) &&
    !isPrinted(written) &&
    !IC_PACKAGE.test(written) &&
    !CONNECTOR_FOOTPRINT.test(written) &&
    findVolume(written) === null &&
    findVolume(written, 'disc') === null
  );
}

/** Whether a maker's name changes what is read of a line: one of a series, or of magnets. */
export function countsAsMaker(written: string, knowledge: Knowledge): boolean {
  const maker = written.toLowerCase();
  return knowledge.magnetMakers.has(maker) || maker.includes('magnet');
}
