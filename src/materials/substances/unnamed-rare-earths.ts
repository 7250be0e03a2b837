import type { Identity } from '../parts/classify.ts';
import { evidenceOf, presenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { isOfRareEarths, RARE_EARTH_MINERALS, RARE_EARTHS } from '../magnets/rare-earth-words.ts';
import { isShapeNoun } from '../magnets/shape-words.ts';
import { listsOnlyLight } from './listed-with.ts';
import { hasForm } from './substance-cues.ts';
import type { Content, Form } from '../types.ts';

/* Goods that are said to be of rare earths and not of which: "rare earth sputtering target", 稀土合金锭, "Seltenerd-Oxid", "minerai de terres rares". */

/** Words between the rare earths and the form that leave it what it is. */
const BETWEEN =
  '(?:sputter(?:ing)?|master|mother|mixed|pure|high[ -]purity|cast|raw|metal|溅射|濺射|溅镀|混合|高[纯純]|中[间間]|原|スパッタ(?:リング)?|스퍼터링|혼합)';

type Kind = 'target' | 'alloy' | 'metal' | 'oxide' | 'compound' | 'ore';
/** Words for a form where it stands behind, and where it stands first; names as findings have them. */
const KINDS: readonly (readonly [kind: Kind, behind: string, first: string, name: string])[] = [
  ['target', 'targets?|靶材?|ターゲット|타겟|타깃|мишен\\p{L}', 'cibles?|blancos?|bersagli?o?|alvos?|мишен\\p{L}', 'rare-earth target, element not named'],
  ['alloy', 'alloys?|legierung(?:en)?|合金|합금|сплав\\p{L}{0,2}', 'alliages?|aleaci[oó]n(?:es)?|leg[ah]e?|ligas?|сплав\\p{L}{0,2}', 'rare-earth alloy, element not named'],
  ['ore', '(?:ore |mineral )?conc(?:entrates?|\\.)|ores?|sands?|minerale?s?|(?:ionic )?clays?|(?:erz)?konzentrate?|erze?|[矿礦]石?|精[矿礦鉱]|鉱石|광석|정광|руд\\p{L}|концентрат\\p{L}{0,2}', 'minerai|min[eé]ral(?:es|i)?|concentr(?:[eé]s?|ado|ato)|руд\\p{L}|концентрат\\p{L}{0,2}', 'rare-earth ore or concentrate'],
  ['oxide', 'oxides?|oxide?|氧化物|酸化物|산화물|оксид\\p{L}{0,2}', 'oxydes?|[oó]xidos?|ossid[oi]|оксид\\p{L}{0,2}', 'rare-earth oxide, element not named'],
  ['compound', 'compounds?|chlorides?|carbonates?|fluorides?|nitrates?|verbindung(?:en)?|chloride?|carbonate?|fluoride?|化合物|氯化物|氟化物|碳酸[盐鹽]|硝酸[盐鹽]|화합물|соединени\\p{L}', 'compos[eé]s?|chlorures?|carbonat[eo]s?|fluor(?:ures?|uros?|uri)|composti?|соединени\\p{L}', 'rare-earth compound, element not named'],
  ['metal', 'metals?|metalle?|金[属屬]|금속|металл\\p{L}{0,2}', 'm[eé]ta(?:l|ux)|metal(?:es)?|metall[oi]|металл?\\p{L}{0,2}', 'rare-earth metal, element not named'],
]; // prettier-ignore

/** What goods are called that are ores or concentrates of rare earths, whoever says so. */
export const RARE_EARTH_ORE = {
  material: 'rare-earths:ore',
  name: KINDS.find(([kind]) => kind === 'ore')?.[3] ?? '',
} as const;

/** What goods of a kind are said to be of. */
const WHAT: Readonly<Partial<Record<Kind, string>>> = { ore: `${RARE_EARTHS}|${RARE_EARTH_MINERALS}` };

const PATTERNS = KINDS.map(([kind, behind, first, name]) => {
  const what = WHAT[kind] ?? RARE_EARTHS;
  const goods = `(?:${what})[ -]?(?:${BETWEEN}[ -]?){0,3}(?:${behind})`;
  // "Ore rare earth" is written so; "metal rare earth" hardly.
  const of = `(?:of|von|aus|der|из)(?: the)? `;
  return {
    kind,
    name,
    // "Monazite concentrate rare-earth ore": said twice.
    behind: new RegExp(`(?<!\\p{Script=Latin})${goods}(?:[ -]${goods})?(?!\\p{Script=Latin})`, 'u'),
    first: new RegExp(`(?<!\\p{L})(?:(?:${first})(?: \\p{L}{4,14})? (?:d[ei]s? |из |au?x? )?|(?:${behind}) (?:${of})${kind === 'ore' ? '?' : ''})(?:${what})(?: (?:elements?|elemente|элемент\\p{L}{1,3}))?(?!\\p{L})`, 'u'),
  };
}); // prettier-ignore

/** What is denied is not there. */
const DENIED =
  /(?:(?:^|[^\p{L}])(?:non|not?|without|free (?:of|from)|ohne|keine?r?|sans|sin|senza|sem|без|не)[ -]?|[非无無]|不含)$/u;
/** Shapes that such goods are sold in, and what a lot of them is: behind the form they name nothing else. */
const SHAPE =
  /^(?:[\s-]*(?:concentrates?|ingots?|blocks?|bars?|rods?|wires?|sheets?|plates?|tubes?|discs?|disks?|foils?|granul\p{L}{1,5}|powders?|flakes?|pieces?|lumps?|samples?|chips?|shot|sand|scrap|mix(?:ture)?|materials?|raw|crude|bearing|roh|brute?s?|bruto|grezzo|pulver|barren|st[aä]be?|blech|scheiben?|sputter\p{L}{0,3}|lingots?|lingotes?|poudres?|polvo|polvere|порош\p{L}{2,3}|слит\p{L}{2,3})(?!\p{L})|\s?(?:[铸鑄]?[锭錠]|[块塊条條片棒板管丝絲]|[颗顆]粒|粉末?|インゴット|パウダー|잉곳|분말))*/u;
/** Behind that: nothing, a sign, a figure, an assay, or what it is for, from or with. */
const ENDS =
  /^\s*(?:$|[^\p{L}\s-]|-?\d|-\s|[tlh]?reo(?!\p{L})|(?:for|from|of|in|with|per|für|aus|mit|von|in|pour|para|per|для|por)\s)/u;

/** How likely one of a dozen is to be in goods of which nobody says of what: a guess, as with a tariff code that takes them all. */
const ONE_OF_MANY = 0.18;

/** Contents of a line that names no element and no material, and whose goods are of rare earths: each of those that are followed may be in it; of an ore, which is listed whatever it holds, none is told. */
export function unnamedRareEarths(line: LineReading, { kind, part }: Identity): readonly Content[] {
  if (kind === 'class' || kind === 'magnet') return [];
  const texts = textsOf(line, 'description', 'material');
  if (texts.some((text) => namesWhat(text) || listsOnlyLight(text.reading))) return [];
  for (const text of texts) {
    if (part !== null && part.text !== text && !isShapeNoun(part.noun)) continue;
    const found = asTarget(line, goodsIn(text) ?? targetOf(line, text));
    if (found === null) continue;
    const { knowledge } = line;
    const { name } = found;
    return [
      {
        material: `rare-earths:${found.kind}`,
        name,
        form: formOf(found.kind),
        constituents: [],
        presence: 'proven',
        confidence: 0.93,
        elements: (found.kind === 'ore' ? [] : [...knowledge.followed].sort()).map((symbol) => ({
          symbol,
          presence: presenceOf(ONE_OF_MANY),
          confidence: ONE_OF_MANY,
          massFraction: null,
          grams: null,
        })),
        anyOf: [],
        componentClass: null,
        componentName: null,
        report: true,
        trace: false,
        evidence: [evidenceOf('material', found.said, text.source, name, null, knowledge, 0.93)],
      },
    ];
  }
  return [];
}

type Goods = Readonly<Record<'name' | 'said', string>> & { readonly kind: Kind };

/** "Target, rare earth alloy": of an alloy or a metal, and a target. */
function asTarget(line: LineReading, goods: Goods | null): Goods | null {
  const isOf = goods?.kind === 'alloy' || goods?.kind === 'metal';
  return goods !== null && isOf && hasForm(line, 'target') ? { ...goods, ...TARGET } : goods;
}
const TARGET = { kind: 'target', name: KINDS[0]?.[3] ?? '' } as const;

/** "Sputtering target, rare earth": a clause that says of what, and nothing else. */
const ALONE = new RegExp(`(?:^|[,;:(|/] ?)(${RARE_EARTHS})\\s*(?:$|[,;)|/])`, 'u');
function targetOf(line: LineReading, { source, reading: { head, text } }: ReadLineText): Goods | null {
  const form = source.role === 'material' && isOfRareEarths(text.folded) ? formBeside(line) : undefined;
  if (form !== undefined)
    return { kind: form, name: KINDS.find(([kind]) => kind === form)?.[3] ?? '', said: source.text.trim() };
  const said = head === null && hasForm(line, 'target') ? ALONE.exec(text.folded)?.[1] : undefined;
  return said === undefined ? null : { ...TARGET, said };
}

/** "Ingot | rare earth": the form stands in another column. */
const formBeside = (line: LineReading): Kind | undefined =>
  (['target', 'alloy', 'metal', 'oxide', 'compound'] as const).find((form) => hasForm(line, form)) ??
  (textsOf(line, 'description').some(({ reading }) => INGOT.test(reading.text.folded)) ? 'metal' : undefined);
const INGOT = /ingot|barren(?!\p{L})|lingot|[锭錠]|インゴット|잉곳|слит/u;

const formOf = (kind: Kind): Form | null => (kind === 'ore' ? null : kind);

/** Whether a text says of what, or of which thing: then that is told. */
const namesWhat = ({ reading: { text, hits, formulas }, symbols }: ReadLineText): boolean => {
  const mineral = MINERAL.exec(text.folded);
  return (
    symbols.length > 0 ||
    formulas.length > 0 ||
    hits.some(
      ({ meaning: { kind }, negated, start, end }) =>
        !negated &&
        /^(?:element|family|magnet|class|material|context-material)$/.test(kind) &&
        !(mineral !== null && start >= mineral.index && end <= mineral.index + mineral[0].length),
    )
  );
};
/** 氟碳铈矿, bastnaesite, has the word for cerium in its name. */
const MINERAL = new RegExp(RARE_EARTH_MINERALS, 'u');

function goodsIn({ reading }: ReadLineText): Goods | null {
  const { folded, cased } = reading.text;
  for (const { kind, name, behind, first } of PATTERNS) {
    const match = behind.exec(folded) ?? first.exec(folded);
    if (match === null) continue;
    const start = match.index;
    const shaped = start + match[0].length;
    const end = shaped + (SHAPE.exec(folded.slice(shaped))?.[0].length ?? 0);
    if (DENIED.test(folded.slice(0, start)) || !ENDS.test(folded.slice(end))) continue;
    const { head } = reading;
    const segment = reading.segments.find((one) => start >= one.start && start < one.end);
    const isAbout = head === null || (head.start >= start && head.end <= end) || isShapeNoun(head);
    if (isAbout && (segment === undefined || segment.role === 'main' || segment.role === 'and'))
      return { kind, name, said: cased.slice(start, shaped) };
  }
  const mineral = MINERAL_ALONE.exec(folded)?.[0];
  return mineral === undefined
    ? null
    : { kind: 'ore', name: RARE_EARTH_ORE.name, said: cased.slice(0, mineral.length) };
}
/** "Monazite, thorium removed": what is called by its mineral is that. */
const MINERAL_ALONE = new RegExp(`^(?:${RARE_EARTH_MINERALS})(?= ?(?:$|[,;(|/]))`, 'u');
