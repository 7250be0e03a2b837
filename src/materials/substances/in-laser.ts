import { textsOf, type LineReading } from '../line.ts';
import type { Content } from '../types.ts';
import { TOLD_FROM } from '../told.ts';

/* Lasers that are called after their crystal. */

const LASER =
  '(?:laser(?:ov[aáyéý]|owa|owy|owe)?|l[aá]ser|lézer|лазер(?:н\\p{L}{2})?|レーザー?|레이저|激光|雷射|镭射|鐳射)';
const APPARATUS =
  '(?:head|module?|modulo|marker|markier\\p{L}{0,12}|beschrift\\p{L}{0,12}|mark(?:ing)? (?:head|system|machine|unit)|engine|source|system|cavity|resonator|oscillator|amplifier|verst[aä]rker|unit|machine|welder|engraver|(?:target )?designator|range ?finder|entfernungsmesser|transmitter|device|ger[aä]t|anlage|chamber|workstation|assembly|assy|handpiece|handst[uü]ck|kopf|quelle|strahlquelle|头|頭|器|模块|模組|模组|源|机|機|打标机|ヘッド|発振器|モジュール|光源|装置|加工機|헤드|모듈|발진기|기|головк\\p{L}|модул\\p{L}|излучател\\p{L}|источник)';
/** "Laser head", "Lasermodul", 激光器. */
const BEFORE = `${LASER}[ -]?${APPARATUS}`;
/** "tête laser", "лазерная головка" the other way round: "головка лазера", "source laser". */
const AFTER =
  '(?<!\\p{L})(?:head|cabezal|cabeza|testa|tete|tête|source|module?|módulo|modulo|sorgente|cavit[eéà]|głowica|glowica|hlava|hlavice|moduł|zdroj|zrodlo|źródło|головка|модуль|излучатель) (?:of |de |del |du |à |a |do )?l[aáеa]ser';
/** "Nd:YAG laser, 1064 nm", "Laser Nd:YAG", "Er:YAG dental laser 20 W": what is called a laser, and no more. */
const ALONE = `(?<!\\p{L})${LASER}(?= ?(?:$|[,;:(|/\\d]|(?:with|mit|avec|con|incl|inkl) |(?:[a-z]{2},? ?){1,3}:))`;
/** 激光纹身去除机: a machine that is called a laser; 激光冷水机 only cools one. */
const MACHINE = `${LASER}(?!\\p{Script=Han}{0,6}(?:冷|水|电源|電源|测|測|防[护護]))\\p{Script=Han}{1,8}(?:机|機|仪|儀|设备|設備|装置|裝置|系统|系統)`;
/** What a crystal is called that lasers are called after. */
const OWN =
  '(?:(?:nd|er|yb|ho|tm|cth|cr)(?:[:, -]{1,2}(?:nd|er|yb|ho|tm|cr)){0,2}[: -])?(?:yag|yap|ylf|ysgg|kgw|kyw|yvo4)';
/** "Er:YAG system", 治疗仪: a device of any kind, right behind that name; "appareil Er:YAG" right before it. */
const DEVICE =
  '(?:systems?|devices?|units?|machines?|(?:work)?stations?|platforms?|sources?|generators?|amplifiers?|equipments?|apparatus|engines?|oscillators?|ger[aä]te?|anlagen?|quelle|verst[aä]rker|generator|maschine|toestel|apparaat|installatie|systeem|apparat(?:us|et)?|utrustning|utstyr|udstyr|laite|laitteisto|seade|k[eé]sz[uü]l[eé]k|berendez[eé]s|rendszer|cihaz\\p{L}{0,2}|sistemi?|makines\\p{L}|makine|za[rř]izen[ií]|p[rř][ií]stroj|aparat\\p{L}?|urz[aą]dzenie|ure[dđ]aj|naprava|аппарат|установка|система|прибор|апарат|пристр[иі]й|装置|裝置|设备|設備|系统|系統|平台|治[疗療]?(?:仪|儀|机|機)|仪|儀|机(?!械)|機(?!械)|機器|システム|기기|장비|장치|시스템)';
