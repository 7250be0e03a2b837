/** A verdict and a context for the tests of formats that other tools read, with the worst texts a file can hold. */
import { judge } from '../../judge/judge.ts';
import type { Verdict } from '../../judge/types.ts';
import { CAS, finding, JUDGING, location, NO_BOM, RULES, TRACE, unit, UNREADABLE } from '../fabricated.fixture.ts';
import { loadReporter, type ReporterName } from '../registry.ts';
import type { ReportContext } from '../types.ts';

export const CONTEXT: ReportContext = {
  width: 80,
  color: false,
  unicode: true,
  showTraces: false,
  quiet: false,
  rules: RULES,
  measureTitle: (id) => `No. ${id.slice(-2)}`,
  entryName: (code) => code,
};

export async function render(name: ReporterName, verdict: Verdict, more: Partial<ReportContext> = {}): Promise<string> {
  let text = '';
  for await (const chunk of (await loadReporter(name))(verdict, { ...CONTEXT, ...more })) text += chunk;
  return text;
}

export const numbered = (count: number, more: Parameters<typeof finding>[0] = {}) =>
  Array.from({ length: count }, (_, at) =>
    finding({
      ...more,
      partNumber: `MAG-${String(at)}`,
      partKey: `pn:mag-${String(at)}`,
      locations: [location(`D${String(at + 3)}`, 'N42SH')],
      fingerprint: `v1:${String(at).padStart(64, '0')}`,
    }),
  );

export const XML_PLACE = location('A1', 'N42SH', {
  sheet: null,
  row: null,
  column: null,
  cell: null,
  line: 40,
  path: '/bom[1]/comp[17]',
});

export const VERDICT = judge(
  [
    unit('boms/a 100%.xlsx', [
      finding({
        uses: 40,
        locations: [location('D17', 'Magnet segment N42SH'), location('D90', 'Magnet segment N42SH')],
      }),
      CAS,
      TRACE,
    ]),
    unit('boms/b.zip!/list.xml', [finding({ locations: [XML_PLACE], chains: [] })]),
    unit('boms/c.csv', [finding({ locations: [location('C3', 'N42SH', { sheet: null, line: 7 })] })]),
    UNREADABLE,
    NO_BOM,
  ],
  JUDGING,
);

/** Part numbers by which a file would like to steer what reads the report. */
export const NASTY = [
  'A\u0000\u0007\u001b[2J\u009bB',
  ']]><script>alert(1)</script>',
  '::error file=x::owned',
  '##[set-env name=A]b',
  '##vso[task.setvariable variable=A]b',
  'a|b\\|c`d``e',
  '**x** [click](http://evil.example) ![i](j) <img src=x onerror=y>',
  '=HYPERLINK("http://evil.example")',
  '+cmd|calc',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  '\u202egro.live\u202c',
  'lone \ud800 surrogate \udc00',
  'line\nbreak\r\n::add-mask::x',
  'no character \ufffe \uffff',
  '@everyone #1 !2 https://evil.example www.evil.example',
  '"quotes\', commas; &amp; 100%25',
  '__proto__',
  'true',
  '磁石-01',
] as const;

export const HOSTILE = judge(
  NASTY.map((name, at) =>
    unit(`boms/${String(at)} ${name}.csv`, [
      finding({
        partNumber: name,
        description: `${name} magnet`,
        manufacturer: name,
        chains: [[name, name, name]],
        locations: [location('D3', name, { sheet: name })],
        fingerprint: `v1:${String(at).padStart(64, '0')}`,
      }),
    ]),
  ),
  JUDGING,
);
