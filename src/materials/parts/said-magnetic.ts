import type { Identity } from './classify.ts';
import type { ClassFinding } from './component.ts';
import { fittedMagnet } from './named-on-part.ts';
import { classFinding } from './told-on-part.ts';
import type { LineReading, ReadLineText } from '../line.ts';

const ADJECTIVE =
  '(?:magn[eé]t(?:ic|ica|ico|icas|icos|ica|ique|iques|isch\\p{L}{0,2}|isk\\p{L}{0,2}|ick\\p{L}{1,3}|yczn\\p{L}{1,3})|m[aá]gneses|магнитн\\p{L}{2,3}|manyetik)';
const PERMANENT = '(?:permanent\\p{L}{0,3}|trval\\p{L}{1,3}|stał\\p{L}{1,3}|állandó|постоянн\\p{L}{2,3}|kal[iı]c[iı])';
/** Said to be magnetic for good: "deska magnetická permanentní", "table magnétique permanente". */
const FOR_GOOD = new RegExp(`(?<!\\p{L})(?:${ADJECTIVE} ${PERMANENT}|${PERMANENT} ?${ADJECTIVE})(?!\\p{L})`, 'u');
/** What holds work, and what connects by springs or charges. */
const HOLDS_WORK =
  /chuck|table|plate|upinac|sklicid|deska|stolec|platte|futter|tisch|plateau|mandrin|mandril|plato|mesa|tavola|piano|st[oó][lł]|uchwyt|p[lł]yta|плит|патрон|стол|tabla|ayna/u;
const POGO = new RegExp(`(?<!\\p{L})pogo(?!\\p{L}).{0,40}?(?<!\\p{L}|non[- ])${ADJECTIVE}(?!\\p{L})`, 'u');

/** "Bracket voie aimantée", "Sans bouchon aimanté": whether a place is inside of the name of a component, which the thing is for or without. */
export const isInName = ({ reading: { hits } }: ReadLineText, at: number): boolean =>
  hits.some(({ meaning: { kind }, start, end }) => kind === 'class' && start < at && at < end);

/** "Upínací deska magnetická permanentní", "CONN POGO 4P MAGNETIC": what pulls is in it, whatever the part is. */
export function saidMagnetic({ noun, text }: NonNullable<Identity['part']>, line: LineReading): ClassFinding[] {
  const { folded, cased } = text.reading.text;
  if (noun.value === 'document' || noun.roles.has('label')) return [];
  const own = text.reading.segments[noun.segment];
  const clause = own === undefined || own.role !== 'main' ? '' : folded.slice(own.start, own.end);
  const forGood = FOR_GOOD.exec(clause);
  const said =
    forGood ?? POGO.exec(clause) ?? (/aimant|imant|imanad|calamit/.test(clause) ? fittedMagnet(clause) : null);
  if (said === null) return [];
  const id =
    said !== forGood && /pogo/.test(said[0])
      ? 'pogo-magnetic'
      : forGood === null
        ? 'part-with-magnets'
        : HOLDS_WORK.test(clause)
          ? 'magnetic-lifter'
          : 'part-with-magnets';
  const fact = line.knowledge.classes.get(id);
  const start = (own?.start ?? 0) + said.index;
  return fact === undefined || isInName(text, start)
    ? []
    : [classFinding(line, fact, { text: cased.slice(start, start + said[0].length) }, text, 1)];
}
