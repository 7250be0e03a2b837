import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Segment } from './segments.ts';
import { COUNTED } from './stands-first.ts';

/** Characters of a label, which has a few words. */
const LONGEST = 32;

/** What is fitted to a carrier or drives it, and in its own clause is what is bought: "Bracket: servo MG996R", "Driver: NEMA 17". */
const FITTED =
  /^(?:mounts?|mountings?|brackets?|holders?|cables?|wires?|wiring|leads?|harness|connectors?|plugs?|sockets?|covers?|caps?|cases?|box for|housings?|screws?|bolts?|nuts?|washers?|spacers?|standoffs?|adapt[eo]rs?|couplers?|couplings?|pulleys?|horns?|propellers?|bearings?|gears?|labels?|stickers?|markers?|signs?|placards?|tags?|etiketten?|étiquettes?|etiquetas?|etichett[ae]|drivers?|(?:\p{L}{2,12} )?controll?ers?|escs?|shields?|sensors?|fuses?|relays?|switch(?:es)?|power(?: suppl(?:y|ies))?|suppl(?:y|ies)|psu|tools?|glue|adhesive|tape|stl|software|firmware|library|halter(?:ung(?:en)?)?|kabel|schrauben?|muttern?|treiber|regler|steuerung|stecker|gehäuse|netzteil|supports?|vis|c[aâ]bles?|pilote|alimentation|soportes?|tornillos?|controlador(?:es)?|fuente|supporti?|viti|cav[io]|uchwyt\p{L}?|śruby|przew[oó]d|sterownik|zasilacz|zasilanie|крепление|кронштейн|винты?|кабель|драйвер|питание|支架|螺丝|驱动器?|线|电源|ドライバ|ネジ|ケーブル|電源|브래킷|나사|드라이버|전원)$/iu;

/**
 * "Gripper: SG90 servo", "Winch: brushless motor 2212": a place or a purpose, and behind the colon what is there, which is told apart by a
 * number, a size or the material of a magnet. The noun behind the colon; undefined: the label is what the text is about.
 */
export function labelledBy(
  label: Noun,
  at: number,
  heads: ReadonlyMap<number, Noun>,
  segments: readonly Segment[],
  { folded }: Normalised,
): Noun | undefined {
  const [own, next] = [segments[at], segments[at + 1]];
  const thing = heads.get(at + 1);
  // "Ring cusp: 3 SmCo rings": a word for a shape may be part of what it is called.
  if (label.kind !== 'part' || !['', 'shape'].includes(label.value)) return undefined;
  if (thing === undefined || thing.kind === 'part') return undefined;
  if (own?.role !== 'main' || next?.role !== 'main' || FITTED.test(label.text)) return undefined;
  if (folded.slice(own.end, next.start).trim() !== ':' && folded.charAt(next.start - 1) !== ':') return undefined;
  const said = folded.slice(own.start, own.end).trim();
  if (!COUNTED.test(folded.slice(0, own.start)) || said.length > LONGEST || /\d/.test(said)) return undefined;
  const isStated = thing.kind === 'magnet' && thing.value !== '';
  return isStated || /\d/.test(folded.slice(next.start, next.end)) ? thing : undefined;
}
