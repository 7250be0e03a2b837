import type { Knowledge } from '../../knowledge/knowledge.ts';
import { round, type ReadLineText } from '../line.ts';
import type { Draft } from './substance-cues.ts';

/* Salts of which a text says that water is bound in them, or that they are dissolved: the share is not that of the dry solid. */

const COUNTS: Readonly<Record<string, number>> = {
  mono: 1, di: 2, tri: 3, tetra: 4, penta: 5, hexa: 6, hepta: 7, octa: 8, ennea: 9, nona: 9, deca: 10,
  моно: 1, ди: 2, три: 3, тетра: 4, пента: 5, гекса: 6, гепта: 7, окта: 8, нона: 9, дека: 10,
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10,
  일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9, 십: 10,
}; // prettier-ignore
const WORDS = Object.keys(COUNTS).join('|');
/** "·6H2O", "hexahydrate", 六水, 6水和物, шестиводный is rare; how many may be left open. */
const WATER = new RegExp(
  `[·.*•∙x× ] ?(?:(\\d(?:\\.\\d)?)|[xn])? ?h2o(?![a-z\\d])|(${WORDS})? ?-?(?:h[iy]drat|idrat|uwodni|гидрат|гідрат|수화물)|(${WORDS}|(?<!\\d)\\d) ?(?:水(?:合|和)?(?![平准準溶])|수화물)`,
  'u',
);
const DRY = /anh[yi]dr|wasserfrei|watervrij|безвод|无水|無水|무수|bezwod|bezvod|vattenfri|dehydrat/;
const SOLVENT =
  'thf|hexanes?|cyclohexane|toluene?|toluol|ethanol|methanol|acetone?|chloroform|water|wasser|eau|agua|acqua|dmso|dmf|hno3|hcl|heptane';
const DISSOLVED = new RegExp(
  `\\d ?(?:m?mol/(?:l|dm3)|[mµμu]?g/m?l)(?![a-z])|\\d ?m?m (?:in|en|dans|solution|losung)(?![a-z])|(?<![a-z])(?:in|en|dans) (?:${SOLVENT})(?![a-z])|(?<![a-z])(?:solution|losung|solucion|solucao|soluzione|roztwor|roztok|oplossing)(?![a-z])|раствор|розчин|[水]?溶液|용액`,
  'u',
);
const H2O = 18.015;

/** Drafts of a text with the share that is left where water is bound in them; open where they are in a liquid, or how much water is not said. */
export function withWater({ reading }: ReadLineText, drafts: readonly Draft[], knowledge: Knowledge): Draft[] {
  const { folded } = reading.text;
  const bound = DRY.test(folded) ? null : WATER.exec(folded);
  const isDissolved = DISSOLVED.test(folded);
  const salts = drafts.filter(({ form }) => form === 'compound');
  if (salts.length === 0 || (bound === null && !isDissolved)) return [...drafts];
  const word = bound?.[2] ?? bound?.[3] ?? '';
  const count = Number(bound?.[1] ?? COUNTS[word] ?? (word === '' ? Number.NaN : word));
  return drafts.map((draft): Draft => {
    // A formula with its water in it was weighed so.
    if (draft.form !== 'compound' || (!isDissolved && /H2O/.test(draft.material))) return draft;
    if (!isDissolved && salts.length > 1 && !isBehind(draft, bound?.index ?? 0)) return draft;
    const formula = knowledge.materials.get(draft.material)?.formula ?? null;
    return {
      ...draft,
      elements: draft.elements.map((element): Draft['elements'][number] => {
        const share = element.massFraction?.typ;
        const atoms = formula === null ? Number.NaN : atomsIn(formula, element.symbol);
        const mass = (atoms * (knowledge.weights.get(element.symbol) ?? Number.NaN)) / (share ?? Number.NaN);
        const typ = isDissolved || share === undefined ? Number.NaN : (share * mass) / (mass + count * H2O);
        return {
          ...element,
          massFraction: Number.isNaN(typ)
            ? null
            : { min: round(typ * 0.99), typ: round(typ), max: round(typ * 1.01), of: 'material' },
        };
      }),
    };
  });
}

/** Whether the water stands right behind the name of a salt. */
const isBehind = ({ at }: Draft, water: number): boolean => at !== undefined && water >= at.end && water - at.end <= 16;

/** How many atoms of an element a formula has. */
const atomsIn = (formula: string, symbol: string): number =>
  Number(new RegExp(`${symbol}(?![a-z])(\\d{0,2})`).exec(formula)?.[1] || 1);
