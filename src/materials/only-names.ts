import type { Identity } from './classify.ts';
import { textsOf, type LineReading } from './line.ts';

/** Whether a line only names a substance: a paper or a label on it, or what it was in. */
export const onlyNames = (line: LineReading, identity: Identity): boolean => isPaper(identity) || isEmptied(line);

/** The word for a paper or a label opens the text: "Gadolinium oxide MSDS" is how a catalogue names the oxide. */
function isPaper({ kind, part }: Identity): boolean {
  if (kind !== 'part' || part === null || !(part.noun.value === 'document' || part.noun.roles.has('label')))
    return false;
  return /^[^\s/]*$/.test(part.text.reading.text.folded.slice(0, part.noun.start));
}

const EMPTY =
  /(?<!\p{L})(?:empty|leer\p{L}{0,2}|vides?|vac[ií][oa]s?|vazi[oa]s?|vuot[oaie]|pust[yaeéá]|пуст\p{L}{2})(?!\p{L})|leer(?:flasche|gebinde|fass|dose)|空(?:瓶|桶|罐|袋|容器)|빈 ?(?:병|용기)/u;
const isEmptied = (line: LineReading): boolean =>
  textsOf(line, 'description', 'remarks').some(({ reading }) => EMPTY.test(reading.text.folded));
