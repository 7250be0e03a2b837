import type { JudgedUnit } from '../../judge/types.ts';
import { english } from '../../locale/say.ts';
import type { ReportContext } from '../types.ts';
import { hanging } from '../words/ask.ts';
import type { Paint } from './paint.ts';
import { pathThen } from './stylish.ts';
import { escapeText, widthOf } from './text.ts';

/** What kept a file from being read, where, and what to try. Loaded where one was not. */
/** A file that was not checked, in a shape of its own: it must never pass for a clean one. */
export function* unreadable(unit: JudgedUnit, context: ReportContext, paint: Paint): Generator<string> {
  const { error } = unit;
  const { say } = context.language ?? english;
  if (error === null) return;
  const path = escapeText(unit.path);
  const state = say('file.notChecked');
  const told = `${paint.severity('error')(state)} ${paint.quiet(`(${error.code})`)}\n`;
  if (widthOf(path) + 5 + widthOf(state) + error.code.length <= context.width) yield `${paint.strong(path)}  ${told}`;
  else
    yield* pathThen(path, paint, context.width, function* () {
      yield `  ${told}`;
    });
  const place = error.place === null ? '' : `${escapeText(error.place)}: `;
  yield* hanging('  ', '', place + escapeText(error.message), context.width);
  yield* hanging('  ', say('file.try'), escapeText(error.hint), context.width);
  yield '\n';
}
