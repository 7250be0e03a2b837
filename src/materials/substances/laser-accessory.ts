import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import type { Evidence } from '../types.ts';

/* What serves a laser that is called after its crystal, and has none in it: lamps, supplies, windows that protect, optics. */

const LAMP =
  'flash ?(?:lamp|tube)s?|(?:xenon|krypton|arc)[ -]?lamps?|(?<!\\p{L})lamps?(?!\\p{L})|blitzlampen?|\\p{L}{0,8}lampen?(?!\\p{L})|tubes? flash|l[aá]mparas?|lampada|ламп[аы]|灯|燈|ランプ|램프';
const SUPPLY =
  'power suppl(?:y|ies)|netzteile?|bloc d.alimentation|alimentation(?!\\p{L})|fuente de alimentaci[oó]n|alimentatore|zasilacz|nap[aá]jec[ií] zdroj|блок(?:а)? питания|(?:激光)?电源|電源|전원|chillers?|k(?:ü|u)hlger(?:ä|a)t|冷水[机機]|칠러';
const PROTECTS =
  '(?:protect(?:ive|ion)|cover|safety)[ -](?:glass|window|lens)(?:es)?|schutz(?:glas|gl(?:ä|a)ser|fenster|scheiben?)|(?:fen[eê]tre|vitre|verre|hublot)s? de protection|ventana (?:protectora|de protecci[oó]n)|(?:finestr|vetr)\\p{L} (?:protettiv\\p{L}|di protezione)|janela (?:protetora|de prote[cç][aã]o)|(?:okno|szk[lł]o) ochronne|ochrann[eé] (?:sklo|okno)|защитно\\p{L}{1,3} (?:стекл|окн)\\p{L}|захисн\\p{L}{1,3} (?:скл|вікн)\\p{L}|korum[ae] cam[iı]|koruyucu cam|保[护護](?:[镜鏡窗窓]|ガラス)|보호 ?(?:창|유리|렌즈)';
const FOCUSES =
  'focus(?:s?ing) (?:lens|optic)(?:es|s)?|fokussier(?:linse|optik)\\p{L}{0,2}|(?:lentilles?|optique) de (?:focalisation|collimation)|f-?theta|scan lens|collimat(?:or|ing lens)|beam expander|strahlaufweit\\p{L}{2,4}|聚焦[镜鏡]|扩束[镜鏡]|場鏡|场镜|准直[镜鏡器]|nozzles?|喷嘴|ノズル';
/** What a handpiece touches with: of sapphire, of quartz. */
const TIP =
  '(?<!\\p{L})tips?(?![\\p{L}-])|(?:saphir|quarz|faser|laser|hand(?:stück|stuck)|ersatz)?spitzen?(?!\\p{L})|(?<!\\p{L})(?:embouts?|puntal[ei]|puntas?|punte|p[ou]nteiras?|końcówk[ai]|koncówk[ai]|koncovk[ay]|насадк[аи]|насадок)(?!\\p{L})|治[疗療][头頭]|工作尖|ハンドピースチップ|(?<!\\p{L})팁';
/** Of these a crystal may be as well, where its doping or its kind is said. */
const OPTIC =
  '(?<!\\p{L})(?:lens(?:es)?|windows?|optics?|linsen?|fenster|lentilles?|fen[eê]tres?|lentes?|ventanas?|finestr[ae]|janelas?|soczewk[aąi]|okno|okienko|(?:č|c)o(?:č|c)k[ay]|mercek|lencse|линз[аы]|окно|лінз[аи]|вікно)(?!\\p{L})|透[镜鏡]|[镜鏡]片|レンズ|窓|렌즈|윈도우';

/** What guides the light of a laser of this crystal to where it works; a fibre may be drawn of a crystal, or doped, as others are. */
const GUIDE =
  '(?<!\\p{L})(?:fib(?:er|re)s?|fibra|fibras|fibre|vezel|kuitu|vl[aá]kn[ao])(?!\\p{L})|\\p{L}{0,10}fasern?(?!\\p{L})|lichtleiter|lichtwellenleiter|[sś]wiat[lł]ow[oó]d|волокн|световод|світловод|光[纤纖]|ファイバ|광섬유|파이버';
const GUIDED = /^(?:er|ho|nd|cth|tm)[:,-](?:cr[:,-])?y(?:ag|sgg)(?![a-z])/;
const DRAWN = /single|mono|deriv|grown|core|clad|amplif|单晶|單晶|単結晶|단결정/;

