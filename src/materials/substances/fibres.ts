/** An optical fibre, in the languages of catalogues; Germanic and Uralic ones join words before it. */
const FIBRE =
  /(?<![a-z])(?:fib(?:er|re)s?|fbr|fibra|fibra\w?|fibr[aăe]|preforms?)(?![a-z])|faser|kuitu|vezel|sz[aá]l(?![a-z])|ινα(?!\p{L})|ίνα(?!\p{L})|ใยแก้ว|swiatlow|światłow|vlakn|волок|световод|світловод|光[纤纖]|ファイバ|광섬유|파이버/u;
/** Right behind what is doped in: "Yb-doped", "ytterbium doped", エルビウム添加. */
const DOPED_BEHIND =
  /^(?:[/:,+-](?:yb|er|tm|ho))?[\s-]{0,2}(?:co-?)?(?:dop|dot(?:iert|eret)|domieszk|adal[eé]kolt|seost|gedoteerd|dopovan|dotovan|легован|допован|ντοπ|เจือ|pha t[aạ]p|katk[iı]l|легир|添加|ドープ|첨가|도핑)/;
/** "Волокно Yb 10/125", "Er-80-4/125": core and cladding of an active fibre right behind the element. */
const SIZED_BEHIND =
  /^(?:[/:](?:yb|er|tm|ho))?[ -](?:(?:dc|dcf|tc|sm|pm|lma)[ -]){0,2}(?:\d{1,3}-)?\d{1,3}(?:\/\d{2,3}|p\/\d{3})(?!\d)/i;
/** "Optické vlákno ytterbiové" */
const FIBRE_BEFORE =
  /(?:vlakno|fib(?:re|ra)|faser|волокно|swiatlow[oó]d|szal|vezel|kuitu|fiber|ίνα|ινα|光[纤纖]|광섬유) ?$/u;
/** "Ytterbium fibre", "Er fiber" */
const FIBRE_BEHIND =
  /^(?:[/:](?:yb|er|tm|ho))?[\s-]{0,2}(?:(?:optical|active|gain|(?:double|dual|triple)[ -]clad(?:ding)?|single[ -]mode|lma|pm|光) ?){0,2}(?:fib(?:er|re)|faser|光[纤纖]|ファイバ|광섬유)/;
/** "Yb/Er co-doped": the other one of two that are doped in together. */
const PAIRED_BEFORE = /(?<![A-Za-z\d])(Er|Yb|Tm|Ho)[/:,+-]$/;
/** "Yb/Er co-doped": the symbol right before `start`, as written, that is doped in together with the one there; null: none. */
export const codopedBefore = (cased: string, start: number): string | null =>
  PAIRED_BEFORE.exec(cased.slice(Math.max(0, start - 5), start))?.[1] ?? null;

/** Right before it: "doped with erbium", "dopée à l'erbium", 掺铒. */
const DOPED_BEFORE =
  /(?:(?:dop(?:ed|ada|ata|ad|et|ee|ée|ată|owan[eya])|drogata|domieszkowan[eya]|legovan[eéaá]|dotovan[eéaá]|легированн\p{L}{2,3})\s(?:with |with|con |com |cu |al |a l'|à l'|au |med |mit )?|[掺摻])$/u;
/** "Holmium laser fiber 272 um": the fibre that brings the light of such a laser is plain silica. */
const OF_LASER = /^[\s-]{0,2}(?:laser|laz|лазер|激光|雷射|レーザ|레이저)/;

/** "Holmium-Faser 272 µm": so does one of a core alone that is as wide. */
const GUIDES = /^[ ,]{1,2}[2-9]\d{2} ?[µμu]m(?!\p{L})/u;

/** "Οπτική ίνα διπλού περιβλ. Tm 10/130": the sizes of a core and its cladding behind a symbol, where a fibre is named. */
export const isFibreOfSize = (folded: string, after: string): boolean => SIZED_BEHIND.test(after) && FIBRE.test(folded);

/** "YDF-10/125-LMA": core and cladding behind the letters of an active fibre. */
export const isCoreBehind = (after: string): boolean => SIZED_BEHIND.test(after);

/**
 * "Yb-doped double clad fibre", 掺镱双包层光纤: whether an element that a text names is doped into an optical fibre.
 *
 * @param folded the text as folded, in which the element stands from `start` to `end`
 */
export function isInFibre(folded: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!FIBRE.test(folded) || OF_LASER.test(folded.slice(end, end + 12))) return false;
  const behind = folded.slice(end, end + 48);
  if (DOPED_BEHIND.test(behind) || SIZED_BEHIND.test(behind)) return true;
  const fibre = FIBRE_BEHIND.exec(behind)?.[0];
  if (fibre !== undefined) return !GUIDES.test(behind.slice(fibre.length));
  const before = folded.slice(Math.max(0, start - 28), start);
  return DOPED_BEFORE.test(before) || FIBRE_BEFORE.test(before);
}
