import type { Identity } from '../parts/classify.ts';
import { textsOf, type LineReading } from '../line.ts';
import { isDetector } from './named-after.ts';
import type { Content } from '../types.ts';

/* Substances that a line names with the device which they are in. */

type Part = NonNullable<Identity['part']>;

interface Device {
  readonly isOne: (part: Part) => boolean;
  readonly holds: (content: Content, part: Part) => boolean;
  /** The class of such a device with that in it; null: none is known. */
  readonly classOf: (content: Content) => string | null;
}

/** Garnets that shine in no detector: what they are in is of no class that is known. */
const SHINES_NOT = /^(?:yig|tgg|ggg|sggg|nggg|gsgg)$/;
const SUPERCONDUCTS: Readonly<Record<string, string>> = { yba: 'hts-ybco', gdbco: 'hts-gdbco', 'rebco-tape': 'htx' };
/** What is wound of a superconductor, or carries a current in it. */
const CONDUCTS =
  /^(?:coils?|windings?|cables?|wires?|tapes?|leads?|bobin\p{L}{0,2}|spulen?|wicklung(?:en)?|kabel|draht|band|leiter|câbles?|fils?|rubans?|cables?|cintas?|cabos?|fitas?|cav[oi]|nastr[oi]|avvolgiment[oi]|cewk[aęi]|przewód|taśm[ay]|cívk[ay]|kabely?|pásk[ay]|катушк[аи]|обмотк[аи]|кабел[ья]|лент[аы]|провод|котушк[аи]|обмотки|spoel(?:en)?|spol(?:ar|er)?|kela|tekercs|bobin|线圈|線圈|绕组|繞組|电缆|電纜|コイル|巻線|ケーブル|코일|케이블|권선)$/iu;
const LIGHT_SOURCE = /^(?:light|lights|lamp|source|lichtquelle|source lumineuse|fuente de luz|光源|광원)$/i;
const FILTERS = /filter|filt(?:re|ro|r)s?$|фильтр|滤|濾|フィルタ|필터/i;

const DEVICES: readonly Device[] = [
  // "LYSO/SiPM detector", "YIG + Pt detector"
  {
    isOne: (part) => isDetector(part.noun) && !isSaidOfPiece(part),
    holds: ({ form }) => form === 'crystal',
    classOf: ({ material }) => (SHINES_NOT.test(material) ? null : 'scintillator'),
  },
  // "Bobina YBCO", YBCO线圈
  {
    isOne: ({ noun }) => CONDUCTS.test(noun.text),
    holds: ({ material }) => material in SUPERCONDUCTS,
    classOf: ({ material }) => SUPERCONDUCTS[material] ?? null,
  },
  // "ASE light source, ytterbium-doped fiber"
  {
    isOne: ({ noun }) => LIGHT_SOURCE.test(noun.text),
    holds: ({ material }) => material.endsWith('doped-fibre') || material === 'edf',
    classOf: () => null,
  },
  // "Filter Standard 1 (Holmium Oxide)"
  { isOne: ({ noun }) => FILTERS.test(noun.text), holds: ({ form }) => form === 'oxide', classOf: () => null },
];

/** "LYSO crystal, detector grade", "SrI2(Eu) detector crystal": behind a comma the word says of what grade the crystal is, before it what it is for. */
function isSaidOfPiece({ noun, text: { reading } }: Part): boolean {
  if (CRYSTAL_BEHIND.test(reading.text.folded.slice(noun.end))) return true;
  const named = reading.hits.findLast(({ end, meaning: { kind } }) => kind.endsWith('material') && end <= noun.start);
  return named !== undefined && /[,;|]/.test(reading.text.folded.slice(named.end, noun.start));
}

const CRYSTAL_BEHIND = /^[ -]?(?:cr[iy]stal|kristall|кристал|kryszta|晶体|晶體|結晶|결정)/u;

/** Crystals and ceramics that shine where radiation meets them. */
const SHINES = /^(?:ce-yag|luag|yap|luap|luyap|gagg|gyagg|gso|gps|lso|lyso|lgso|lfs|lps|yso|clyc|sri2-eu|caf2-eu|gos)$/;
/** What looks at that light, in languages of catalogues. */
const LOOKS =
  /(?<!\p{L})(?:modul[eo]?s?|m[oó]dulos?|moduły?|monitors?|cameras?|cam[eé]ras?|c[aâá]maras?|kamer[ay]|panel[ie]?s?|pan[eé]ls?|pann?ell[io]|painel|panneaux?|scanners?|imagers?|spectrometers?|probes?|pet[ -/]?ct|pet scanner)(?!\p{L})|[ck]alorim|dete[ck]?t(?:or|eur)|rivelator|dedekt[oö]r|детектор|калориметр|панел|камера|модул|探测器|探測器|相机|相機|模块|模組|模组|量能器|平板|検出器|カメラ|パネル|モジュール|검출기|카메라|패널|모듈/u;
const OF_PIECE =
  /cr[iy]stal|kristall|кристал|kryszta|晶|結晶|결정|(?<!\p{L})(?:boules?|rods?|powders?|pulver|pixels?|slabs?|wafers?|ceramics?|blanks?|grade|targets?)(?!\p{L})|粉|порош|분말/u;
const IS_FOR = /(?<!\p{L})(?:for|fur|für|pour|para|per|для|pro|do|voor|til|för)(?!\p{L})|用|向け|용(?!\p{L})/u;

/** "LYSO calorimeter", "Gd2O2S:Tb Flachdetektor": what shines, as what is in the device that a line is. */
export function inScintillator(line: LineReading, named: readonly Content[]): readonly Content[] {
  const fact = line.knowledge.classes.get('scintillator');
  if (fact === undefined || !named.some(isShining)) return named;
  const isDevice = textsOf(line, 'description').some(
    ({ reading: { text } }) => LOOKS.test(text.folded) && !OF_PIECE.test(text.folded) && !IS_FOR.test(text.folded),
  );
  return isDevice
    ? named.map((content) =>
        isShining(content)
          ? { ...content, form: 'component', componentClass: fact.id, componentName: fact.name, report: true }
          : content,
      )
    : named;
}

const isShining = ({ material, componentClass }: Content): boolean => componentClass === null && SHINES.test(material);

/** Of a line that names a device, what it names besides as what is in that. */
export function inDevice(
  { knowledge }: LineReading,
  { kind, part }: Identity,
  named: readonly Content[],
): readonly Content[] {
  if (kind !== 'part' || part === null) return named;
  const device = DEVICES.find(({ isOne }) => isOne(part));
  if (device === undefined) return named;
  return named.map((content) => {
    if (content.componentClass !== null || !device.holds(content, part)) return content;
    const fact = knowledge.classes.get(device.classOf(content) ?? '');
    return {
      ...content,
      form: 'component',
      componentClass: fact?.id ?? null,
      componentName: fact?.name ?? null,
      report: true,
    };
  });
}

/** "HoCu2 spheres 0.2 mm, 4 K cryocooler": loose pieces, and behind them what they are filled into. */
export const isFilledIn = (line: LineReading): boolean =>
  textsOf(line, 'description').some(({ reading: { hits, head } }) =>
    hits.some(
      ({ segment, meaning: { kind }, text }) =>
        segment < (head?.segment ?? 0) && (kind === 'shape' || kind === 'form') && LOOSE.test(text),
    ),
  );
const LOOSE =
  /^(?:spheres?|beads?|powder|kugeln?|pulver|billes?|poudre|sfere|esferas?|polvo|шарик\p{L}{0,2}|порошок|球|粉末?|ビーズ)$/iu;
