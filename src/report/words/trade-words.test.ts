import { describe, expect, it } from 'vitest';
import { controlledItem } from '../../../plugins/mofcom/rules/controlled-item.ts';
import { refused } from '../../../plugins/mofcom/rules/refused.ts';
import { judge } from '../../judge/judge.ts';
import { control, finding, JUDGING, unit } from '../fabricated.fixture.ts';
import { hook } from '../terminal/hook.ts';
import { markdown } from '../tools/markdown.ts';
import { openParts } from '../procurement/open-parts.ts';
import { stylish } from '../terminal/stylish.ts';
import type { ReportContext } from '../types.ts';

const CONTEXT: ReportContext = {
  width: 80,
  color: false,
  unicode: true,
  showTraces: false,
  quiet: false,
  rules: new Map([refused, controlledItem].map((rule) => [rule.id, rule])),
  measureTitle: (id) => id,
  entryName: (code) => code,
};
const ARTICLE = 'No. 61 article 2, unverified on 2026-11-24 (lapsed: in force; extended: suspended)';
const OWN = 'No. 12, in force on 2026-11-24: No general licence; a single licence with risk report and commitment';
const refusal = finding({
  ruleId: refused.id,
  category: 'trade',
  basis: 'fixed',
  messageId: 'watch',
  content: null,
  controls: [],
  data: {
    role: 'importer',
    name: 'Subaru Corporation',
    listed: 'Subaru',
    list: 'watch list',
    measure: 'No. 12',
    date: '2026-02-24',
    listName: 'mofcom',
    listAsOf: '2026-10-10',
    article: ARTICLE,
    own: OWN,
    parts: '7 parts',
  },
  question: { messageId: 'stop-party', data: {}, to: 'counsel' },
});

const flat = (text: string): string => text.replace(/\s+/g, ' ');
async function printed(...findings: Parameters<typeof unit>[1]): Promise<string> {
  let text = '';
  for await (const piece of stylish(judge([unit('a.csv', findings)], JUDGING), CONTEXT)) text += piece;
  return text;
}

describe('a finding on the trade', () => {
  it('is printed with the law that it rests on, within the width', async () => {
    const text = await printed(refusal);
    expect(flat(text)).toContain(
      `refused in principle under ${ARTICLE}. The list itself stands without No. 61 (${OWN}). Concerns 7 parts`,
    );
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says it in a comment to a merge request and in a hook as well', () => {
    const verdict = judge([unit('a.csv', [refusal])], JUDGING);
    expect([...markdown(verdict, CONTEXT)].join('')).toContain(`under ${ARTICLE}`);
    expect([...hook(verdict, CONTEXT)].join('')).toContain(`refused in principle under ${ARTICLE}`);
  });

  it('stands first in a hook, before what needs a licence, and sends nobody to a supplier', () => {
    const told = (...findings: Parameters<typeof unit>[1]): string[] => [
      ...hook(judge([unit('a.csv', findings)], JUDGING), CONTEXT),
    ];
    const both = told(finding(), refusal);
    expect(both[0]).toMatch(/^1 new refusal or bar, 1 new question \(MAG-01\), 0 known/);
    expect(both[1]).toContain('error: MAG-01: importer Subaru Corporation is Subaru, on the watch list');
    expect(both[2]).toMatch(/^ {2}next: Do not ship before trade counsel has seen this: /);
    const alone = told(refusal).join('');
    expect(alone).toMatch(/^1 new refusal or bar, no new question, 0 known/);
    expect(alone).not.toMatch(/no record|lintanide ask/);
  });

  it('asks trade counsel and no supplier', () => {
    const verdict = judge([unit('a.csv', [refusal])], JUDGING);
    const comment = [...markdown(verdict, CONTEXT)].join('');
    expect(comment).toContain('- **trade counsel**: Do not ship before');
    expect(comment).not.toContain('**Nordmagnet');
    expect(openParts(verdict, CONTEXT)).toEqual([]);
  });
});

describe('a long claim', () => {
  it('is cut in what the file says, and never in what the law says', async () => {
    const licence = '1C905.a.4 not this movement: ship-from DE: not an export from China (No. 18)';
    const onward = 'No. 61 unverified: licence if it runs and limb 1(1) or 1(2) or 1(3) is met, we apply';
    const item = finding({
      messageId: 'licence',
      controls: [control('1C905.a.4', { applies: 'not-this-movement' })],
      question: null,
      data: {
        material: 'sintered NdFeB',
        form: 'magnet',
        elements: 'Dy proven',
        declared: 'answer '.repeat(300),
        leaving: 'Inbound',
        licence,
        onward,
      },
    });
    const text = flat(await printed(item));
    expect(text).toContain('…');
    expect(text).toContain(`Inbound: ${licence}. Outbound: ${onward}`);
  });
});
