import type { MagnetFamily } from '../../knowledge/types.ts';
import type { ReadLineText } from '../line.ts';
import type { Hit } from '../reading/reading.ts';
import type { Content } from '../types.ts';

/** "Scrap rate 5 %": how much of the part is lost. */
const LOST = /^ ?(?:rate|factor|allowance|costs?|code|qty|quantity|%|\d|[:=])/;

/** "NdFeB swarf", "magnet scrap", in a text that says what the part is. */
export function isScrap({ meaning, end }: Hit, { source, reading }: ReadLineText): boolean {
  return (
    meaning.kind === 'form' &&
    meaning.value === 'scrap' &&
    (source.role === 'description' || source.role === 'material' || source.role === 'category') &&
    !LOST.test(reading.text.folded.slice(end))
  );
}

/** What a family is always made of. */
export const constituentsOf = ({ composition }: MagnetFamily): readonly string[] =>
  Object.keys(composition).filter((symbol) => (composition[symbol]?.[0] ?? 0) > 0);

/** Swarf, sludge, rejects: of what the magnets were made, and neither magnet nor powder. */
export const scrapOf = (family: MagnetFamily): Pick<Content, 'material' | 'name' | 'form' | 'constituents'> => ({
  material: `scrap:${family.id}`,
  name: `scrap of ${family.name}`,
  form: 'alloy',
  constituents: constituentsOf(family),
});
