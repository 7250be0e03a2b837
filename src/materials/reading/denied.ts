import type { Normalised } from '../text/normalise.ts';
import type { Hit } from './reading.ts';

/** What has a number: "part no", "Serial No". */
const NUMBERED =
  /(?<!\p{L})(?:part|serial|item|model|type|order|lot|batch|cat|catalog(?:ue)?|drawing|dwg|art|article|artikel|ref|stock|id|pos|line|job|código|artigo|de)[ .-]?$/u;

/** "NdFeB magnet no glue": behind what a text is of, "no" says what is not there. Before all else, and behind "part", it may number something. */
export function isDenied(hits: readonly Hit[], at: number, { folded }: Normalised): boolean {
  const no = hits[at] as Hit;
  return (
    no.text.toLowerCase() === 'no' &&
    folded.charAt(no.end) === ' ' &&
    !NUMBERED.test(folded.slice(Math.max(0, no.start - 16), no.start)) &&
    hits.slice(0, at).some(({ meaning, segment }) => segment === no.segment && NAMES_MATTER.has(meaning.kind))
  );
}

const NAMES_MATTER: ReadonlySet<Hit['meaning']['kind']> = new Set(['family', 'material', 'magnet', 'element']);
