import { RIGHT_TO_LEFT } from '../../knowledge/scripts.ts';
import { foldText } from '../headers/headers.ts';
import { isPlain } from '../plain.ts';
import { unitRightToLeft } from './units-right-to-left.ts';

type UnitKind = 'count' | 'mass' | 'length' | 'area' | 'volume' | 'time';

/** A unit as read from a cell: `kg` is a mass, `g`, of factor 1000. */
export interface Unit {
  readonly kind: UnitKind;
  /** Canonical name: `pcs`, `set`, `pack`, `g`, `m`, `m2`, `l`, `h`. */
  readonly canonical: string;
  /** Multiply by this to get the canonical unit. */
  readonly factor: number;
}

const TABLE: readonly (readonly [UnitKind, string, number, string])[] = [
  // Sources: SI; UN/ECE Recommendation 20 (GRM, KGM, LBR, ONZ, MTR, EA, PCE); SAP internal units (ST, PC). A set is as many as it is, which the unit does not say; a pair is two.
  ['mass', 'g', 1e-6, 'ug µg mcg mc'],
  ['mass', 'g', 1e-3, 'mg mgm milligram milligrams мг 毫克'],
  [
    'mass',
    'g',
    1,
    'g gr gm gms grm gram grams gramm gramme grammes grammi gramo gramos grams. г гр 克 公克 グラム 그램',
  ],
  ['mass', 'g', 1e3, 'kg kgs kgm kilo kilogram kilograms kilogramm кг 千克 公斤 キログラム 킬로그램'],
  ['mass', 'g', 1e6, 't to ton tonne tonnes tne 吨 噸'],
  ['mass', 'g', 453.59237, 'lb lbs lbr pound pounds'],
  ['mass', 'g', 28.349523125, 'oz onz ounce ounces'],
  ['length', 'm', 1e-3, 'mm мм 毫米 millimeter'],
  ['length', 'm', 1e-2, 'cm см 厘米 公分'],
  ['length', 'm', 1, 'm mtr mtrs meter meters metre metres lfm lfdm м 米 公尺 メートル 미터'],
  ['length', 'm', 0.3048, 'ft feet foot'],
  ['length', 'm', 0.0254, 'in inch inches zoll'],
  ['length', 'm', 1e3, 'km'],
  ['area', 'm2', 1, 'm2 m² qm sqm mtk 平方米 평방미터'],
  ['area', 'm2', 1e-4, 'cm2 cm²'],
  ['volume', 'l', 1, 'l ltr liter litre liters litres 升 公升'],
  ['volume', 'l', 1e-3, 'ml 毫升'],
  ['volume', 'l', 1e3, 'm3 m³ cbm mtq'],
  ['time', 'h', 1, 'h hr hrs hour hours std hur'],
  ['count', 'pcs', 2, 'pair pairs paar paare par pár pr npr pasang psg doi 对 對 双 雙'],
  [
    'count',
    'pack',
    1,
    'pack packs pk pkg pck vpe ve box boxes bag bags bottle bottles can cans tube tubes ampoule ampoules vial vials roll rolls rol dus kotak bungkus gulung botol kaleng hop goi cuon tui chai 袋 卷 盒 箱 包',
  ],
  [
    'count',
    'set',
    1,
    'set sets set(s) kit kits satz satze saetze sa jeu jeux juego juegos jogo jogos conjunto conjuntos komplet komplety komplekt zestaw sada suprava garnitura компл комплект комплекта комплектов набор sats sett ' +
      'készlet σετ ชุด bộ takım 套 台套 式 组 組 副 セット 세트 셋트 조 식 к-т sæt stel souprava rinkinys komplekts',
  ],
  ['count', 'pcs', 12, 'dz dzn doz dozen dozens dutzend lusin 打 ダース'],
  ['count', 'pcs', 1000, 'ts th tsd kpcs 千个 千只'],
  [
    'count',
    'pcs',
    1,
    'pcs pc pce pcs. piece pieces pieza piezas piece(s) ea each nos no unit units un und u ud uds unid unite pz pzi pezzi st stk stck stuck stueck szt sztuk шт ks kus kusov stuks adet ad tane nr gab tk kusy thanh qua vien tam cay soi mieng bong hat ong бр τεμ τεμαχια τμχ ชิ้น ตัว อัน cai chiec ' +
      'unit(s) unite(s) unidad(es) unita einheit einheiten ' +
      'c62 h87 nar niu pza pzas peca pecas unid unids unidad unidades unites buc bucati db darab kos kosov kom komad komada ком комад комада vnt kpl styk buah bh biji bji butir keping batang btg lembar lbr helai 대 본 장 매 ' +
      '个 個 只 支 件 片 颗 粒 块 条 根 台 张 枚 本 개 ケ コ ヶ 基 機 部 架 辆 輛 座 具 把 体 기 节 節 盏 盞 枝 扇',
  ],
];

