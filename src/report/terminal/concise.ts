import { english } from '../../locale/say.ts';
import type { VerdictStream } from '../../judge/types.ts';
import { messageOf } from '../words/message.ts';
import { placeOf } from './place.ts';
import { visible } from '../select.ts';
import { counted, noticeSentences } from '../words/summary.ts';
import { escapeText } from './text.ts';
import type { ReportContext } from '../types.ts';

/** One line per finding and per unread file, no boxes, nothing cut: for editors, agents and screen readers. */
export function* concise(verdict: VerdictStream, context: ReportContext): Generator<string> {
  const { language = english } = context;
  const { say } = language;
  for (const unit of verdict.units) {
    const path = escapeText(unit.path);
    if (unit.error !== null)
      yield `${path}: ${say('file.notChecked')}: ${escapeText(unit.error.message)} [${unit.error.code}]\n`;
    for (const finding of visible(unit, context)) {
      const part = escapeText(finding.partNumber ?? finding.description ?? '-');
      const entries = [...new Set(finding.controls.map(({ entry }) => entry))].map(escapeText).join(', ');
      const place = placeOf(finding.locations[0], language);
      const claim = escapeText(messageOf(finding, context.rules));
      // A sentence of its own: the last one is of one measure, and these are the entries of all.
      const listed = entries === '' ? '' : say('concise.entries', { entries });
      yield `${path}:${place === '' ? '' : `${place}:`} ${finding.severity}: ${part}: ${listed === '' ? claim : claim.replace(/[.。]$/, '')}${listed} [${finding.ruleId}]\n`;
    }
  }
  for (const sentence of noticeSentences(verdict, language)) yield `${sentence}\n`;
  const { errors, warnings, infos, unreadable, traces, suppressed, baselined } = verdict.summary;
  const aside = [
    ...(context.showTraces && traces > 0 ? [counted(say, 'count.trace', traces)] : []),
    ...(suppressed === 0 ? [] : [say('summary.suppressed', { n: suppressed })]),
    ...(baselined === 0 ? [] : [say('summary.baselined', { n: baselined })]),
  ];
  yield `${[say('summary.counts', { errors, warnings, infos, unreadable }), ...aside].join('; ')}; ${say('summary.asOf', { date: verdict.asOf })}; ${say('clearance.short')}\n`;
}
