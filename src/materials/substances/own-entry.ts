import type { Hit } from '../reading/reading.ts';
import { PURITY, PURITY_ALONE } from '../symbols/purity.ts';

/** What closes an entry of a list, and what joins cells. */
const CLOSES = /[|;；\n]/;
const ENDS_PURE = new RegExp(String.raw`(?:[≥>]\s?)?${PURITY}\)?\s{0,3}$`);

/** "Er2O3 99.9 %; ErF3 99.9 %", "… | Sc-doped GGG substrate | 99.8%": another entry, whose own purity closes it or stands in the cell behind. */
function isOwnEntry({ start, end }: Pick<Hit, 'start' | 'end'>, pure: Hit, folded: string): boolean {
  if (!CLOSES.test(folded.slice(pure.end, start))) return false;
  const [own = '', next = ''] = folded.slice(end, end + 160).split(CLOSES, 2);
  return ENDS_PURE.test(own) || (folded.charAt(end + own.length) === '|' && PURITY_ALONE.test(next));
}

const USES: ReadonlySet<string> = new Set(['material', 'context-material', 'class', 'magnet', 'family', 'element']);

/** The hits without what such a substance is for: "Dy2O3 99.8% Terfenol-D Alloy", "Lu2O3 99.5% Ceramic Capacitor". Forms that it is sold in stay. */
export const withoutUses = (hits: readonly Hit[], pure: Hit, folded: string): Hit[] =>
  hits.filter(
    ({ start, end, meaning: { kind, value } }) =>
      start <= pure.start ||
      isOwnEntry({ start, end }, pure, folded) ||
      !(
        USES.has(kind) ||
        (kind === 'form' && (value === 'alloy' || (value === 'ceramic' && /^ \p{L}{3}/u.test(folded.slice(end)))))
      ),
  );

/** A purity, the sign of which may be left out; no price. */
const IS_PURE = /^[\s,(]{1,3}(?:[2-6]N\d?(?![A-Za-z\d/])|99[.,]\d{1,5}(?=\s{0,3}(?:$|[,;|)/])))/;
/** Whether the text behind a name begins with a purity that proves it: "Thulia 4N". */
export const isPureBehind = (behind: string): boolean => IS_PURE.test(behind);
