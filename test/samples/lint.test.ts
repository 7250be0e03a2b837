import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { UnitRecord } from '../../src/batch/types.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { lint } from '../../src/run/lint.ts';
import type { Finding } from '../../src/rules/types.ts';

interface ExpectedFinding {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly line?: number;
  readonly partNumber: string | null;
  readonly material: string;
  readonly elements: readonly string[];
  readonly entries: readonly string[];
  readonly mustNot?: readonly string[];
  readonly presence: readonly string[];
  readonly why: string;
}

interface ExpectedFile {
  readonly status: string;
  readonly errorCodes: readonly string[] | null;
  readonly format: string | null;
  readonly lines: number | null;
  readonly tables: readonly { readonly sheet: string | null; readonly headerRow: number | null }[];
  readonly findings: readonly ExpectedFinding[];
}

const expected = (
  JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as { files: Record<string, ExpectedFile> }
).files;

const cwd = resolve(import.meta.dirname, '../../samples');
const records = new Map<string, UnitRecord>();

beforeAll(async () => {
  const config = resolveConfig({}, { source: null, root: cwd });
  const result = await lint({ cwd, patterns: ['.'], config, asOf: '2026-11-24' });
  for (const record of result.records) records.set(record.path, record);
});

function placeOf(at: { sheet: string | null; row: number | null; line?: number }): string {
  return at.row === null ? `line ${at.line ?? 0}` : `${at.sheet ?? ''}!${at.row}`;
}

function contentFindings(record: UnitRecord | undefined): Finding[] {
  return (record?.findings ?? []).filter((finding) => finding.category === 'content');
}

describe.each(Object.entries(expected))('sample %s', (path, want) => {
  it(`is ${want.status}${want.errorCodes === null ? '' : ` (${want.errorCodes.join(' or ')})`}`, () => {
    const record = records.get(path);
    expect(record?.status).toBe(want.status);
    if (want.errorCodes !== null) expect(want.errorCodes).toContain(record?.error?.code);
    if (want.format !== null) expect(record?.format).toBe(want.format);
  });

  it.skipIf(want.tables.length === 0 || want.format === 'xml')('has its tables found', () => {
    expect(records.get(path)?.tables.map(({ sheet, headerRow }) => ({ sheet, headerRow }))).toEqual(want.tables);
  });

  it('flags every row it must, and no other', () => {
    const flagged = new Set(contentFindings(records.get(path)).flatMap((finding) => finding.locations.map(placeOf)));
    expect([...flagged].sort()).toEqual(want.findings.map(placeOf).sort());
  });

  it.each(want.findings.map((finding): [string, ExpectedFinding] => [`${placeOf(finding)} ${finding.material}`, finding]))(
    'says what %s is',
    (_, finding) => {
      const found = contentFindings(records.get(path)).filter((f) => f.locations.some((at) => placeOf(at) === placeOf(finding)));
      expect(found.map((f) => f.partNumber)).toContain(finding.partNumber);
      const symbols = found.flatMap((f) => [...(f.content?.elements ?? []).map((e) => e.symbol), ...(f.content?.anyOf ?? []).flatMap((a) => a.symbols)]);
      expect(symbols).toEqual(expect.arrayContaining([...finding.elements]));
      expect(finding.presence).toContain(found[0]?.content?.presence);
      const entries = found.flatMap((f) => f.controls.map((control) => control.entry));
      expect(entries).toEqual(expect.arrayContaining([...finding.entries]));
      for (const entry of finding.mustNot ?? []) expect(entries).not.toContain(entry);
    },
  );
});
