import type { Hit } from '../reading/reading.ts';
import { fractionsOfDesignation, hasAnion, massFractions, type Formula } from '../symbols/formula.ts';
import { RARE_EARTHS } from '../symbols/rare-earths.ts';
import { evidenceOf, round, type LineReading, type ReadLineText } from '../line.ts';
import { opensDesignation } from './as-target.ts';
import { isNamedAfter } from './named-after.ts';
import { type Draft, hasForm, isOxideOf, IS_SHARED, isOfPhosphor } from './substance-cues.ts';
import type { Form } from '../types.ts';

/** Goods that hold a substance in a liquid or as fine particles. */
const LIQUID =
  /suspension|suspensi[oó]n|sospensione|zawiesin|суспензи|dispersion|solution|losung|nano(?:particle|partikel|powder|pulver)|[懸悬]浮液|懸濁液|溶液|分散液|현탁액|용액/;

/** A word for a shape that metals are sold in. */
const isPieceWord = ({ isMetalForm, meaning: { kind, value } }: Hit): boolean =>
  isMetalForm || kind === 'shape' || (kind === 'part' && value === 'shape');

/** Right behind what it is made of, or before it: "Schweißdraht Al-Sc", but a block that is called "Co-Y" is numbered so. */
const isBeside = (hit: Hit, { start, end, text }: Formula): boolean =>
  hit.start === end + 1 || (hit.end === start - 1 && /^[A-Z][a-z](?:-[A-Z][a-z])+$/.test(text));

const LIGHT = ['La', 'Ce', 'Pr', 'Nd'];

/** "Cu-5%Y": with its sign a share is one. */
const PERCENTED = /^[A-Z][a-z]?-\d[^A-Z]{0,8}%/;

const ATOMIC = /(?:\b|\d)at(?:om(?:ic)?)?\.?-? ?%|原子/;

/** "Al-Gd2O3": an oxide of its own behind the metal that it is mixed into. */
const OXIDE_BEHIND = new RegExp(`-(?:${RARE_EARTHS})\\d{1,2}O\\d{1,2}$`);

function isOxide(formula: Formula): boolean {
  return formula.elements.size === 2 && formula.elements.has('O');
}

/** Substances that the formulas of a text name. */
export function formulas(line: LineReading, text: ReadLineText): Draft[] {
  const { knowledge } = line;
  const drafts: Draft[] = [];
  const isMaterial = text.source.role === 'material';
  for (const formula of text.reading.formulas) {
    const symbols = [...formula.elements.keys()].filter((symbol) => knowledge.followed.has(symbol));
    if (formula.elements.has('B') && formula.elements.has('Fe')) continue; // Nd2Fe14B is a magnet family, not a compound.
    // SmCo, NdFeB, TbDyFe as words of the vocabulary are read there; of "Dy-Nd metal" and "Co-Gd target" only the end is one.
    const metal = text.reading.hits.find(
      ({ meaning: { kind, value }, start, end }) =>
        kind.endsWith('material') &&
        /^(?:el|t)-[A-Z][a-z]?$/.test(value) &&
        formula.start < start &&
        start < formula.end &&
        formula.end < end,
    );
    if (
      metal === undefined &&
      text.reading.hits.some(
        (hit) =>
          (hit.meaning.kind === 'family' || hit.meaning.kind === 'material') &&
          hit.start < formula.end &&
          formula.start < hit.end &&
          !(formula.kind === 'designation' && opensDesignation(hit, formula, line)) &&
          !isOxideOf(hit, text),
      )
    )
      continue;
    // "YB3-132S1-2": what a hyphen and a figure follow is a type number.
    const isType = [...formula.elements.keys()].every((symbol) => symbol.length === 1) && /^-\d/.test(text.reading.text.cased.slice(formula.end)); // prettier-ignore
    if (isType) continue;
    // CY7C199, PY32, BYV79: type numbers spell single-letter elements; oxides, fluorides and named cues do not need luck.
    const isCode = [...formula.elements.keys()].every((symbol) => symbol.length === 1);
    if (isCode && !formula.elements.has('O') && !formula.elements.has('F') && text.source.role !== 'material') continue;
    const isIon = formula.kind !== 'designation' && hasAnion(formula.elements);
    const evidence = evidenceOf(
      'material',
      formula.text,
      text.source,
      formula.kind === 'formula'
        ? 'chemical formula'
        : formula.kind === 'designation'
          ? 'alloy designation'
          : 'named constituents',
      { sources: ['formula'], grade: 'computed', confidence: 0.95 },
      knowledge,
      0.95,
    );
    if (symbols.length === 0) {
      if (formula.kind === 'formula' && [...formula.elements.keys()].some((s) => LIGHT.includes(s)))
        line.against.push({ ...evidence, kind: 'negative', meaning: 'formula without a controlled element' });
      continue;
    }
    const hasCue =
      isMaterial ||
      OXIDE_BEHIND.test(formula.text) ||
      metal !== undefined ||
      hasForm(line, 'alloy', 'target', 'powder', 'metal', 'film', 'ingot', 'crystal', 'ceramic') ||
      // "Al-Sc wire", "Fe-Tb sheet": of an alloy, and not of the metal that is named last.
      text.reading.hits.some((hit) => isPieceWord(hit) && isBeside(hit, formula)) ||
      LIQUID.test(text.reading.text.folded) ||
      (isIon && symbols.length + LIGHT.filter((symbol) => formula.elements.has(symbol)).length > 1);
    if (
      formula.kind === 'constituents' &&
      !hasCue &&
      !formula.text.includes(',') &&
      !IS_SHARED.test(text.reading.text.cased.slice(formula.end))
    )
      continue;
    // "Co-2Y" may be a part number.
    if (
      formula.kind === 'designation' &&
      formula.percent?.size === 1 &&
      symbols[0]?.length === 1 &&
      formula.percent.has(symbols[0]) &&
      !hasCue &&
      !PERCENTED.test(formula.text)
    )
      continue;
    if (isNamedAfter(text, formula.start)) continue;
    const shares =
      formula.kind === 'formula'
        ? massFractions(formula.elements, knowledge.weights)
        : formula.kind === 'designation'
          ? fractionsOfDesignation(formula, knowledge.weights, ATOMIC.test(text.reading.text.folded))
          : null;
    const margin = formula.kind === 'designation' ? 0.1 : 0.03;
    const form: Form = !isIon
      ? 'alloy'
      : formula.kind === 'constituents' && OXIDE_BEHIND.test(formula.text)
        ? 'ceramic'
        : isOxide(formula)
          ? 'oxide'
          : /crystal|garnet|rod|晶|boule/.test(text.reading.text.folded)
            ? 'crystal'
            : 'compound';
    const ofPhosphor = isOfPhosphor(line, text, '', form, formula.end);
    drafts.push({
      material: `${ofPhosphor ? 'phosphor' : 'formula'}:${formula.text}`,
      name: formula.text,
      form: ofPhosphor ? 'compound' : form,
      constituents: [...formula.elements.keys()],
      elements: symbols.map((symbol) => {
        const share = shares?.get(symbol);
        return {
          symbol,
          presence: 'proven',
          confidence: 0.95,
          massFraction:
            share === undefined
              ? null
              : {
                  min: round(share * (1 - margin)),
                  typ: round(share),
                  max: round(Math.min(1, share * (1 + margin))),
                  of: 'material',
                },
          grams: null,
        };
      }),
      confidence: 0.95,
      named: true,
      trace: false,
      evidence: [evidence],
      rank: 3,
      symbols: new Set(symbols),
      at: formula,
    });
  }
  return drafts;
}
