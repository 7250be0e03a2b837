import type { ReadLineText } from '../line.ts';
import type { Hit } from '../reading/reading.ts';

/* Names of a kind that leave open what it is made of: a text that says so beside them says all. */

/** What barriers against heat are made of besides stabilised zirconia. */
const OTHER_BARRIER =
  /hafni|mgo|magnesia|ceria|ceo2|alumina|al2o3|zirconate|mullit|lanthan|zirconat|铪|锆酸|氧化镁|氧化铈|ハフニア|マグネシア/;

/** "La2Zr2O7 TBC powder": a composition that is named is that of the barrier, and none is to be guessed. */
export const isOtherBarrier = ({ reading: { hits, formulas, text } }: ReadLineText, own: Hit): boolean =>
  OTHER_BARRIER.test(text.folded) || namesOther({ reading: { hits, formulas } }, own);

/** Whether a text names another material than `own`, or gives a formula. */
export const namesOther = (
  { reading: { hits, formulas } }: { reading: Pick<ReadLineText['reading'], 'hits' | 'formulas'> },
  own: Hit,
): boolean => formulas.length > 0 || hits.some((hit) => hit !== own && hit.meaning.kind === 'material' && !hit.negated);
