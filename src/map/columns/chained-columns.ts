import { type ColumnInput } from './column-inputs.ts';
import { foldText } from '../headers/headers.ts';

/** Headers of columns that name other rows and no assembly: what is used instead, came before, fits, or is written of elsewhere. */
export const OTHERWISE =
  /alt|subst|repl|supers|(?<!\p{L})(?:old|prev|former|new|neu|see|ref|to|from|of|as|next|not|von|zu|siehe)(?!\p{L})|equiv|like|simil|mirror|copy|kopie|templ|vorlage|varia|famil|spare|ersatz|erset|remplac|ricamb|repuest|sostit|sustit|zamien|nahrad|замен|аналог|запас|link|mate|match|connect|conn\.|use[ds]?(?!\p{L})|where|verwend|pred|succ|vorg|nachf|depend|origin|source|draw|dwg|zeich|verweis|cross|model|serie|替|代|旧|新|备|대체|참조|参/u;

/** Of the lines so many name one, tops apart; each so often on average, and so many of them are lines. */
const LEAST = { named: 0.8, lines: 1.5, listed: 0.5 };
const FEWEST_LISTED = 2;
const DEEPEST = 60;

/**
 * The number of the assembly and that of the part where no header says so: nearly all cells of the one are numbers that other rows have
 * in the other, in several steps and in no circle. Columns of alternates, of what was there before or is connected are seldom filled, or go
 * one step, or in circles; and their headers say so.
 */
export function chainAmong(numbers: readonly ColumnInput[]): { whole: ColumnInput; part: ColumnInput } | null {
  for (const whole of numbers) {
    if (OTHERWISE.test(foldText(whole.header))) continue;
    const part = numbers.find((other) => other !== whole && isChain(whole, other));
    if (part !== undefined) return { whole, part };
  }
  return null;
}

function isChain({ profile: above }: ColumnInput, { profile: own }: ColumnInput): boolean {
  const [uppers, parts] = [above.cells(), own.cells()];
  const over = new Map<string, string>();
  const wholes = new Set<string>();
  let [lines, named] = [0, 0];
  for (const [at, part] of parts.entries()) {
    const upper = uppers[at] ?? '';
    if (part === '') continue;
    if (upper === part) return false;
    lines++;
    if (upper !== '') named++;
    if (upper !== '') wholes.add(upper);
    if (!over.has(part)) over.set(part, upper);
  }
  const listed = [...wholes].filter((whole) => over.has(whole));
  if (listed.length < FEWEST_LISTED || listed.length < Math.min(wholes.size * LEAST.listed, wholes.size - 1))
    return false;
  if (named < lines * LEAST.named || named < wholes.size * LEAST.lines || over.size <= wholes.size) return false;
  if (!listed.some((whole) => over.get(whole) !== '')) return false;
  return listed.every((whole) => {
    let up: string | undefined = whole;
    for (let steps = 0; steps < DEEPEST; steps++) if ((up = over.get(up)) === undefined || up === '') return true;
    return false;
  });
}
