/**
 * What becomes of each file by itself, as a table to look through:
 *   node scripts/run.mjs scripts/samples-report.ts PATH… [--findings]
 *
 * One line per file, or per table of an archive: format, dialect, status, tables, lines, findings by severity, milliseconds.
 * `--findings` adds a line for each finding, and what was passed over. Nothing is joined across files.
 */
import { readFileSync } from 'node:fs';
import { loadBuiltins } from '../src/builtin.ts';
import { resolveConfig } from '../src/config/resolve.ts';
import { discover } from '../src/discover/discover.ts';
import { judge } from '../src/judge/judge.ts';
import { judgeContextOf } from '../src/run/judging/judging.ts';
import { lint } from '../src/run/lint.ts';
import { coreRules } from '../src/rules/core/index.ts';

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const paths = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const cwd = process.cwd();
const asOf = new Date().toISOString().slice(0, 10);
const config = resolveConfig({}, { source: null, root: cwd });
const plugins = await loadBuiltins();
const rules = [...coreRules, ...plugins.flatMap((plugin) => plugin.rules ?? [])];

const row = (cells: readonly (string | number)[]): void =>
  console.log(`| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`);
row(['file', 'format', 'dialect', 'status', 'tables', 'lines', 'error', 'warning', 'info', 'trace', 'ms']);
row(['---', '---', '---', '---', '---:', '---:', '---:', '---:', '---:', '---:', '---:']);

for (const { path, absolute, role } of await discover(paths, { cwd })) {
  if (role === 'parts') continue;
  readFileSync(absolute);
  const start = performance.now();
  const { records, registers, declarations, packs } = await lint({
    cwd,
    patterns: [path],
    config,
    asOf,
    plugins,
    registers: [],
  });
  const ms = Math.round(performance.now() - start);
  const { units } = judge(
    records,
    await judgeContextOf({ config, rules, packs, asOf, registers, declarations, version: 'dev' }),
  );
  for (const unit of units) {
    const traces = unit.findings.filter(({ category, severity }) => category === 'trace' && severity === 'info');
    const count = (level: string): number =>
      unit.findings.filter((finding) => finding.severity === level && !traces.includes(finding)).length;
    const status =
      unit.error === null
        ? unit.role === 'declaration'
          ? 'declaration'
          : unit.status
        : `${unit.status}: ${unit.error.code}`;
    row([
      unit.path,
      unit.format ?? '',
      unit.dialect ?? '',
      status,
      unit.tables.length,
      unit.lines,
      count('error'),
      count('warning'),
      count('info'),
      traces.length,
      ms,
    ]);
    if (!flags.includes('--findings')) continue;
    for (const { severity, ruleId, partNumber, description, content, chains, locations: [place] } of unit.findings)
      row(['', '', '', `${severity} ${ruleId}`, place?.cell ?? place?.line ?? '', partNumber ?? '', description ?? '', content?.name ?? '', content?.presence ?? '', (chains[0] ?? []).join('>'), '']); // prettier-ignore
    for (const { rows, reason } of unit.skipped.slice(0, 8))
      row(['', '', '', 'skipped', '', '', `${rows}: ${reason}`, '', '', '', '']);
    if (unit.error !== null) row(['', '', '', unit.error.message, '', '', unit.error.hint, '', '', '', '']);
  }
}
