/*
 * Salts and compounds of which no vocabulary has the name: there are more acids than words for them, and all are named alike. Where such
 * a word stands right beside an element, the element is bound in it, and is no metal, whatever the purity.
 */

/** "Sulfonate", "triflat", "tungstato", "aluminaat": anions of acids. */
const ACID =
  /(?:acet|aceton|acryl|adip|alumin|antimon|arsen|benzo|bor|brom|butyr|camphor|carbon|carboxyl|chlor|chrom|citr|cupr|cyan|dion|ferr|gall|german|glucon|hafn|keton|heptano|hexano|octano|oktano|iod|jod|lact|lakt|laur|malon|mangan|methan|molybd|molibd|naphthen|nickel|niob|nitr|ole|oxal|palmit|phos[fp]h?on|phosphin|phosph|fosf|pival|plumb|propion|resin|salicyl|selen|silic|silik|stann|stear|succin|sul(?:f|ph)in|s(?:ul|ol|zul)(?:f|ph)on|sul(?:f|ph)|tantal|tartr|tellur|titan|tosyl|tosil|trifl|tungst|undecylen|vanad|wolfram|zircon)a(?:t|te|to|ti|as|at|atti)$/;
/** "Selenide", "silicid", "telluro": binary compounds; "ethoxide": of alcohols, which is no oxide. */
const BINARY =
  /(?:(?:amid|imid|antimon|arsen|az|bor|brom|carb|karb|chlor|cyan|fluor|german|hydr|iod|jod|nitr|phosph|fosf|selen|sili[cz]|sulf|sulph|tellur)(?:ide?|idi|uro|ure)|[am]ide|(?:but|eth|et|meth|met|phen|prop|alk)ox[iy](?:de?|do))$/;
const CYRILLIC =
  /(?:сульфон|трифл|вольфрам|молибд|ниоб|тантал|титан|циркон|станн|герман|алюмин|хром|бор|теллур|цитр|лакт|стеар|оле|пропион|бензо|ацетон|форми)ат(?:а|у|ы)?$|(?:селен|теллур|фосф|арсен|силиц|карб)ид(?:а|у|ы)?$/;
/** "トリフラート", 트리플루오로메탄설포네이트, イソプロポキシド. */
const EAST = /(?:ナート|ラート|ネート|レート|キシド|アミド)$|(?:네이트|레이트|테이트|콕사이드|아마이드)$/;
/** 三氟甲磺酸, 硒化, 乙酰丙酮, 異丙醇, 트리플산; 合金化 and 金属化 are no compounds. */
const EAST_BEFORE =
  /(?:酸|(?<![合金属屬強强催])化|[酰醯]丙酮|醇)$|(?:\p{Script=Hangul}산|(?<!합금|금속|산|최적|소형)화) $/u;

const WORD = String.raw`[\p{L}\d([][\p{L}\d,'()[\]ー-]{1,64}`;
/** "Tb(III)-acetylacetonat": of a symbol the valence stands where it was written. */
const VALENCE = String.raw`(?: ?\((?:i{1,3}|iv)\))?`;
const BEHIND = new RegExp(`^${VALENCE} {0,12}[・-]?(${WORD})`, 'u');
const BEFORE = new RegExp(`(${WORD})(?: (?:de|di|do|da|van|of|von) | d')$`, 'u');
const BEFORE_GENITIVE = /(\p{Script=Cyrillic}{4,64}) $/u;
const HYDRATE = /-(?:mono|di|tri|tetra|penta|hexa|hepta|octa|nona|deca)?hydrate?$/;

/** Whether a word ends like the name of a salt or of a binary compound. */
export const isSalt = (word: string): boolean =>
  ACID.test(word) || BINARY.test(word) || CYRILLIC.test(word) || EAST.test(word);

/** Ligands by their initials, and words that end like those of an alcohol's rest: "acac hydrate", "dodecyl sulfate". */
const LIGAND = /^(?:acac|hfac|tmhd|thd|fod|tta|dbm|edta|dtpa|dota|phen)$/;
const SECOND = new RegExp(`^${VALENCE} {0,12}[・-]?(${WORD}) (${WORD})`, 'u');
const IS_HYDRATE =
  /^(?:mono|di|tri|tetra|penta|hexa|hepta|octa|nona|deca|hemi|sesqui)?-?hydrat(?:e|es|ed|é|o|a)?$|^水[合和]物?$/;
/** "Tris(dibenzoylmethane)" */
const BOUND = /^ {0,12}-?(?:bis|tris|tetrakis)[([]/;

/** Of two words behind an element the name of a compound, where the second says so. */
function byTwo(behind: string): string | null {
  const [, one = '', two = ''] = SECOND.exec(behind) ?? [];
  return (IS_HYDRATE.test(two) && !/^(?:doped|free|based|stabili[sz]ed)$/.test(one)) || (/yl$/.test(one) && isSalt(two)) ? `${one} ${two}` : null;
} // prettier-ignore

/** The name of such a compound right behind or before the element at `start`–`end` of a folded text, or null. */
export function saltBeside(
  { start, end }: { readonly start: number; readonly end: number },
  folded: string,
): string | null {
  const before = folded.slice(Math.max(0, start - 72), start);
  const words = [BEHIND.exec(folded.slice(end, end + 80)), BEFORE.exec(before), BEFORE_GENITIVE.exec(before)].flatMap(
    (found) => found?.[1]?.replace(/[,)\]]+$/, '').replace(HYDRATE, '') ?? [],
  );
  const behind = folded.slice(end, end + 140);
  return (
    words.find((word) => isSalt(word) || LIGAND.test(word)) ??
    byTwo(behind) ??
    (BOUND.test(behind) ? 'complex' : null) ??
    EAST_BEFORE.exec(before)?.[0].trim() ??
    null
  );
}
