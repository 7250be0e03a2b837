import type { LineReading } from '../line.ts';
import type { ClassFinding } from '../parts/component.ts';

/** What stands between two things of which there is one. */
const OR =
  /^(?:\s(?:or|oder|ou|o|oppure|of|lub|nebo|eller|veya|или|або)\s(?:an? )?|\s?(?:或者?|または|もしくは|또는)\s?)$/u;
/** Of two. */
const EITHER = 0.5;

/**
 * "PMSM or induction motor", 永磁同步电机或异步电机: which of the two, the list leaves open. The carriers, each half as likely; null: both are said of
 * one motor.
 */
export const leftOpen = (
  line: LineReading,
  carriers: readonly ClassFinding[],
  never: readonly ClassFinding[],
): ClassFinding[] | null =>
  carriers.some((one) => never.some((other) => areAlternatives(line, one, other)))
    ? carriers.map((one) => ({ ...one, weight: one.weight * EITHER }))
    : null;

const areAlternatives = (
  { texts }: LineReading,
  { evidence: one }: ClassFinding,
  { evidence: other }: ClassFinding,
): boolean =>
  texts.some(({ source: { text } }) => {
    const [at, behind] = [text.indexOf(one.text), text.indexOf(other.text)];
    if (at < 0 || behind < 0) return false;
    return OR.test(at < behind ? text.slice(at + one.text.length, behind) : text.slice(behind + other.text.length, at));
  });
