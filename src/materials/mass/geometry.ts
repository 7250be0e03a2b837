import { readFactors, type Factor } from './dimensions.ts';
import type { Range } from '../types.ts';

/** What a piece is by its outline; a disc or rod is a `cylinder`. */
type Shape = 'cylinder' | 'ring' | 'block' | 'cube' | 'sphere' | 'arc';

/** Volume of one piece, and the shape that it was worked out as. */
export interface Volume {
  readonly shape: Shape;
  readonly cubicMm: Range;
}

const WORDS = {
  ring: /ring|annea|anell|anillo|toroid|hollow|pier[sś]cie|кольц|[环環]|リング|링/u,
  round:
    /\b(?:dis[ck]s?|rod|bar magnet|round|cylind\w*|diametric\w*|pin)\b|scheibe|zylinder|\bstab|rundmagnet|disque|barreau|disco|cilind|kr[aą][zż]ek|walec|диск|цилиндр|стержень|[圆圓円丸]|円板|ディスク|원형|원판/u,
  sphere: /sphere|spherical|\bballs?\b|kugel|esfera|sfera|bille|kula|шар|[球]|구형/u,
  cube: /\bcube\b|w[üu]rfel|\bcubo\b|kostka|куб|立方|キューブ/u,
  /** Two lengths of such a one leave out the third. */
  notRound:
    /ring|annea|anell|anillo|block|quader|bloc\b|bloque|rectang|rechteck|square|quadrat|cuboid|bar\b|plate|platte|strip|streifen|sheet|folie|方|块|塊|条|片|板|ブロック|角|블록|사각|прямоуг|квадрат|пластин/u,
  arc: /\barcs?\b|\btiles?\b|bogen|schale|tuile|tegola|teja|瓦|扇形|セグメント|아크/u,
  segment: /segment|sector|sektor|сегмент|trapez|wedge|bread/u,
  /** The magnet is only part of what is measured. Of a counted set each piece is measured. */
  housed:
    /\bpot\b|topf|\bhook|haken|\bcup\b|\bholder\b|housing|geh[äa]use|rubber|gummi|gewinde|\bthread|\bstud\b|in steel|\bset of\b(?! ?\d)|assembl|baugruppe|(?<!^[^,]{0,30}(?:magnet|aimant|imán|ímã|calamita|magnes|магнит|磁[钢鋼铁鐵石]|자석)\p{L}{0,3}, ?)\brotor\b(?![ -]?magnet)|with yoke|crochet|filet|钩|螺纹/u,
  /** Something is cut out of the outline. */
  pierced: /\bhole|bore\b|counter(?:sunk|bore)|gesenkt|senkung|bohrung|loch|trou|agujero|foro\b|孔|穴/u,
} as const;

/** Long pieces, which may be round or not. */
const BAR = /\b(?:rod|bar magnet|barreau|pin)\b|\bstab|стержень/gu;

/** Pieces of what is measured as a whole: "half ring OD40xID30x10", "1/4 segment". */
const PIECES: readonly (readonly [RegExp, number])[] = [
  [
    /half[- ]?(?:ring|dis[ck]|round|moon|circle|cylinder)|halb(?:ring|scheibe|kreis|rund|zylinder|mond)|demi[- ](?:anneau|disque|lune|cercle)|medi[oa] (?:anillo|disco|luna)|mezz[oa] (?:anello|disco|luna)|半[圆圓円环環]|1\/2[ -]?(?:segment|ring|dis[ck]|kreis|circle)|(?<!\d)180 ?(?:°|deg)/u,
    0.5,
  ],
  [
    /quarter[- ]?(?:ring|dis[ck]|circle)|viertel(?:ring|scheibe|kreis)|1\/4[ -]?(?:segment|ring|dis[ck]|kreis|circle)|(?<!\d)90 ?(?:°|deg\p{L}{0,4}) (?:segment|ring|arc)/u,
    0.25,
  ],
];

const LARGEST_MM = 3000;

/** What two lengths alone mean: a disc (targets), a disc or a rod, the diameter first mostly (magnets), or nothing. */
export type Pair = 'disc' | 'disc-or-rod' | 'nothing';

/**
 * Volume of the piece that a text gives the dimensions of, or null: no dimensions, too few of them (an arc with one radius),
 * several that disagree, or dimensions of a housing. `pair`: what two lengths without a word for a shape mean.
 */
export function findVolume(text: string, pair: Pair = 'nothing'): Volume | null {
  const { groups, angle, folded } = readFactors(text);
  if (groups.length === 0 || WORDS.housed.test(folded)) return null;
  let found: Volume | null = null;
  for (const group of groups) {
    const volume = volumeOf(group, folded, angle, pair);
    if (volume === null) continue;
    // The same piece in inches and millimetres agrees within the rounding; anything else is two things.
    if (found !== null && Math.abs(volume.cubicMm.typ / found.cubicMm.typ - 1) > 0.1) return null;
    found ??= volume;
  }
  const piece =
    found?.shape === 'ring' || found?.shape === 'cylinder' ? PIECES.find(([word]) => word.test(folded)) : undefined;
  return found === null || piece === undefined ? found : share(found, piece[1]);
}

