import { english } from '../../locale/say.ts';
import type { JudgedFinding, VerdictStream } from '../../judge/types.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';
import { branchWord, branchWords, statusWord } from '../words/words.ts';

/**
 * Both readings of what no source settles on the date, of the measures that these findings name: `Unverified on 2026-11-24: in force if
 * lapsed, suspended if extended. No. 61 of 2025.` Those with the same readings together; with a pin, who reads it how: as a control of these
 * findings says, or a notice of the run, since law that a finding names without an entry has none. Empty where all is settled.
 */
export function readingsOf(
  findings: Iterable<Pick<JudgedFinding, 'controls' | 'law'>>,
  asOf: IsoDate,
  { measureTitle, language = english }: ReportContext,
  notices: VerdictStream['notices'] = [],
): readonly string[] {
  const { say } = language;
  const named = [...findings];
  const pins = new Map<string, Readonly<Partial<Record<'branch' | 'by' | 'until' | 'source', string>>>>();
  for (const { messageId, data } of notices) if (messageId === 'law-pinned') pins.set(data['measure'] ?? '', data);
  for (const { measure, pinned } of named.flatMap(({ controls }) => controls)) if (pinned) pins.set(measure, pinned);
  const titles = new Map<string, Set<string>>();
  for (const { controls, law = [] } of named)
    for (const one of [...controls, ...law]) {
      if (one.status !== 'unverified') continue;
      const readings =
        one.branches === undefined ? statusWord('unverified', language) : branchWords(one.branches, language);
      const of = titles.get(readings) ?? new Set<string>();
      const pin = pins.get(one.measure);
      const { branch = '', by = '', until = '', source = '' } = pin ?? {};
      const taken =
        pin === undefined
          ? ''
          : ` (${say('status.pinned', { branch: branchWord(branch, language), by, until, source })})`;
      titles.set(readings, of.add(measureTitle(one.measure) + taken));
    }
  return [...titles].map(([readings, of]) =>
    escapeText(say('notice.unverified', { date: asOf, since: '', readings, titles: [...of].join(', ') })),
  );
}
