import type { Noun } from '../reading/head.ts';
import type { ReadLineText } from '../line.ts';
import type { Segment } from '../reading/segments.ts';

/*
 * "Kit: motor + 4 spare magnets", "Motor mit Ersatzmagneten": magnets that lie beside a component are pieces of their own, and the
 * law judges them as magnets. "Motor with magnets" names those that the motor is made with.
 */

/** What may stand between the word and the noun: of what the magnets are. */
const MADE_OF = String.raw`(?:(?:ndfeb|nd-fe-b|neodym\p{L}{0,5}|smco|sm-co|samarium[ -]cobalt|ferrite?|rare[ -]earth|permanent) )?`;

/** Words before the noun, without accents: spare magnets, lose Magnete, запасные магниты. */
const BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:spares?|loose|extra|additional|replacement|separate|unmounted|lose[nrs]?|zusatzliche[nrs]?|reserve|losse|запасн\p{L}{1,4}|дополнительн\p{L}{1,4}|zapasow\p{L}{1,3}|nahradn\p{L}{1,3}) ${MADE_OF}$`,
  'u',
);

/** What a compound begins with: Ersatzmagnet, reservmagneter. */
const COMPOUND = /(?:ersatz|zusatz|reserve?|wissel)-?$/;

/** 备用磁铁, 予備磁石, 예비 자석. */
const BEFORE_CJK =
  /(?:[备備][用件品]|替[换換]|更换|散[装裝]|予備の?|交換用|補修用|スペア|예비|여분의?|교체용|교환용) ?$/;

/** Words behind the noun: aimants de rechange, imanes de repuesto, magnesy zapasowe. */
const BEHIND =
  /^ (?:(?:is |are )?(?:supplied|delivered|shipped|included|packed) (?:loose|separately)|lose beigelegt|liegt bei|de rechange|de reserve|supplementaires?|de repuesto|de recambio|sueltos?|adicional(?:es)?|di ricambio|di scorta|sciolti|aggiuntivi|de reposicao|sobressalentes?|adicionais|avulsos?|zapasow\p{L}{1,3}|запасн\p{L}{1,4}|spare|loose)(?![\p{L}])/u;

/** How far a word may stand from the noun. */
const REACH = 40;

/** Does the text say of the magnets of a noun that they are spares, or loose? */
function isSpare(
  { start, end, segment }: Noun,
  { folded, segments }: { readonly folded: string; readonly segments: readonly Segment[] },
): boolean {
  const own = segments[segment];
  const before = folded.slice(Math.max(own?.start ?? 0, start - REACH), start);
  const behind = folded.slice(end, Math.min(own?.end ?? folded.length, end + REACH));
  const said = folded.slice(start, end);
  return (
    BEFORE.test(before) ||
    BEFORE_CJK.test(before) ||
    COMPOUND.test(before) ||
    /^(?:ersatz|zusatz|reserve?)/.test(said) ||
    BEHIND.test(behind)
  );
}

/** Is the noun added to the thing by "and" or "+", and not to what comes with it ("with encoder and magnet")? */
function isAdded({ segment }: Noun, segments: readonly Segment[]): boolean {
  let at = segment;
  while (segments[at]?.role === 'and') at--;
  return at < segment && at >= 0 && (segments[at]?.role === 'main' || segments[at]?.role === 'bracket');
}

/** Does a magnet that a text names beside a component lie beside it, and is none of its own? */
export function liesBeside(noun: Noun, { reading: { text, segments } }: ReadLineText): boolean {
  return isAdded(noun, segments) || isSpare(noun, { folded: text.folded, segments });
}

/** A word that says of the noun behind it that it is a spare. */
export const isSpareWord = (text: string): boolean => BEFORE.test(` ${text} `) && !/\s/.test(text);
