import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import { parseRegister } from '../../judge/register/register.ts';
import {
  CAS,
  finding,
  JUDGING,
  location,
  MAGNET,
  NO_BOM,
  RULES,
  TRACE,
  unit,
  UNREADABLE,
} from '../fabricated.fixture.ts';
import { json } from './json.ts';
import type { ReportContext } from '../types.ts';

const CONTEXT: ReportContext = {
  width: 80,
  color: true,
  unicode: true,
  showTraces: false,
  quiet: false,
  rules: RULES,
  measureTitle: (id) => id,
  entryName: (code) => code,
};

const XML = location('A1', 'N42SH', {
  sheet: null,
  row: null,
  column: null,
  cell: null,
  line: 40,
  path: '/bom[1]/comp[17]',
});
const PIN = { branch: 'extended', by: 'counsel', source: 'note', until: '2027-01-10' };
const VERDICT = judge(
  [
    unit('boms/a.xlsx', [
      finding({ uses: 40, supplier: 'Nord', mpn: 'N-1', orderNumber: '469-1' }),
      finding({ partNumber: null, locations: [location('D3', 'x', { hidden: true })] }),
      CAS,
      TRACE,
    ]),
    unit('boms/b.xml', [
      finding({
        locations: [XML],
        evidence: [],
        content: { ...MAGNET, componentClass: 'bldc', componentName: 'BLDC motor' },
      }),
    ]),
    UNREADABLE,
    NO_BOM,
  ],
  {
    ...JUDGING,
    pins: new Map([['mofcom-2025-61', PIN]]),
    registers: [parseRegister('partNumber,state,due\nMAG-01,open,2026-12-01', 'lintanide.parts.csv')],
  },
);

interface Parsed {
  files: { path: string; findings: Record<string, unknown>[] }[];
  summary: unknown;
}
const render = (context = CONTEXT): string => [...json(VERDICT, context)].join('');
const parsed = (context = CONTEXT): Parsed => JSON.parse(render(context)) as Parsed;

describe('the JSON report', () => {
  it('says who sells a part and by which numbers it is known, where the list does', () => {
    const { files } = JSON.parse([...json(VERDICT, CONTEXT)].join('')) as { files: { findings: object[] }[] };
    const sold = files.flatMap(({ findings }) => findings.filter((one) => 'supplier' in one || 'mpn' in one));
    expect(sold).toEqual([expect.objectContaining({ supplier: 'Nord', mpn: 'N-1', orderNumber: '469-1' })]);
  });

  it('holds to its schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const check = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
      schema,
    );
    expect(check(parsed()), JSON.stringify(check.errors, null, 1)).toBe(true);
    const broken = { ...parsed(), schemaVersion: 2 };
    expect(check(broken)).toBe(false);
    const moved = [{ measure: 'mofcom-2025-61', was: 'suspended', is: 'unverified' }] as const;
    const again = {
      ...VERDICT,
      units: VERDICT.units.map((one) => ({
        ...one,
        findings: one.findings.map((found) => ({ ...found, reopened: 'law' as const, lawMoved: moved })),
      })),
    };
    const reopened = JSON.parse([...json(again, CONTEXT)].join('')) as Parsed;
    expect(check(reopened), JSON.stringify(check.errors, null, 1)).toBe(true);
    expect(reopened.files[0]?.findings[0]?.['reopened']).toEqual({ why: 'law', law: moved });
    const unread = parsed();
    unread.files = unread.files.map((file) => ({ ...file, error: undefined }));
    expect(check(JSON.parse(JSON.stringify(unread)))).toBe(false);
  });

  it('keeps the order of its keys', () => {
    expect(Object.keys(parsed())).toEqual([
      'schemaVersion',
      'tool',
      'asOf',
      'packs',
      'files',
      'summary',
      'notices',
      'clearance',
    ]);
    expect(Object.keys(parsed().files[0]?.findings[0] ?? {})).toEqual([
      'ruleId', 'category', 'severity', 'messageId', 'message', 'data', 'partNumber', 'partKey', 'description', 'locations', 'chains',
      'uses', 'content', 'evidence', 'controls', 'record', 'question', 'fingerprint', 'manufacturer',
    ]); // prettier-ignore
  });

  it('comes file by file', () => {
    const pieces = [...json(VERDICT, CONTEXT)];
    for (const { path } of VERDICT.units)
      expect(pieces.filter((piece) => piece.includes(`"path":"${path}"`))).toHaveLength(1);
  });

  it('gives places of XML by path and line, and marks hidden ones', () => {
    const [sheet, xml] = parsed().files;
    expect(xml?.findings[0]?.['locations']).toEqual([
      { sheet: null, row: null, column: null, cell: null, text: 'N42SH', line: 40, path: '/bom[1]/comp[17]' },
    ]);
    expect(sheet?.findings[0]?.['locations']).toEqual([
      { sheet: 'BOM', row: 3, column: 4, cell: 'D3', text: 'x', hidden: true },
    ]);
  });

  it('leaves traces out unless asked, and keeps counting them', () => {
    expect(parsed().files[0]?.findings).toHaveLength(3);
    expect(parsed({ ...CONTEXT, showTraces: true }).files[0]?.findings).toHaveLength(4);
    expect(parsed({ ...CONTEXT, quiet: true }).files[0]?.findings.map((found) => found['severity'])).toEqual(['error']);
    expect(parsed({ ...CONTEXT, quiet: true }).summary).toEqual(VERDICT.summary);
  });

  it('does not depend on the terminal', () => {
    expect(render({ ...CONTEXT, color: false, width: 40, unicode: false })).toBe(render());
  });
});
