import type { ComponentClass, MaterialFact } from '../../knowledge/types.ts';
import type { ClassFinding } from './component.ts';
import { evidenceOf, presenceOf, round, textsOf, type LineReading } from '../line.ts';
import { listedWith } from '../substances/listed-with.ts';
import { fractionOf } from '../magnets/magnet.ts';
import { spelledIn } from '../symbols/spelled.ts';
import { TOLD_FROM } from '../told.ts';
import type { Content, ElementContent, Evidence } from '../types.ts';

/** The material that a component is told by what is in it; null where the line names another. `isStated`: it says which elements there are. */
export function embeddedMaterial(
  line: LineReading,
  found: ClassFinding,
  { id, p, trace, isToldIfNamed = false }: NonNullable<ComponentClass['material']>,
  isStated = false,
): Content | null {
  const known = line.knowledge.materials.get(id);
  if (known === undefined || (!trace && (namesItsMaterial(line) || (SHINING.has(id) && namesOtherFormula(line, known))))) return null; // prettier-ignore
  const said = saysMaterial(line, id);
  const named = isToldIfNamed ? elementsNamed(line, found, known) : NONE_NAMED;
  const isNamed = Object.keys(known.composition).some((symbol) => named.has(symbol) && line.knowledge.followed.has(symbol)); // prettier-ignore
  const material = (id === 'edf' ? fibreOf(line, known.uncertain, named) : null) ?? known;
  const confidence = round(Math.max(p, said === null && !isNamed ? 0 : SAID) * found.weight);
  const elements: ElementContent[] = [];
  for (const [symbol, range] of Object.entries(material.composition)) {
    if (!line.knowledge.followed.has(symbol)) continue;
    if (named.has(symbol)) {
      elements.push({ symbol, presence: 'proven', confidence: NAMED, massFraction: fractionOf(range), grams: null });
      continue;
    }
    const share = material.uncertain.includes(symbol) || range[0] === 0 ? (material.chances?.[symbol] ?? 0.4) : 1;
    elements.push({
      symbol,
      presence: presenceOf(confidence * share),
      confidence: round(confidence * share),
      massFraction: fractionOf(range),
      grams: null,
    });
  }
  return {
    material: material.id,
    name: material.name,
    form: 'component',
    constituents: material.constituents,
    presence: presenceOf(confidence),
    confidence,
    elements: textsOf(line, 'material', 'description').reduce(
      (all, { reading }) => listedWith(reading.text.cased, material.uncertain, all),
      elements,
    ),
    anyOf: [],
    componentClass: found.fact.id,
    componentName: found.fact.name,
    report: found.fact.report || isNamed || (!isStated && isBesideMagnet(found, confidence)),
    trace: (trace && !isNamed) || material.trace,
    evidence: [
      found.evidence,
      ...(said === null ? [] : [said]),
      evidenceOf(
        'class',
        found.evidence.text,
        { role: found.evidence.role, text: '', column: found.evidence.column },
        `holds ${material.name}`,
        material,
        line.knowledge,
        p,
      ),
    ],
  };
}

/** Whether a material that is there rather than not is told of with the magnet round it: "Optical isolator" names no garnet. */
const isBesideMagnet = ({ fact, weight }: ClassFinding, confidence: number): boolean =>
  confidence >= THERE && fact.pRareEarthMagnet * weight >= TOLD_FROM.others;
const THERE = 0.5;

/** How sure a remark is of what is in a component. */
const SAID = 0.9;
/** How sure a name is of it. */
const NAMED = 0.93;

const NONE_NAMED: ReadonlySet<string> = new Set();

/** A fibre may be doped with one of several: where the line names which, it is that one. */
function fibreOf(
  { knowledge }: LineReading,
  uncertain: readonly string[],
  named: ReadonlySet<string>,
): MaterialFact | null {
  const symbols = uncertain.filter((symbol) => named.has(symbol));
  return symbols.length === 1 ? (knowledge.materials.get(`${(symbols[0] ?? '').toLowerCase()}-doped-fibre`) ?? null) : null; // prettier-ignore
}

/** Amplifiers by the initial of what their fibre is doped with. */
const AMPLIFIER = /(?<![a-z])([eyt])dfa(?![a-z])/g;
/** An oxide that a ceramic is stabilised or sintered with, and a lamp is not filled with. */
const OXIDE = /^ox-([A-Z][a-z]?)$/;
const INITIALS: Readonly<Record<string, string>> = { e: 'Er', y: 'Yb', t: 'Tm' };

/** "Na-Sc metal halide lamp", "HMI lamp, dysprosium", "erbium fibre amplifier": elements that the name of a component says. */
const elementsNamed = (line: LineReading, { evidence }: ClassFinding, material: MaterialFact): ReadonlySet<string> =>
  new Set([
    ...spelledIn(evidence.text, material, line.knowledge),
    ...textsOf(line, 'material', 'description').flatMap(({ reading: { hits, formulas, text } }) => [
      ...hits.flatMap(({ meaning: { kind, value }, negated }) =>
        negated ? [] : kind === 'element' ? [value] : (OXIDE.exec(value)?.[1] ?? []),
      ),
      ...[...text.folded.matchAll(AMPLIFIER)].map(([, initial = '']) => INITIALS[initial] ?? ''),
      ...formulas.flatMap(({ elements }) => [...elements.keys()]),
    ]),
  ]);

/** "1064 nm isolator | has TGG rod": a remark that names the very material which such components hold, as evidence; null: none does. */
function saysMaterial(line: LineReading, id: string): Evidence | null {
  const fact = line.knowledge.materials.get(id);
  for (const { source, reading } of textsOf(line, 'remarks'))
    for (const { meaning, negated, text, segment } of reading.hits)
      if (meaning.kind === 'material' && meaning.value === id && !negated && reading.segments[segment]?.role !== 'for')
        return evidenceOf('material', text, source, fact?.name ?? id, fact ?? null, line.knowledge, SAID);
  return null;
}

/** A crystal detector is of the crystal that is named: "CsI scintillator" says that it is not of another. */
function namesItsMaterial(line: LineReading): boolean {
  return textsOf(line, 'material', 'description').some((text) =>
    text.reading.hits.some(
      ({ meaning, negated }) =>
        (meaning.kind === 'material' || meaning.kind === 'context-material') &&
        !negated &&
        SOLID.has(line.knowledge.materials.get(meaning.value)?.form ?? ''),
    ),
  );
}

/** What scintillators are held to be that say nothing of it. */
const SHINING: ReadonlySet<string> = new Set(['gos', 'lyso']);

/** "SrF2 scintillator crystal", "four CeBr scintillators": what shines is told by a formula without the rare earths of that. */
const namesOtherFormula = (line: LineReading, { composition }: MaterialFact): boolean =>
  textsOf(line, 'material', 'description').some(({ reading: { formulas } }) =>
    formulas.some(({ elements }) =>
      Object.keys(composition).every((symbol) => !line.knowledge.followed.has(symbol) || !elements.has(symbol)),
    ),
  );

const SOLID: ReadonlySet<string> = new Set(['crystal', 'ceramic', 'compound', 'oxide']);
