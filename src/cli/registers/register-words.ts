import {
  columnNamed,
  DATE_COLUMNS,
  REGISTER_ELEMENTS,
  REGISTER_STATES,
  stateNamed,
} from '../../judge/register/register-columns.ts';
import type { EditedRegister } from '../../judge/register/register-edit.ts';
import { leftOf } from '../../judge/answers/left-open.ts';
import { faultOf } from '../../judge/register/register-values.ts';
import { didYouMean } from '../../suggest.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import { placeOf } from '../../report/terminal/place.ts';
import { FAMILY_WORDS } from '../../judge/declared/declared-family.ts';
import { escapeText } from '../../report/terminal/text.ts';
import { operand } from '../../shell-word.ts';
import { badValue } from './register-messages.ts';
import type { Effect, RegisterSession } from './register-session.ts';

/** Findings shown one by one; the rest is counted. */
const MOST = 12;

/** What was changed in the register, field by field. */
export function* changeLines({ path, part }: RegisterSession, edited: EditedRegister): Generator<string> {
  const verb = edited.isNew ? 'new line' : edited.changes.length === 0 ? 'no change' : 'changed';
  yield `${escapeText(path)}:${String(edited.line)}  ${escapeText(part)}  ${verb}\n`;
  const width = Math.max(0, ...edited.changes.map(({ column }) => column.length));
  for (const { column, before, after } of edited.changes) {
    const was = before === '' ? '' : `${escapeText(before)} -> `;
    yield `  ${escapeText(column).padEnd(width)}  ${was}${after === '' ? '(empty)' : escapeText(after)}\n`;
  }
}

/** What the change settles: closed findings, elements settled, entries that now apply, and what is left open. */
export function* effectLines(
  effects: readonly Effect[],
  session: Pick<RegisterSession, 'findings' | 'records' | 'part'>,
): Generator<string> {
  if (effects.length === 0 && session.findings.length > 0) {
    yield 'Nothing is reported of this part, and the answer says of nothing listed that it is inside: it is kept.\n';
    return;
  }
  if (effects.length === 0) {
    const boms = session.records.filter(
      ({ status, role, tables }) => status === 'checked' && role === 'bom' && tables.length > 0,
    ).length;
    yield boms === 0
      ? 'No BOM was found beside it, so it is not known what this settles; --boms PATH says where they are.\n'
      : `No finding in ${plural(boms, 'BOM')} names ${escapeText(session.part)}, so this settles nothing yet; check the part number.\n`;
    return;
  }
  const parts = effects.filter(({ after }) => after.category !== 'data');
  const closed = parts.filter(({ before, after }) => isClosed(after) && !(before !== null && isClosed(before)));
  const settling = parts.filter(({ before, after }) => settledBetween(before, after).length > 0);
  const settled = unique(settling.flatMap(({ before, after }) => settledBetween(before, after)));
  const open = unique(parts.filter(({ after }) => !isClosed(after)).flatMap(({ after }) => openOf(after)));
  if (settled.length > 0) yield `settles ${settled.join(', ')} in ${plural(settling.length, 'finding')}\n`;
  const rest = open.length === 0 ? '' : `: ${open.join(', ')}`;
  yield `closes ${plural(closed.length, 'finding')}, opens ${String(open.length)}${rest}\n`;
  const now = unique(parts.flatMap(({ before, after }) => appliesNow(before, after)));
  if (now.length > 0) yield `now applies: ${now.join(', ')}\n`;
  const then = unique(
    parts.filter(({ after }) => isClosed(after)).flatMap(({ after }) => after.record?.openIfItRuns ?? []),
  );
  if (then.length > 0) yield `still asked for where a measure of unsettled status runs: ${then.join(', ')}\n`;
  for (const { path, before, after } of effects.slice(0, MOST)) {
    const was = before === null ? 'new' : before.severity;
    const state = after.record === null ? 'no record' : after.record.state;
    yield `  ${escapeText(path)} ${placeOf(after.locations[0])}  ${after.ruleId}  ${was === after.severity ? was : `${was} -> ${after.severity}`}  ${state}\n`;
  }
  for (const words of unique(parts.flatMap(({ after }) => after.record?.notExcluded ?? []))) yield `${words}\n`;
  if (parts.some(({ after }) => after.record?.isMaterialOpen === true))
    yield `which material it is, nobody has said: lintanide answer ${asOperand(session.part, ' --set material=NAME')} (${FAMILY_WORDS.slice(2).join(', ')}) or --set cas=NUMBER\n`;
  if (parts.some(({ after }) => after.record?.state === 'partial' && after.record.due === null))
    yield `nobody is asked for the rest: lintanide ask ${asOperand(session.part, ' --owner NAME --due DATE')}\n`;
  if (effects.length > MOST) yield `  and ${String(effects.length - MOST)} more\n`;
}