const SERVES = new RegExp(`(?:${LAMP}|${SUPPLY}|${PROTECTS}|${FOCUSES}|${TIP})`, 'gu');
const OF_LIGHT = new RegExp(OPTIC, 'gu');
const OF_GUIDE = new RegExp(GUIDE, 'gu');
/** What pumps a laser is in it, and is how it is told from one with diodes. */
const PUMPS = /^(?:[ -]?pump|泵|励起|펌핑|여기)/;
const BY = /(?<!\p{L})(?:à|a|par|by|con|mit|with|da|z|s|с) $/u;
const COMES = /^ ?(?:incl|inkl|付|포함)/;

/** What a crystal itself is called, and that it is doped or is not. */
const CRYSTAL =
  /(?<!\p{L})(?:(?:laser)?rods?|slabs?|boules?|blanks?|wafers?|(?:un)?dop(?:ed|é\p{L}?|ee|ad[ao]|at[ao])|(?:un)?dotiert\p{L}{0,2}|ceramics?|barreaux?|bastão|bastao|varilla|(?:laser)?st[aä]be?)(?!\p{L})|cr[iy]stal|kristal|kryszta|кристал|стерж|стриж|легиров|晶|棒|結晶|掺|摻|ロッド|ドープ|결정|로드|도핑|at\.?-?%|%/u;
/** "YAG", and no "Nd:YAG": what is not even said to be doped. */
const BARE = /^yag(?![a-z])/;
const DOPED_BEFORE = /[a-z\d)]\s?:\s?$/;
/** How optics of a material are finished that serve no laser: those that do have coats for its light, and are of glass. */
const FINISHED =
  /(?<!\p{L})(?:uncoated|unbeschichtet|unvergutet|non traite[es]{0,2}(?!\p{L})|sans traitement|senza rivestimento|non rivestit|sin recubrimiento|sem revestimento|bez powłoki|bez vrstvy|без покрыти|(?:double[ -]side )?polished|poliert)|未[镀鍍]膜|[无無][镀鍍]膜|ノンコート|コート[なレ]|무코팅|<1[01][01]>|\[1[01][01]\]|\d\d[-/]\d{1,2} s[-/]?d(?!\p{L})|[λl]\/(?:[48]|1\d|20)(?!\d)/u;
const OF_GLASS =
  /laser|lazer|лазер|レーザ|레이저|激光|雷射|sili[ck]|quar[tz]{1,2}|(?<!\p{L})n?-?bk-?7|znse|sapph?ir|saphir|zaffiro|zafiro|glas|verre|vidrio|vetro|caf2|(?<!\p{L})(?:ge|si|ktp)(?!\p{L})|german|кварц|стекл|石英|玻璃|ガラス|유리/u;

/**
 * "YAG lens f100", "fenêtre de protection laser YAG", "YAG laser xenon lamp": whether the part that serves it is what a text names, beside a
 * laser or its crystal that stands at `at`.
 */
export function servesLaser({ reading: { segments, text } }: ReadLineText, at: number): boolean {
  const folded = text.folded.slice(0, 300);
  if (CRYSTAL.test(folded)) return false;
  const isBare =
    BARE.test(folded.slice(at)) &&
    !DOPED_BEFORE.test(folded.slice(0, at)) &&
    !(FINISHED.test(folded) && !OF_GLASS.test(folded));
  const isGuided = GUIDED.test(folded.slice(at)) && !DRAWN.test(folded);
  const segmentOf = (place: number): number => segments.findIndex(({ start, end }) => place >= start && place < end);
  const own = segmentOf(at);
  return [
    ...folded.matchAll(SERVES),
    ...(isBare ? folded.matchAll(OF_LIGHT) : []),
    ...(isGuided ? folded.matchAll(OF_GUIDE) : []),
  ].some(({ 0: said, index }) => {
    const segment = segmentOf(index);
    if (segments[segment]?.role !== 'main' || (segment !== own && segment !== 0)) return false;
    const behind = folded.slice(index + said.length);
    return !PUMPS.test(behind) && !COMES.test(behind) && !BY.test(folded.slice(0, index));
  });
}

const OF_CRYSTAL = /^laser-(?:solid-state|er-yag|ho-yag|tm-yag|yb-yag)$/;

/** "Laser YAG flashlamp", "YAG 레이저 보호창": evidence that the line is what serves the laser which it names. */
export function laserAccessory(line: LineReading): Evidence | null {
  for (const text of textsOf(line, 'description')) {
    const laser = text.reading.nouns.find(({ kind, value }) => kind === 'class' && OF_CRYSTAL.test(value));
    if (laser !== undefined && servesLaser(text, laser.start))
      return evidenceOf(
        'negative',
        laser.text,
        text.source,
        'what serves the laser is named',
        null,
        line.knowledge,
        0.9,
      );
  }
  return null;
}