const share = ({ shape, cubicMm: { min, typ, max } }: Volume, of: number): Volume => ({
  shape,
  cubicMm: { min: min * of, typ: typ * of, max: max * of },
});

function volumeOf(factors: readonly Factor[], text: string, angle: number | null, pair: Pair): Volume | null {
  if (factors.some(({ min, max }) => !(min > 0) || max > LARGEST_MM)) return null;
  const radii = factors.filter(({ kind }) => kind === 'radius');
  const lengths = factors.filter(({ kind }) => kind === 'length');
  const diameters = factors.filter(({ kind }) => kind === 'diameter');
  const [first, second, third] = factors;
  if (first === undefined) return null;
  if (radii.length > 0 || WORDS.arc.test(text)) return arc(radii, lengths, angle);
  if (factors.length === 1) {
    if (WORDS.sphere.test(text)) return solid('sphere', [first, first, first], Math.PI / 6, text);
    return WORDS.cube.test(text) && first.hasUnit ? solid('cube', [first, first, first], 1, text) : null;
  }
  const [outer, inner] = [...diameters].sort((a, b) => b.max - a.max);
  if (outer !== undefined) {
    const [length, more] = first.kind === 'length' && first.isCount && lengths.length > 1 ? lengths.slice(1) : lengths;
    if (length === undefined) return null;
    if (inner !== undefined) return diameters.length > 2 || more !== undefined ? null : ring(outer, inner, length);
    if (more === undefined) return solid('cylinder', [outer, outer, length], Math.PI / 4, text);
    return first === outer && lengths.length === 2 ? ring(outer, length, more) : null;
  }
  if (second === undefined || factors.length > 3) return null;
  if (third === undefined) {
    const isRound = pair === 'disc' || WORDS.round.test(text);
    if (!isRound && pair === 'disc-or-rod') return WORDS.notRound.test(text) ? null : discOrRod(first, second, text);
    return isRound ? solid('cylinder', [first, first, second], Math.PI / 4, text) : null;
  }
  if (WORDS.ring.test(text)) return ring(first, second, third);
  // A bar or a rod of three lengths is a square one.
  return WORDS.round.test(text.replace(BAR, '')) ? null : solid('block', [first, second, third], 1, text);
}

/** Chamfers, coating and tolerance; an outline with a hole, or one that may be arched, is less than its box. */
function tolerance(text: string, canArch: boolean): readonly [number, number, number] {
  if (WORDS.pierced.test(text)) return [0.7, 0.92, 1];
  return canArch && WORDS.segment.test(text) ? [0.7, 0.95, 1.02] : [0.95, 1, 1.02];
}

function solid(shape: Shape, sides: readonly Factor[], factor: number, text: string): Volume {
  const of = (pick: (side: Factor) => number): number => sides.reduce((product, side) => product * pick(side), factor);
  const [low, mid, high] = tolerance(text, shape === 'block');
  const typ = (side: Factor): number => (side.min + side.max) / 2;
  return { shape, cubicMm: { min: of(({ min }) => min) * low, typ: of(typ) * mid, max: of(({ max }) => max) * high } };
}

function ring(outer: Factor, inner: Factor, length: Factor): Volume | null {
  if (inner.max >= outer.min) return null;
  const of = (o: number, i: number, l: number): number => (Math.PI / 4) * (o * o - i * i) * l;
  const typ = of((outer.min + outer.max) / 2, (inner.min + inner.max) / 2, (length.min + length.max) / 2);
  const min = of(outer.min, inner.max, length.min) * 0.95;
  return { shape: 'ring', cubicMm: { min, typ, max: of(outer.max, inner.min, length.max) * 1.02 } };
}

/** "Magnet 10x3": mostly a disc of 10, or a rod; at least a rod of 3, at most a block of 10 by 10. */
function discOrRod(first: Factor, second: Factor, text: string): Volume {
  const disc = solid('cylinder', [first, first, second], Math.PI / 4, text);
  const rod = solid('cylinder', [second, second, first], Math.PI / 4, text);
  const [least, most] = disc.cubicMm.min < rod.cubicMm.min ? [disc, rod] : [rod, disc];
  return { ...disc, cubicMm: { ...disc.cubicMm, min: least.cubicMm.min, max: (most.cubicMm.max * 4) / Math.PI } };
}

/** An arc is known by both radii, its length and its angle; anything less leaves it open. */
function arc(radii: readonly Factor[], lengths: readonly Factor[], angle: number | null): Volume | null {
  const [a, b] = radii;
  const [length] = lengths;
  if (a === undefined || b === undefined || length === undefined || lengths.length > 1 || angle === null) return null;
  const [outer, inner] = a.max > b.max ? [a, b] : [b, a];
  if (inner.max >= outer.min || angle > 360) return null;
  const typ = ((outer.max ** 2 - inner.max ** 2) / 2) * ((angle * Math.PI) / 180) * length.max;
  return { shape: 'arc', cubicMm: { min: typ * 0.95, typ, max: typ * 1.02 } };
}
