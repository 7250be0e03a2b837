import { loadLanguage } from '../../locale/load.ts';
import { ageNotices } from '../../regulation/timeline.ts';
import { calendarJson, calendarText, type CalendarView } from '../../report/commands/calendar.ts';
import { lawNoticeSentence } from '../../report/notices/law-notices.ts';
import { jsonText } from '../../report/tools/json-text.ts';
import type { Args } from '../flags/args.ts';
import { type CliDeps, type CliIo, isClosedPipe } from '../deps.ts';
import { tooManyWords } from '../says/messages.ts';
import { terminalWidth } from '../says/terminal.ts';
import { settled } from '../settled.ts';

/** `lintanide calendar [--as-of DATE] [--json]`: every measure and clause with its dates. Exit 0. */
export async function calendarCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  if (args.words.length > 0) throw tooManyWords('calendar', args.words);
  const { config, packs, asOf } = await settled(args, io, deps);
  const warnings = ageNotices(packs, asOf).flatMap(
    ({ messageId, data }) => lawNoticeSentence(messageId, data, asOf) ?? [],
  );
  const loaded = await loadLanguage(config.locale);
  const view: CalendarView = {
    packs,
    asOf,
    pins: config.pins,
    warnings,
    ...(loaded !== null && { language: loaded.language }),
  };
  const text = args.has('json')
    ? `${jsonText(calendarJson(view), 2)}\n`
    : [...calendarText(view, terminalWidth(io))].join('');
  try {
    await io.stdout.write(text);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  return 0;
}