let byName: Map<string, Unit> | null = null;

function names(): Map<string, Unit> {
  if (byName !== null) return byName;
  const built = new Map<string, Unit>();
  for (const [kind, canonical, factor, list] of TABLE) {
    for (const name of list.split(' ')) built.set(foldText(name).replace(/\.$/, ''), { kind, canonical, factor });
  }
  for (const name of built.keys()) {
    if (!isPlain(name)) continue;
    longest = Math.max(longest, name.length);
    if (/\d/.test(name)) longestWithDigit = Math.max(longestWithDigit, name.length);
  }
  byName = built;
  return built;
}

/** Signs of the longest name in ASCII, and of the longest with a digit in it. */
let longest = 0;
let longestWithDigit = 0;

/** Most cells are part numbers and names of things, too long for a unit: told before anything is made of them. */
function isTooLong(text: string): boolean {
  let hasDigit = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // `g/pc`, `product_uom_kgm`, and other scripts are looked at more closely.
    if (code > 0x7f || code === 0x2f || code === 0x5f) return false;
    if (code >= 0x30 && code <= 0x39) hasDigit = true;
  }
  // A point may stand behind it.
  return text.length > (hasDigit ? longestWithDigit : longest) + 1;
}

/** Unit of a quantity or mass by its name or symbol in a file (`Stk`, `KGM`, `个`, `g/pc`); null if not known. */
export function parseUnit(text: string): Unit | null {
  if (text.length > 24) return null;
  const known = names();
  const trimmed = text.trim();
  if (isTooLong(trimmed)) return null;
  const written = foldText(trimmed).trim().replace(/\.$/, '');
  // `uom.product_uom_gram`: Odoo's own units by their external ids.
  const folded = written.includes('product_uom_') ? written.replace(/^(?:uom|product)\.product_uom_/, '') : written;
  const unit = known.get(RIGHT_TO_LEFT.test(folded) ? unitRightToLeft(folded) : folded);
  if (unit !== undefined) return unit;
  if (!folded.includes('/')) return null;
  const perPiece = /^(\p{L}+)\s?\/\s?(?:pcs?|piece|part|ea|each|stk|st|unit|个|個|件|部品|шт)$/u.exec(folded);
  return perPiece?.[1] === undefined ? null : (known.get(perPiece[1]) ?? null);
}

/** A box, a bag, a roll, a set: how many pieces it holds the unit does not say. */
export function isPack({ canonical }: Unit): boolean {
  return canonical === 'pack' || canonical === 'set';
}

/** Grams in one of a mass unit; null when the text is no mass unit. */
export function gramsPer(text: string): number | null {
  const unit = parseUnit(text);
  return unit?.kind === 'mass' ? unit.factor : null;
}

/** A unit that says "as much as it takes": a number beside it is a guess of the planner, no content. */
export function isAsNeeded(unit: string): boolean {
  return /^(?:a\/?r|as[ _-]?(?:needed|required)|nach bedarf|必要量|適量|适量)$/iu.test(unit.trim().slice(0, 24));
}