const DEVICE_BEFORE =
  '(?:appareils?|équipements?|equipements?|syst[eè]mes?|dispositifs?|source|générateur|generateur|equipos?|sistemas?|aparatos?|dispositivos?|m[aá]quinas?|generador|fuente|equipamentos?|aparelhos?|fonte|gerador|apparecchi(?:o|atura)?|sistemi?|macchin[ae]|dispositivi?|sorgente|aparate?|sistem|echipament(?:e|ul)?|urz[aą]dzenie|system|aparat|za[rř]izen[ií]|p[rř][ií]stroj|аппараты?|установк[аи]|систем[аы]|прибор|апарат|пристр[иі]й|пристрій|источник|συσκευη|συστημα)';
const CALLED_SO = `${OWN}[ -]?(?:(?:surgical|dental|medical|aesthetic|therapy|treatment|welding|marking|cutting|engraving|drilling|cleaning) )?${DEVICE}(?!\\p{L})|${OWN} ?(?:装置|裝置|设备|設備|系统|系統|仪|儀|机|機)|(?<!\\p{L})${DEVICE_BEFORE} (?:(?:de|du|à|a|di|do|na|na|с|на|laser) ){0,2}${OWN}(?!\\p{L})`;
/** "Laser dentar Er:YAG": a laser by its use. */
const BY_USE = `^${LASER}(?: (?!material|medi|host|optic|optik|quality|grade|element|gain|activ|aktiv|акт|mirror|m[ie]roir)\\p{L}{4,14}){1,2} ${OWN}(?!\\p{L})`;
const CHAMBER =
  '(?<!\\p{L})(?:hand ?piece|handst[uü]ck|pump(?:ing)? (?:chamber|cavity)|pumpkammer|resonator|cavity)(?!\\p{L})';
let device: RegExp | null = null;

/** What the crystal itself is called. */
const PIECE =
  /(?<!\p{L})(?:rods?|slabs?|boules?|blanks?|dis[ck]s?(?![ -]?laser)|chips?|wafers?|windows?|elements?|medium|media|host|grade|quality|powder|ceramics?|samples?|barreaux?|barr?[aă]|varilla|vareta|bast[aã]o|baghet[aă]|tij[aă]|barretta|bacchetta|pr[eę]t|ty[cč](?:inka)?|стриж\p{L}{1,6}|стерж\p{L}{1,6})(?!\p{L})|cr[iy]stal|kristall|кристалл|kryszta|(?:st[aä]be?|scheiben?)(?!\p{L})|棒|晶体|晶體|結晶|ロッド|결정|로드/gu;
