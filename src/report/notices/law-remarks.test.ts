import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { loadLanguage } from '../../locale/load.ts';
import { judge } from '../../judge/judge.ts';
import type { Verdict } from '../../judge/types.ts';
import { control, finding, JUDGING, ONWARD, unit } from '../fabricated.fixture.ts';
import { render } from '../tools/tool-formats.fixture.ts';
import { alertSentences, noticeSentences } from '../words/summary.ts';
import { addNamed, measuresOf } from './law-named.ts';

const packs = mofcom.packs ?? [];
const remarks = packs.flatMap(({ measures }) => measures.flatMap(({ remark }) => remark ?? []));
const verdictOf = (entries: readonly string[]): Verdict =>
  judge([unit('a.csv', [finding({ controls: entries.map((entry) => ({ ...ONWARD, entry })) })])], {
    ...JUDGING,
    law: { before: (controls) => controls, isScheduled: false, remarks },
  });
const OWN = 'Codes that begin with 61- are ours, not official';

describe('what a run says once of lists', () => {
  it.each(['stylish', 'detail', 'concise', 'markdown', 'sarif', 'agent', 'github', 'html', 'json', 'junit'] as const)(
    'stands in %s once',
    async (name) => {
      const text = await render(name, verdictOf(['61-A1-P1-Dy2O3', '61-A1-P2-SmCo']), { width: 400 });
      expect(text.split(OWN)).toHaveLength(2);
      expect(text).toContain('Not looked for: the equipment (2B902)');
    },
  );

  it('stands on the standard error for formats that have no place for it', () => {
    expect(alertSentences(verdictOf(['61-A1-P1-Dy2O3'])).join()).toContain(OWN);
  });

  it('speaks of own codes only where one stands', () => {
    const sentences = noticeSentences(verdictOf(['1C905.b'])).join();
    expect(sentences).not.toContain(OWN);
    expect(sentences).toContain('Not looked for');
  });

  it.each(['ko', 'zh-Hans'] as const)('is said in %s', async (locale) => {
    const loaded = await loadLanguage(locale);
    const text = noticeSentences(verdictOf(['61-A1-P1-Dy2O3']), loaded?.language).join();
    expect(text).toContain('2B902');
    expect(text).not.toMatch(/Not looked|are ours/);
  });
});

describe('guidance whose day was not read', () => {
  it('is unverified for a reason, where it has no readings', () => {
    const data = { title: 'FAQ IV', since: '2025-04-04', because: 'its day was not read', sourcesUntil: '2026-10-10' };
    const [sentence] = noticeSentences({ asOf: '2025-04-04', notices: [{ messageId: 'law-unverified', data }] });
    expect(sentence).toBe(
      'Unverified on 2025-04-04 since 2025-04-04: its day was not read. FAQ IV. Sources reach until 2026-10-10.',
    );
  });

  it('has its source beside findings that speak of it, also where it settles nothing', () => {
    const named = new Set<string>();
    const because = 'inside a component: the FAQs that speak of components are known from 2025-09-16 on';
    addNamed(named, { controls: [control('1C905.a.4', { applies: 'ask', because })] });
    expect(measuresOf(named, { packs } as Parameters<typeof measuresOf>[1]).map(({ id }) => id)).toContain(
      'mofcom-2025-faq',
    );
  });
});
