import { foldNumber } from '../../bom/name-keys.ts';
import { isIsoDate } from '../../judge/register/dates.ts';
import { isLeft } from '../../judge/answers/left-open.ts';
import {
  columnNamed,
  OF_ELEMENT,
  REGISTER_ELEMENTS,
  type RegisterElement,
} from '../../judge/register/register-columns.ts';
import type { RegisterRow } from '../../judge/register/register.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { sha256Of } from '../../host/documents.ts';
import { untilUnchanged } from '../meanwhile.ts';
import { tooManyWords } from '../says/messages.ts';
import { documentFor } from '../registers/papers.ts';
import {
  anotherPart,
  badFlagDate,
  badSet,
  noDocument,
  noPart,
  nothingAnswered,
  unknownColumn,
  validInThePast,
} from '../registers/register-messages.ts';
import { keepEdit, namesOf, openSession, type RegisterSession, tryEdit } from '../registers/register-session.ts';
import { doubtLines } from '../registers/register-doubts.ts';
import { changeLines, checkedValue, effectLines } from '../registers/register-words.ts';

/** `lintanide answer PART --set COLUMN=VALUE …`: keeps an answer, and says what it settles. */
export function answerCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  return untilUnchanged(() => answer(args, io, deps));
}

async function answer(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const [part, ...more] = args.words;
  if (part === undefined || part.trim() === '') throw noPart('answer');
  if (more.length > 0) throw tooManyWords('answer', more);
  const set = args.values('set').map(setOf);
  const validUntil = args.value('valid-until');
  if (validUntil !== null && !isIsoDate(validUntil)) throw badFlagDate('--valid-until', validUntil);
  const state = args.value('state');
  const document = args.value('document');
  if (set.length === 0 && validUntil === null && state === null && document === null && args.value('method') === null)
    throw nothingAnswered();
  for (const [name, value] of set)
    if (['partNumber', 'partKey'].includes(columnNamed(name) ?? '') && foldNumber(value) !== foldNumber(part))
      throw anotherPart(name, value, part);
  const opened = await openSession(part, args, io, deps);
  const { session, edited, effects } = await keepEdit(opened, async (one) => {
    for (const [name] of set) refuseUnknown(name, one);
    const values = new Map<string, string>(namesOf(one));
    for (const [name, value] of set) values.set(columnNamed(name) ?? name, checkedValue(name, value));
    for (const [name, value] of measurement(values, args.value('method'), args.value('limit'), one.row))
      values.set(name, value);
    if (validUntil !== null) values.set('validUntil', validUntil);
    const until = values.get('validUntil') ?? '';
    if (until !== '' && until < io.today()) throw validInThePast(until, io.today());
    if (document !== null) {
      const hash = await sha256Of(deps.resolvePath(io.cwd, document));
      if (hash === null) throw noDocument(document);
      values.set('document', documentFor(one.path, document, io, deps));
      values.set('sha256', hash);
    }
    const word = state === null ? null : checkedValue('state', state);
    if (word !== null) values.set('state', word);
    return values.has('state') ? tryEdit(one, values) : withState(one, values);
  });
  const doubts = await doubtLines(session, edited);
  await io.stdout.write([...changeLines(session, edited), ...doubts, ...effectLines(effects, session)].join(''));
  return 0;
}

function setOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at <= 0) throw badSet(text);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** A column of the user's own may be filled where it stands; a new one must have a meaning. */
function refuseUnknown(name: string, { registers, path }: RegisterSession): void {
  const own = registers.find((register) => register.path === path)?.others ?? [];
  if (columnNamed(name) === null && !own.includes(name)) throw unknownColumn(name);
}

/** Answered, or in part where the answer leaves an element open, what material it is in, or all there is to answer. */
function withState(session: RegisterSession, values: ReadonlyMap<string, string>): ReturnType<typeof tryEdit> {
  const whole = tryEdit(session, new Map([...values, ['state', 'answered']]));
  const isPart = whole.effects.some(
    ({ after: { content, record } }) => content !== null && record !== null && isLeft(record),
  );
  return isPart ? tryEdit(session, new Map([...values, ['state', 'partial']])) : whole;
}

const SHARED = { Method: 'method', DetectionLimit: 'detectionLimit', Report: 'report' } as const;

/**
 * Method, detection limit and report belong to the shares they were measured with. Where earlier shares lean on the columns for all
 * elements, these are written out for them first: a new method proves nothing of an old share, nor an old one of a new. A report on
 * which no share rests stays until another is given.
 */
export function measurement(
  values: ReadonlyMap<string, string>,
  method: string | null,
  limit: string | null,
  row: RegisterRow | null,
): Map<string, string> {
  const written = new Map<string, string>();
  const fresh = REGISTER_ELEMENTS.filter((symbol) => values.has(symbol));
  const given = {
    Method: method ?? '',
    DetectionLimit: limit === null ? '' : checkedValue('detectionLimit', limit),
    Report: values.get('report') ?? '',
  };
  for (const ending of OF_ELEMENT) {
    const [shared, value, isReport] = [SHARED[ending], given[ending], ending === 'Report'];
    const own = (symbol: RegisterElement) => `${symbol}${ending}` as const;
    const before = row?.values.get(shared) ?? '';
    if (fresh.length === 0) {
      if (value !== '') written.set(shared, value);
      continue;
    }
    const older = REGISTER_ELEMENTS.filter((symbol) => !values.has(symbol) && row?.values.has(symbol) === true);
    const leaning = older.filter((symbol) => row?.values.has(own(symbol)) !== true);
    for (const symbol of fresh)
      if (!values.has(own(symbol)) && row?.values.has(own(symbol)) === true) written.set(own(symbol), '');
    if (value === before || (values.has(shared) && !isReport) || (isReport && value === '' && leaning.length === 0))
      continue;
    if (leaning.length > 0 && before === '') {
      for (const symbol of fresh) if (value !== '' && !values.has(own(symbol))) written.set(own(symbol), value);
      // The older shares rest on no report, and not on this one.
      if (isReport) written.set(shared, '');
      continue;
    }
    for (const symbol of leaning) written.set(own(symbol), before);
    written.set(shared, value);
  }
  return written;
}
