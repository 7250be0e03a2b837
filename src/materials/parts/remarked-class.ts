import type { ClassFinding } from './component.ts';
import { evidenceOf, ROLE_WEIGHT, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { MOTOR } from '../reading/stands-first.ts';

/** A remark that opens with what the thing is: "The servos needed for the shoulder", "Motor". */
const OPENS = /^\s*(?:(?:the|a|an|our|main|der|die|das|le|la|les|el|los|il|lo|o|os)\s){0,2}$/;
/** And goes on with what it is for, or ends: "motor side" is a side of one. */
const GOES_ON =
  /^\s*(?:$|[.,;(]|(?:needed|required|used|for|of|that|which|to|in|für|des|pour|du|para|per|di|do|da)(?![a-z]))/;

/** "STSS3250M (without tariff)": a type number, and a remark in brackets. */
const TYPE = /^\s*(?=[^\s(]*\p{L})(?=[^\s(]*\d)[\p{L}\d./-]{4,24}(?:\s*\([^()]{0,80}\))?\s*$/u;

/**
 * The motor, servo or actuator that a remark says a bare type number to be; empty where none does. What a remark tells of a line that is named
 * in words is what it is for, or beside.
 */
export function remarkedClass(line: LineReading, descriptive: readonly ReadLineText[]): ClassFinding[] {
  if (descriptive.length !== 1 || !TYPE.test(descriptive[0]?.source.text ?? '')) return [];
  // "N35SH | NdFeB | servo motor": the grade of a magnet, and what that is used in.
  if (line.texts.some(({ reading: { head } }) => head?.kind === 'magnet')) return [];
  const weight = ROLE_WEIGHT.remarks;
  for (const { reading, source } of textsOf(line, 'remarks')) {
    const { head, text } = reading;
    const fact = line.knowledge.classes.get(head?.value ?? '');
    if (head?.kind !== 'class' || fact === undefined || !MOTOR.test(fact.id)) continue;
    if (!OPENS.test(text.folded.slice(0, head.start)) || !GOES_ON.test(text.folded.slice(head.end))) continue;
    const evidence = evidenceOf('class', head.text, source, fact.name, fact, line.knowledge, fact.confidence * weight);
    return [{ fact, evidence, weight, pRareEarthMagnet: null, family: null, suffix: null }];
  }
  return [];
}
