import { besideName } from './beside-name.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { fractionOf } from '../magnets/magnet.ts';
import type { Hit } from '../reading/reading.ts';
import { segmentOf } from '../reading/segments.ts';
import { isSmCo } from '../magnets/smco.ts';
import { spelledIn } from '../symbols/spelled.ts';
import { hasForm, materialElements, type Draft } from './substance-cues.ts';
import { magnetKind } from '../magnets/magnet-kind.ts';

/** "Lega praseodimio-neodimio" has neither iron nor boron. */
const NAMES_IRON = /fe|bor|iron|eisen|fer|hierro|желез|铁|鐵|鉄|철|magn|磁|자석|neo(?!d)|nib/iu;

/** Forms of an alloy. */
const ALLOYS: ReadonlySet<string> = new Set(['alloy', 'ingot', 'target']);

/**
 * "Ferroboron for NdFeB alloys", "gallium | NdFeB 첨가제": the alloy that another thing goes into. "Alloy flakes for NdFeB" are that alloy.
 */
function isGoal({ reading: { nouns, segments, hits } }: ReadLineText, hit: Hit): boolean {
  const at = segmentOf(segments, hit.start, hit.end);
  const noun = nouns.find(({ start, end }) => start <= hit.start && hit.end <= end);
  const part = nouns.find(({ kind, segment, start }) => kind === 'part' && segment === at && start >= hit.end);
  // "Target for SmCo films" is of it.
  if (hits.some(({ meaning: { kind, value } }) => kind === 'form' && value === 'target')) return false;
  // "Samarium cobalt iron alloy": what the word for the alloy stands behind is in it.
  const isAlloy =
    part !== undefined &&
    hits.some(({ meaning: { kind, value }, start }) => kind === 'form' && ALLOYS.has(value) && start >= part.end);
  if (noun !== undefined && part !== undefined && !isAlloy && noun.cancelledBy === part.text) return true;
  return (
    segments[at]?.role === 'for' &&
    !hits.some(
      ({ meaning: { kind, value }, start, end }) =>
        kind === 'form' && ALLOYS.has(value) && segments[segmentOf(segments, start, end)]?.role !== 'for',
    )
  );
}

/** "NdFeB alloy flake", "Nd-Fe-B ingot", "Target, NdFeB": the alloy of which magnets are made, or a target of it, and no magnet. */
export function neodymiumAlloys(line: LineReading): Draft[] {
  const { knowledge } = line;
  const fact = knowledge.materials.get(hasForm(line, 'target') ? 't-ndfeb' : 'ndfeb-flake');
  if (fact === undefined) return [];
  for (const text of textsOf(line, 'material', 'description')) {
    const hit = text.reading.hits.find(
      ({ meaning, negated, text: said }) =>
        meaning.kind === 'family' && magnetKind(meaning.value) === 'ndfeb' && !negated && NAMES_IRON.test(said),
    );
    if (hit === undefined || isGoal(text, hit)) continue;
    // "Nd-Dy-Fe-B alloy flake".
    const spelled = spelledIn(hit.text, fact, knowledge);
    const elements = materialElements(fact, knowledge.followed, Math.min(0.97, fact.confidence + 0.1), spelled);
    return [
      {
        material: fact.id,
        name: fact.name,
        form: fact.form,
        constituents: [...fact.constituents],
        elements,
        confidence: 0.95,
        named: true,
        trace: false,
        evidence: [evidenceOf('material', hit.text, text.source, fact.name, fact, knowledge, 0.95)],
        rank: 3,
        symbols: new Set(elements.map(({ symbol }) => symbol)),
      },
    ];
  }
  return [];
}

/** SmCo named as an alloy or a target, not as a magnet. */
export function cobaltAlloys(line: LineReading): Draft[] {
  const { knowledge } = line;
  for (const text of textsOf(line, 'material', 'description')) {
    for (const hit of text.reading.hits) {
      if (hit.meaning.kind !== 'family' || !isSmCo(hit.meaning.value) || hit.negated || isGoal(text, hit)) continue;
      const family = knowledge.families.get(hit.meaning.value);
      if (family === undefined) continue;
      // Sm2Co17 says how much samarium, "SmCo" does not.
      const isStoichiometric = /\d/.test(hit.text);
      const alloy = knowledge.materials.get('smco-alloy');
      const further = besideName(text.reading, hit, knowledge).filter((symbol) => symbol !== 'Sm' && symbol !== 'Co');
      const constituents = ['Sm', 'Co', ...further];
      const followed = constituents.filter((symbol) => knowledge.followed.has(symbol));
      const name = `${constituents.map((symbol) => knowledge.constituents.get(symbol)?.name ?? symbol).join('-')} alloy`;
      const share = fractionOf((isStoichiometric ? family : (alloy ?? family)).composition['Sm']);
      return [
        {
          material: `alloy:${constituents.join('-')}`,
          name,
          form: 'alloy',
          constituents,
          elements: followed.map((symbol) => ({
            symbol,
            presence: 'proven',
            confidence: 0.95,
            // With something else in it, that of the alloy of the two alone says nothing.
            massFraction: further.length === 0 ? share : null,
            grams: null,
          })),
          confidence: 0.95,
          named: true,
          trace: false,
          evidence: [evidenceOf('material', hit.text, text.source, name, family, knowledge, 0.95)],
          rank: 3,
          symbols: new Set(followed),
        },
      ];
    }
  }
  return [];
}
