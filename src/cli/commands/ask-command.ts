import { NO_DECLARATIONS } from '../../facts/none.ts';
import { isIsoDate } from '../../judge/register/dates.ts';
import { onRecordIn, onRecordOf } from '../../judge/answers/on-record.ts';
import { asksOf, settledLimbs } from '../../judge/answers/open-question.ts';
import { loadLanguage } from '../../locale/load.ts';
import { english } from '../../locale/say.ts';
import type { Locale } from '../../locale/types.ts';
import { questionLetter } from '../../report/questions/question-letter.ts';
import { EN } from '../../report/questions/words.en.ts';
import { FORM_LANGUAGES, type FormLanguage } from '../../report/questions/words.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { untilUnchanged } from '../meanwhile.ts';
import { tooManyWords } from '../says/messages.ts';
import { badFlagDate, dueInThePast, missingFlag, noPart } from '../registers/register-messages.ts';
import { keepEdit, namesOf, openSession, type RegisterSession, tryEdit } from '../registers/register-session.ts';
import { changeLines } from '../registers/register-words.ts';

/** A language with the words of forms, English where there are none in it. */
async function languageIn(locale: Locale): Promise<FormLanguage> {
  const { say } = (await loadLanguage(locale))?.language ?? english;
  return { say, words: FORM_LANGUAGES.find((one) => one.locale === locale)?.words ?? EN };
}

/** `lintanide ask PART --owner NAME --due DATE`: keeps an open question, and prints the text to send. */
export function askCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  return untilUnchanged(() => ask(args, io, deps));
}

async function ask(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const [part, ...more] = args.words;
  if (part === undefined || part.trim() === '') throw noPart('ask');
  if (more.length > 0) throw tooManyWords('ask', more);
  const owner = args.value('owner');
  const due = args.value('due');
  if (owner === null) throw missingFlag('ask', '--owner', 'someone has to wait for the answer');
  if (due === null) throw missingFlag('ask', '--due', 'a question without a date is never overdue');
  if (!isIsoDate(due)) throw badFlagDate('--due', due);
  if (due < io.today()) throw dueInThePast(due, io.today());
  const question = new Map([
    ['owner', owner],
    ['asked', io.today()],
    ['due', due],
  ]);
  const opened = await openSession(part, args, io, deps);
  const { session, edited, effects } = await keepEdit(opened, (one) => Promise.resolve(asking(one, question)));
  const [first] = session.findings;
  const asked = effects.filter(({ after }) => after.category !== 'data');
  const { asOf, declarations = NO_DECLARATIONS, reconsidering } = session.judging;
  const record =
    asked.length > 0
      ? onRecordOf(
          asked.map(({ after, path }) => ({ part: after, path })),
          session.registers,
          declarations,
          asOf,
        )
      : session.row === null
        ? undefined
        : onRecordIn(session.row, asOf);
  const isSettled = settledLimbs(
    asked.flatMap(({ after }) => after.controls),
    reconsidering?.packs ?? [],
  );
  const letter = questionLetter(
    {
      part,
      manufacturer: session.manufacturer ?? first?.manufacturer ?? session.row?.values.get('manufacturer') ?? null,
      description: first?.description ?? null,
      due,
      findings: asked.map(({ after }) => after),
      record,
      asksOf: (finding) => (reconsidering === undefined ? null : asksOf(finding, reconsidering.rules)),
      isSettled: (column) =>
        (column.startsWith('origin') && isSettled(['origin', 'value'])) ||
        (column === 'chineseTechnology' && isSettled(['technology'])),
    },
    [await languageIn('zh-Hans'), await languageIn(session.locale === 'zh-Hans' ? 'en' : session.locale)],
  );
  const severities = [
    ...new Set(
      effects.map(({ before, after }) =>
        before === null || before.severity === after.severity
          ? after.severity
          : `${before.severity} -> ${after.severity}`,
      ),
    ),
  ];
  const effect =
    effects.length === 0 && session.findings.length > 0
      ? 'Nothing is reported of this part; the question is kept all the same.\n'
      : effects.length === 0
        ? session.records.some(
            ({ status, role, tables }) => status === 'checked' && role === 'bom' && tables.length > 0,
          )
          ? 'No finding in the BOMs that were read names this part; check the part number.\n'
          : 'No BOM was found beside it, so the part is in none that was read; --boms PATH says where they are.\n'
        : `asks about ${String(effects.length)} finding${effects.length === 1 ? '' : 's'}; while the question is open: ${severities.join(', ')}\n`;
  await io.stdout.write([...changeLines(session, edited), effect, '\n', ...letter].join(''));
  return 0;
}

/** What a line answers stays answered while the rest of it is asked for. */
function asking(session: RegisterSession, question: ReadonlyMap<string, string>): ReturnType<typeof tryEdit> {
  const kept = session.row === null ? null : tryEdit(session, question);
  const isRest = kept !== null && kept.effects.some(({ after }) => after.record?.state === 'partial');
  return isRest ? kept : tryEdit(session, new Map([...namesOf(session), ['state', 'open'], ...question]));
}
