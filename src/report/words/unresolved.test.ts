import { describe, expect, it } from 'vitest';
import { loadPaint } from '../terminal/paint.ts';
import { judge } from '../../judge/judge.ts';
import { control, evidence, finding, JUDGING, location, ONWARD, unit } from '../fabricated.fixture.ts';
import { render } from '../tools/tool-formats.fixture.ts';

await loadPaint(false);
const assemblies = {
  ...ONWARD,
  entry: '61-A1-P2-ASSEMBLIES',
  because: 'whether assemblies are listed at all is unresolved; ship-to not given',
};
const textOf = (name: 'detail' | 'markdown' | 'csv' | 'html', controls = [control('1C905.a.4'), assemblies]) =>
  render(name, judge([unit('a.csv', [finding({ controls })])], JUDGING), { width: 400 });

describe('an entry of which it is not settled whether the list holds it', () => {
  it.each(['detail', 'markdown', 'csv', 'html'] as const)(
    'asks for a licence in %s on that condition only',
    async (name) => {
      const text = await textOf(name);
      expect(text).toContain(
        'ask, a licence only if it runs, lists assemblies and limb 1(1) is met; whether assemblies are listed at all is unresolved',
      );
      expect(text).not.toMatch(/ASSEMBLIES[^|]*we apply/);
    },
  );

  it('is told apart from one that is listed', async () => {
    const text = await textOf('markdown', [assemblies, ONWARD]);
    expect(text).toContain('outbound 61-A1-P2-ASSEMBLIES: ');
    expect(text).toMatch(/outbound 61-P2-dy-magnet: [^|]*licence if it runs and limb 1\(1\) is met, ask[^|]*we apply/);
  });
});

it('a guess says that it is one, also where it has a page', async () => {
  const at = location('D17', 'N42SH');
  const guess = {
    ...evidence('N42SH', at),
    grade: 'author' as const,
    confidence: 0.5,
    source: 'https://maker.example',
  };
  const text = await render('detail', judge([unit('a.csv', [finding({ evidence: [guess] })])], JUDGING), {
    width: 400,
  });
  expect(text).toContain("(0.50, author's guess) [https://maker.example]");
});

it('a page without its program says of a finding what the law says', async () => {
  const text = (await textOf('html', [control('1C905.a.4')])).replace(/<script[\s\S]*?<\/script>/g, '');
  expect(text).toContain('1C905.a.4: listed if Dy present: ask; No. 18 in force on 2026-11-24; the supplier applies');
});