/** Keys of parts have blanks and bars in them. */
const asOperand = (part: string, flags: string): string => operand(escapeText(part), flags);

function isClosed({ record }: JudgedFinding): boolean {
  return record?.state === 'answered';
}

/** Elements that were in question and are no more. */
function settledBetween(before: JudgedFinding | null, after: JudgedFinding): string[] {
  const asked = new Set(inQuestion(after));
  return before === null ? [] : inQuestion(before).filter((symbol) => !asked.has(symbol));
}

function inQuestion({ controls, content }: JudgedFinding): string[] {
  const proven = new Set(content?.elements.filter(({ presence }) => presence === 'proven').map(({ symbol }) => symbol));
  return unique(controls.flatMap(({ element }) => element.split('/'))).filter(
    (symbol) => symbol !== '' && !proven.has(symbol),
  );
}

function openOf(finding: JudgedFinding): readonly string[] {
  const named = leftOf(finding.record ?? {});
  return named.length > 0 ? named : inQuestion(finding);
}

/** Entries that apply because of the answer, with the share: `Dy 2.1 % (1C905.a.4)`; one that nobody stated is what is usual: `Sm, typically 25.5 %`. */
function appliesNow(before: JudgedFinding | null, after: JudgedFinding): string[] {
  const earlier = new Set(before?.controls.filter(({ applies }) => applies === 'applies').map(({ entry }) => entry));
  return after.controls.flatMap(({ applies, entry, element }) => {
    if (applies !== 'applies' || earlier.has(entry)) return [];
    const share = after.content?.elements.find(({ symbol }) => symbol === element)?.massFraction ?? null;
    const isStated = after.evidence.some(
      ({ kind, meaning, about }) =>
        meaning === `declared share of ${element}` ||
        (kind === 'declared' && about?.elements?.includes(element) === true),
    );
    const words =
      share === null ? '' : `${isStated ? '' : ', typically'} ${String(Number((share.typ * 100).toPrecision(3)))} %`;
    return [`${element}${words} (${entry})`];
  });
}

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;

/** Refuses a value that the register could not be read with. An empty one empties the field. */
export function checkedValue(column: string, value: string): string {
  const known = columnNamed(column);
  if (value === '' || known === null) return value;
  if (known === 'state') {
    const state = stateNamed(value);
    if (state === null) throw badValue(column, `"${value}"`, didYouMean(value, REGISTER_STATES));
    return state;
  }
  const kind = kindOf(known);
  const fault = kind === null ? null : faultOf(kind, value);
  if (fault !== null) throw badValue(column, fault.what, fault.hint);
  return value;
}

function kindOf(column: string): Parameters<typeof faultOf>[0] | null {
  if (DATE_COLUMNS.some((name) => name === column)) return 'date';
  if (REGISTER_ELEMENTS.some((name) => name === column)) return 'share';
  if (/detectionlimit$/i.test(column)) return 'limit';
  if (column === 'mass') return 'grams';
  if (column === 'chineseTechnology') return 'technology';
  if (column.startsWith('origin')) return 'country';
  if (/^(?:input|item|assembly)Value$/.test(column)) return 'price';
  return column === 'sha256' || column === 'currency' || column === 'cas' ? column : null;
}