/** "Complete with rod", "mit Stab", ", 2 rods": one that is in it. */
const WITH =
  /(?<!\p{L})(?:with|incl\p{L}{0,7}\.?|inkl\p{L}{0,7}\.?|mit|avec|con|w\/|und|and|\+|с|z|s)(?: (?:\p{L}{1,14} )?)?$|[,;(] ?[1-9] ?(?:x ?)?$/u;
/** "Viron Nd:YAG 1064 nm": what a laser emits; of a crystal a coating, a size or how it is doped is said besides. */
const EMITS =
  /(?<![\d.,])(?:1064|532|355|266) ?nm(?!\p{L})|(?<![\d.,])\d{1,4} ?mj(?!\p{L})|(?<![\d.,])\d{1,4} ?hz(?!\p{L})/u;
const OF_PIECE =
  /(?<!\p{L})(?:ar|hr|ht|anti|coat\p{L}*|beschicht\p{L}*|cut|doped|dotiert|dopé|at|polish\p{L}*|poliert|brewster|wedged?|flat|undoped|grade|orientation)(?!\p{L})|\d ?[x×*] ?\d|\d ?mm(?!\p{L})|%|[ø⌀@]/u;
/** The name of the crystal, beside which a laser has a name or a word of its own. */
const NAME = /(?:\p{L}{2}:)?\p{L}{0,3}(?:yag|yap|ylf|ysgg|vo4)(?!\p{L})|crystals?/gu;
const OTHER_WORD = /(?<!\p{L})\p{L}{3}/u;
/** "For laser heads": another's. */
const FOR = /(?:(?<!\p{L})(?:for|fur|für|pour|para|per|для|pro|do|zu[rm]?)|用)(?: (?:\p{L}{1,14} )?)?$/u;

const CRYSTAL =
  /^(?:(?:nd|er|yb|ho|tm|cth)-)?(?:yag|luag|ylf|ysgg|yap|glass|caf2|kgw)$|^(?:yvo4|gdvo4|luvo4|kgw|kyw|klu-w|gsgg|liluf4)$/;
/** "Yb-doped fiber engine", エルビウム添加ファイバ増幅器: what a fibre that light is made in stands for. */
const OF_FIBRE =
  /(?:fib(?:er|re)|faser|fibra|fibre|волокон\p{L}{1,4}|光[纤纖]|ファイバー?|광섬유|파이버)[ -]?(?:laser|amplifier|engine|source|oscillator|seed|verst[aä]rker|laserquelle|усилител|лазер|激光|雷射|放大器|増幅器|アンプ|レーザ|증폭기|레이저)|(?:laser|láser|amplificateur|amplificador|amplificatore|wzmacniacz|zesilova[cč]|źródło|источник|усилитель|лазер) (?:\p{L}{1,9} ){0,2}(?:fib(?:er|re|ra)|światłowod|swiatlowod|vlákn|vlakn|волок)|(?<!\p{L})[eyt]dfa(?!\p{L})/gu;
const IS_FIBRE = /^(?:(?:er|yb|tm|ho)-doped-fibre|edf)$/;
const AMPLIFIES = /ampli|verst[aä]rk|wzmacn|zesilov|усилит|放大|増幅|アンプ|증폭|[eyt]dfa/u;
const CLASS_OF: Readonly<Record<string, string>> = { 'er-yag': 'laser-er-yag', 'er-ysgg': 'laser-er-yag', 'ho-yag': 'laser-ho-yag', 'cth-yag': 'laser-ho-yag', 'tm-yag': 'laser-tm-yag', 'yb-yag': 'laser-yb-yag' }; // prettier-ignore

/** Crystals of a laser as what is in it, where the line is one: "Laser head Nd:YAG", "Handpiece Ho:YAG, complete with rod". */
export function inLaser(line: LineReading, named: readonly Content[]): readonly Content[] {
  if (named.some(isOfFibre)) return inFibreLaser(line, named);
  if (!named.some(isOfLaser) || !isLaser(line)) return named;
  return named.map((content) => {
    const fact = line.knowledge.classes.get(CLASS_OF[content.material] ?? 'laser-solid-state');
    if (!isOfLaser(content) || fact === undefined) return content;
    const report = fact.report || content.confidence >= TOLD_FROM.others;
    return { ...content, form: 'component', componentClass: fact.id, componentName: fact.name, report };
  });
}

const isOfFibre = ({ material, componentClass }: Content): boolean =>
  componentClass === null && IS_FIBRE.test(material);

/** A fibre as what is in it, where the line is a laser or an amplifier and not what is sold for one. */
function inFibreLaser(line: LineReading, named: readonly Content[]): readonly Content[] {
  for (const { reading } of textsOf(line, 'description')) {
    const folded = reading.text.folded.slice(0, 200);
    const device = [...folded.matchAll(OF_FIBRE)].find(({ index }) => !FOR.test(folded.slice(0, index)));
    const fact = line.knowledge.classes.get(AMPLIFIES.test(device?.[0] ?? '') ? 'edfa' : 'fiber-laser');
    if (device === undefined || fact === undefined) continue;
    return named.map((content) =>
      isOfFibre(content)
        ? { ...content, form: 'component', componentClass: fact.id, componentName: fact.name, report: true }
        : content,
    );
  }
  return named;
}

const isOfLaser = ({ form, material, componentClass }: Content): boolean =>
  componentClass === null && (form === 'crystal' || form === 'target') && CRYSTAL.test(material);

function isLaser(line: LineReading): boolean {
  device ??= new RegExp(`${BEFORE}|${AFTER}|${ALONE}|${MACHINE}|${CHAMBER}|${CALLED_SO}|${BY_USE}`, 'gu');
  const texts = textsOf(line, 'description').map(({ reading }) => reading.text.folded);
  const isPiece = texts.some((folded) =>
    [...folded.slice(0, 200).matchAll(PIECE)].some(({ index }) => !WITH.test(folded.slice(0, index))),
  );
  const named = device;
  return (
    !isPiece &&
    texts.some(
      (folded) =>
        [...folded.slice(0, 200).matchAll(named)].some(({ index }) => !FOR.test(folded.slice(0, index))) ||
        (EMITS.test(folded) && !OF_PIECE.test(folded) && OTHER_WORD.test(folded.replace(NAME, ' '))),
    )
  );
}
