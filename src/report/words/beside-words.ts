import { english } from '../../locale/say.ts';
import type { LawReference } from '../../regulation/types.ts';
import type { MovementWords } from './ask.ts';
import { clauseTitle } from '../commands/calendar.ts';
import { escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';
import { statusWord, toldStatus } from './words.ts';

/** A clause that bears on a listed item whatever its entries say: the undertaking that its licence was given for. */
export function besideWords(
  { measure, clause, status }: LawReference,
  context: ReportContext,
  asOf: string,
): MovementWords {
  const { say, said } = context.language ?? english;
  const found = (context.packs ?? [])
    .flatMap(({ measures }) => measures)
    .find(({ id }) => id === measure)
    ?.clauses.find(({ id }) => id === clause);
  const title = context.measureTitle(measure);
  const name = found === undefined ? clause : clauseTitle(found.title, said);
  return {
    movement: say(`movement.${found?.movement === 'inbound' ? 'inbound' : 'outbound'}`),
    words: escapeText(
      say('bearing.beside', {
        title,
        clause: name,
        status: say('status.on', {
          title: '',
          status: statusWord(toldStatus({ measure, status }, asOf, context.packs), context.language),
          date: asOf,
        }).trim(),
      }),
    ),
    because: escapeText(found === undefined ? '' : said(found.text)),
  };
}
