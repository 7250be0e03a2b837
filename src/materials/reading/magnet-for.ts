/* What a magnet is for, where that stands behind it. Loaded where a rotor or a sensor does, or where something lifts by magnets. */

/** A magnet by its shape in one word, and not "Dauermagnet Motor", which has some. */
const SHAPED_MAGNET =
  /(?<!\p{L})(?:(?:ring|segment|scheiben|block|quader|stab|bogen|schalen|zylinder|platten|wurfel|würfel|sektor)magnete?n?|magnet(?:ring|segment|scheibe|block|quader|stab|bogen|schale|zylinder)e?n?)$/iu;

/**
 * "Segmentmagnet Rotor", "Ringmagnet Encoder": German compounds what a thing is, and says behind it what it is for. Undefined: the magnet is
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
