/* What is said behind a magnet, or what has one. Loaded where a rotor, a coating, a load or the size of cones is. */

/** A magnet by its shape in one word, and not "Dauermagnet Motor", which has some. */
const SHAPED_MAGNET =
  /(?<!\p{L})(?:(?:ring|segment|scheiben|block|quader|stab|bogen|schalen|zylinder|platten|wurfel|würfel|sektor)magnete?n?|magnee?t(?:ring|segment|scheibe|block|quader|stab|bogen|schale|zylinder)e?n?)$/iu;

/**
 * "Segmentmagnet Rotor", "Ringmagnet Encoder", "Magnetring PAS": German compounds what a thing is, and says behind it what it is for. Undefined: the magnet is
 * not named so.
 */
export const isShapedFor = (magnet: string, between: string, after: string): boolean | undefined =>
  SHAPED_MAGNET.test(magnet)
    ? between === ' ' && /^(?: (?:satz|set|kit))?\s*(?:$|[,;|(\d-]|[a-z]{1,4}\d)/.test(after)
    : undefined;

const LIFTED =
  /^(?:bleche?|platten?|rohre?|wellen?|teile?|werkst\p{L}{1,6}|sheets?|plates?|pipes?|t[oô]les?|lamier[ae]|chapas?|plech\p{L}{0,3}|blach\p{L}{0,2}|plaat)$/u;
const LOAD = /^\s?(?:(?:bis|max\.?|up to|jusqu'a) )?\d{1,4} ?(?:kg|to?)(?!\p{L})/u;

/** "Magnetgreifer Blech 40 kg": what a magnet lifts, and how much of it. Undefined: it is nothing that is lifted. */
export const isLoadOf = (thing: string, after: string): boolean | undefined =>
  LIFTED.test(thing) ? LOAD.test(after) : undefined;

/** What a coating is like. */
const COLOURS =
  /^(?:[ ,]{1,2}(?:blk|black|gr[ea]y|gry|silver|gold|white|blue|green|red|coat(?:ed|ing)?|schwarz|grau|noir|gris|negro|nero|czarn\p{L}{1,3}|чёрн\p{L}{1,3}|черн\p{L}{1,3}))+/u;

/** "Magnet retention epoxy": what a magnet is fastened with. */
const FASTENS = /(?:reten|retain|bond|fix|mount|pott|glu|fasten|assembl|attach|kleb|coll|fijaci|fissag|монтаж|клей)/;

/** "Magnet NdFeB 38UH R42 L60 epoxy": whether a coating is that of the magnet before it, by what is between them and behind it. */
export const isCoatingOf = (between: string, after: string): boolean =>
  !/^[^([|;,]*\p{L}{3}/u.test(after.replace(COLOURS, '')) && !FASTENS.test(between);

/** "2x8"": how many cones of how many inches. */
const INCHES = /(?<!\d)[1-9] ?[x×] ?\d{1,2}(?:[.,]\d{1,2})? ?(?:["”]|''|in(?:ch)?(?!\p{L})|zoll|寸)/gu;

/** "Line array 2x8" neodymium": whether all dimensions behind a loudspeaker count its cones. */
export const areCones = (rest: string): boolean => !/\d ?[x×*] ?[øϕ⌀]?\d/.test(rest.replace(INCHES, ''));
