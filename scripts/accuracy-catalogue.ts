import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveConfig } from '../src/config/resolve.ts';
import { parseRecords } from '../src/judge/register/csv.ts';
import { lint } from '../src/run/lint.ts';
import type { Finding } from '../src/rules/types.ts';
import { ratio, Tally } from './accuracy-tally.ts';

const POSITIVE = new Set([
  'controlled-direct',
  'ndfeb-high-coercivity',
  'ndfeb-grade-unknown',
  'embedded-magnet-likely',
]);
const NEGATIVE = new Set(['negative', 'negative-tricky', 'other-re-uncontrolled']);

const quote = (text = ''): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes the lines as one BOM, lints it, and prints misses, false alarms, missing entries, and figures per label and language. */
export async function scoreCatalogue(path: string): Promise<void> {
  const [head = [], ...records] = parseRecords(readFileSync(path, 'utf8'));
  const lines = records
    .filter((row) => row.length > 1)
    .map((row, i) => {
      const field = (name: string): string => row[head.indexOf(name)] ?? '';
      return { part: `CAT-${String(i + 1).padStart(4, '0')}`, field };
    });
  const dir = mkdtempSync(join(tmpdir(), 'catalogue-'));
  const bom = ['Part Number,Description,Material,Manufacturer,MPN,Qty'];
  for (const { part, field } of lines)
    bom.push(
      [part, field('description'), field('material'), field('manufacturer'), field('mpn'), '1'].map(quote).join(','),
    );
  writeFileSync(join(dir, 'catalogue.csv'), `${bom.join('\n')}\n`);
  const config = resolveConfig({}, { source: null, root: dir, cwd: dir });
  const { records: units } = await lint({ cwd: dir, patterns: ['catalogue.csv'], config, asOf: '2026-11-24' });
  const found = new Map<string, Finding[]>();
  for (const finding of units[0]?.findings ?? [])
    if (finding.category === 'content')
      found.set(finding.partNumber ?? '', [...(found.get(finding.partNumber ?? '') ?? []), finding]);

  const perLabel = new Tally();
  const perLanguage = new Tally();
  const all = new Tally();
  let entries = 0;
  let entriesOf = 0;
  for (const { part, field } of lines) {
    const findings = found.get(part) ?? [];
    const label = field('label');
    const tell = (kind: string, more = ''): void =>
      console.log(
        `${kind} ${field('lang')} ${label}: ${field('description')} | ${field('material')} | ${field('manufacturer')} | ${field('mpn')}${more}`,
      );
    if (POSITIVE.has(label) || NEGATIVE.has(label)) {
      const wanted = POSITIVE.has(label);
      const flagged = findings.length > 0;
      perLabel.add(label, wanted, flagged);
      perLanguage.add(field('lang'), wanted, flagged);
      all.add('all', wanted, flagged);
      if (wanted && !flagged) tell('MISS');
      if (!wanted && flagged)
        tell('ALARM', ` → ${findings[0]?.content?.material ?? ''} in ${findings[0]?.content?.componentClass ?? '-'}`);
    }
    if (field('control_code') !== '' && field('code_status') === 'firm') {
      entriesOf++;
      const want = field('control_code')
        .split(/[;|]\s*|\s+or\s+/)
        .map((code) => code.trim())
        .filter(Boolean);
      const have = findings.flatMap(({ controls }) => controls.map(({ entry }) => entry));
      if (want.some((code) => have.some((entry) => entry === code || entry.startsWith(`${code}.`)))) entries++;
      else tell('ENTRY', ` want ${field('control_code')}, got ${have.join(' ') || 'none'}`);
    }
  }
  console.log([perLabel.table('label'), perLanguage.table('language'), all.table('')].join('\n'));
  console.log(JSON.stringify({ entryAccuracy: ratio(entries, entriesOf - entries), entriesOf }));
}
