import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MagnetFamily } from '../../knowledge/types.ts';
import type { ReadLineText } from '../line.ts';
import type { Evidence } from '../types.ts';

const SINTERED = 'ndfeb-sintered';
const BONDED = 'ndfeb-bonded';

/** How magnets of powder and plastic are said to be made ("B-NdFeB 63/64" in a Chinese standard); "bonded to the hub" says how one is fastened, "NdFeB plastic case" what it is in. No sintered one has an energy product in single digits ("NdFeB-4SB"). */
const SAID =
  /(?<![a-z])(?:(?:plastic|polymer|resin|nylon)[ -]?bonded|bonded(?! (?:to|onto|on|in|into|with|together|at)(?![a-z]))|injection[ -]mou?lded|compression[ -]mou?lded|kunststoffgebunden\w{0,3}|kunststoffgeb|kst\.? ?geb|gebundene?[rns]?|spritzgegossen\w{0,2}|plasto-?aimants?|plastomagnet\w{0,3}|inyectad[oa]|aglomerad[oa]|legat[oi] con plastica)(?![a-z])|粘结|粘結|注塑|注射成型|(?:pps|pa\s?\d{0,2}|ナイロン|樹脂|エポキシ|プラ)?ボンド(?!ング)|射出(?:成[形型]|(?=[釹钕磁]|ネオ|nd))|본드 ?자석|본디드|사출|(?:nd-?fe-?b|ndfeb) ?[/+-] ?(?:pps|pa ?\d{1,2}|nylon|epox\p{L}{0,3}|tpe|pom)(?![a-z])|(?<![a-z])(?:pps|pa ?\d{1,2}|nylon) ?[/+-] ?(?:nd-?fe-?b|ndfeb)|(?<![a-z])(?:pps|pa ?\d{1,2}|nylon) (?:mit|with|avec|con|com|med) nd-?fe-?b|(?<![a-z])b-?ndfeb(?= ?\d{2,3}\/\d)|(?:^|[|;,(] ?)(?:plastic|polymer|kunststoff|plastik)[ -]nd-?fe-?b|nd-?fe-?b (?:plasti[ckq]\p{L}{0,2}|pl[aá]sticos?|polymer|kunststoff)(?=\s*(?:$|[|;)]|magn|aimant|im[aã]))|nd-?fe-?b[ -]?(?:[3-9]|1[0-2])sb(?![a-z\d])|塑(?:料?磁|料[钕釹])|プラ(?:マグ|スチックマグ|スチック磁)|플라스틱 ?자석|(?:^|[^\p{L}])(?:plastic|kunststoff)-?magn|aimants? nd-?fe-?b plasti|(?<![a-z])mqp[- ]?(?:\d{1,2}-\d|[a-z](?![a-z]))/u;
/** Plastic by name, which alone does not say that it binds. */
const PLAIN =
  /^[|;,( ]*(?:plast\p{L}{1,2}|polymer|kunststoff)[ -]nd|(?:plast\p{L}{1,3}|pl[aá]sticos?|polymer|kunststoff)$/u;
const SAYS_SINTERED = /sinter|frit|spiek|烧结|燒結|焼結|소결|спеч/;

interface NamedFamily {
  readonly family: MagnetFamily;
  readonly evidence: Evidence;
  readonly named: boolean;
}

/** "Neodymium magnets, bonded neodymium magnets", "NdFeB and MQP-B": two magnets and not one by two names. */
const namesApart = ({ reading: { segments, hits } }: ReadLineText): boolean =>
  segments.some(({ role }) => role === 'and') ||
  hits.filter(({ meaning: { kind }, text }) => kind === 'family' && /magn|磁/i.test(text)).length > 1;

/** "Plastic-bonded magnet ring, PPS/NdFeB": neodymium by name is sintered, unless the text says that it is bound in plastic. */
export function settleBonded(
  families: Map<string, NamedFamily>,
  texts: readonly ReadLineText[],
  { families: all }: Knowledge,
): void {
  const named = families.get(SINTERED);
  const bonded = all.get(BONDED);
  if (named === undefined || bonded === undefined || families.has('ndfeb-hotpressed')) return;
  // "MQP-B magnet powder NdFeB": the general name says no more than that it is Nd-Fe-B.
  if (families.has(BONDED)) {
    if (!texts.some((text) => SAYS_SINTERED.test(text.reading.text.folded) || namesApart(text)))
      families.delete(SINTERED);
    return;
  }
  for (const { reading, source } of texts) {
    const { folded } = reading.text;
    const said = SAID.exec(folded)?.[0];
    // A binder is said of the magnet only where the magnet is named.
    if (
      said === undefined ||
      SAYS_SINTERED.test(folded) ||
      // "N35 NdFeB plastic": of a sintered grade plastic is the coat or the case.
      (PLAIN.test(said) && reading.grades.some(({ family }) => family === SINTERED)) ||
      (source.role !== 'material' &&
        !reading.hits.some(({ meaning: { kind }, negated }) => !negated && (kind === 'magnet' || kind === 'family')))
    )
      continue;
    families.delete(SINTERED);
    families.set(BONDED, {
      ...named,
      family: bonded,
      evidence: { ...named.evidence, meaning: `${bonded.name}: "${said.trim()}"` },
    });
    return;
  }
}
