/** What a declared material means for the question "which magnet, if any". Ids are those of the knowledge base. */
export interface DeclaredFamily {
  /** Null: no magnet at all. */
  readonly id: string | null;
  readonly name: string;
  readonly rareEarth: boolean;
  /** Rare earths without which the family would not be what it is. */
  readonly hosts: readonly string[];
  /** It is said of everything in the part, and not of its magnet alone. */
  readonly everything?: true;
  /** Nobody says so: a full disclosure names none, and that is below its rounding. */
  readonly isInferred?: true;
}

const family = (id: string | null, name: string, hosts: readonly string[] = []): DeclaredFamily => ({
  id,
  name,
  rareEarth: hosts.length > 0,
  hosts,
});

/** Nothing of it in the part at all: the one statement that an oxide or a phosphor is touched by as well. */
const NO_RARE_EARTH: DeclaredFamily = { ...family(null, 'no rare earths'), everything: true };

/** The same of what a full disclosure does not name. A magnet of rare earths holds far more than it rounds off; in anything else there may be less. */
const NONE_NAMED: DeclaredFamily = {
  ...family(null, 'no rare earth named in a full disclosure'),
  everything: true,
  isInferred: true,
};

/** Words that people declare, squeezed to letters and digits. A word that is not here changes nothing, and the check says so. */
const FAMILIES: readonly (readonly [DeclaredFamily, RegExp])[] = [
  [family(null, 'no magnet'), /^(?:none|nomagnet|magnetfree|无磁铁|無磁鐵|磁石なし|없음)$/],
  [
    NO_RARE_EARTH,
    /^(?:norareearth(?:element|metal)?s?|rareearth(?:element)?s?free|freeofrareearths?|withoutrareearths?|noree|reefree|keineseltenenerden|seltenerdfrei|(?:无|無|不含|没有)稀土|レアアース(?:フリー|レス|なし|不使用)|(?:무희토류|희토류없음))$/,
  ],
  [NONE_NAMED, /^norareearthnamed/],
  [family('flexible-ferrite', 'flexible ferrite'), /^(?:flexibleferrite|rubberferrite|rubbermagnet|橡胶磁铁?)$/],
  [
    family('ferrite', 'hard ferrite'),
    /^(?:hard|strontium|barium|sintered|sr|ba|hart)?(?:ferrite?|ceramicmagnet)(?:magnet)?s?$|^(?:永磁)?(?:铁氧体|鐵氧體)(?:磁铁|磁鐵)?$|^フェライト(?:磁石)?$|^페라이트(?:자석)?$/,
  ],
  [family('alnico', 'Al-Ni-Co'), /^(?:alnico\d{0,2}|铝镍钴|鋁鎳鈷|アルニコ|알니코)$/],
  [family('fecrco', 'Fe-Cr-Co'), /^(?:fecrco|铁铬钴)$/],
  [family('fen', 'iron nitride and other rare-earth-free magnets'), /^(?:fen|ironnitride|mnbi|mnalc)$/],
  [family('ndfeb-bonded', 'bonded Nd-Fe-B', ['Nd']), /^(?:ndfebbonded|bondedndfeb|bondedneodymium|粘结钕铁硼)$/],
  [family('ndfeb-hotpressed', 'hot-pressed Nd-Fe-B', ['Nd']), /^(?:ndfebhotpressed|hotpressedndfeb|热压钕铁硼)$/],
  [
    family('ndfeb-sintered', 'sintered Nd-Fe-B', ['Nd']),
    /^(?:ndfeb(?:sintered)?|sinteredndfeb|nd2fe14b|neodymium(?:magnet)?|(?:烧结)?[钕釹][铁鐵]硼|ネオジム(?:磁石)?|네오디뮴(?:자석)?)$/,
  ],
  [family('smco5', 'sintered SmCo5', ['Sm']), /^(?:smco5|smco15|sm1co5)$/],
  [family('sm2co17', 'sintered Sm2Co17', ['Sm']), /^(?:smco217|smco17|sm2co17)$/],
  [
    family('smco', 'SmCo, type not stated', ['Sm']),
    /^(?:smco|samariumcobalt|[钐釤][钴鈷]|サマリウムコバルト|サマコバ|사마륨코발트)$/,
  ],
  [family('smfen', 'Sm-Fe-N', ['Sm']), /^(?:smfen|sm2fe17n3|samariumironnitride|钐铁氮)$/],
];

/** The family that a declared material names, or null. */
export function familyOf(text: string): DeclaredFamily | null {
  const word = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 64);
  return FAMILIES.find(([, words]) => words.test(word))?.[0] ?? null;
}

/** The family without rare earths that has this id of the knowledge base; null for one with them. */
export function familyWithout(id: string): DeclaredFamily | null {
  return FAMILIES.find(([known]) => known.id === id && !known.rareEarth)?.[0] ?? null;
}

/** Ids for the sentence that says which words are understood. */
export const FAMILY_WORDS = [
  'none',
  'no rare earth',
  'ferrite',
  'alnico',
  'fecrco',
  'ndfeb-sintered',
  'ndfeb-bonded',
  'ndfeb-hotpressed',
  'smco',
  'smco5',
  'sm2co17',
  'smfen',
] as const;

/** How a bill would name the family: what decomposition is asked about it with. */
const AS_WRITTEN: Readonly<Record<string, string>> = {
  'ndfeb-sintered': 'NdFeB sintered',
  'ndfeb-bonded': 'NdFeB bonded',
  'ndfeb-hotpressed': 'hot-pressed NdFeB',
  smco: 'SmCo',
  smco5: 'SmCo5',
  sm2co17: 'Sm2Co17',
  smfen: 'SmFeN',
};

/** The family in words that decomposition reads: "NdFeB sintered"; where it is none of ours, the name that was declared. */
export function asWritten({ id, name }: DeclaredFamily): string {
  return AS_WRITTEN[id ?? ''] ?? name;
}

/** The family of a material id that decomposition gives a rare-earth magnet. */
export function familyOfMaterial(material: string, name: string): DeclaredFamily {
  const known = FAMILIES.find(([{ id }]) => id === material)?.[0];
  return known ?? family(material, name, /^(?:smco|sm2co|smfen)/.test(material) ? ['Sm'] : ['Nd']);
}

/** Sintered or bonded, of one grade or another: the family is the same element's. */
export function isSameKind(material: string, { hosts }: DeclaredFamily): boolean {
  const samarium = /^(?:smco|sm2co|smfen)/.test(material);
  return samarium ? hosts.includes('Sm') : /^(?:nd|pr|ce)feb/.test(material) && hosts.includes('Nd');
}
