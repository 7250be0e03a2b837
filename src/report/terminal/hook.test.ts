import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import { parseRegister } from '../../judge/register/register.ts';
import type { UnitRecord } from '../../batch/types.ts';
import { CAS, finding, JUDGING, location, RULES, TRACE, unit, UNREADABLE } from '../fabricated.fixture.ts';
import { hook } from './hook.ts';
import { cutEnd } from './text.ts';

const CONTEXT = {
  width: 80,
  color: false,
  unicode: true,
  showTraces: false,
  quiet: false,
  rules: RULES,
  measureTitle: (id: string) => id,
  entryName: (code: string) => code,
};
const lines = (records: readonly UnitRecord[], register = ''): string[] => {
  const registers = register === '' ? [] : [parseRegister(register, 'lintanide.parts.csv')];
  return [...hook(judge(records, { ...JUDGING, registers }), CONTEXT)].map((line) => line.trimEnd());
};
const magnet = (name: string) => finding({ partNumber: name, partKey: `pn:${name}` });

describe('the hook reporter', () => {
  it('says in three lines what is new, the worst of it, and what to do, then both readings of law that is not settled', () => {
    const said = lines([
      unit('boms/a.xlsx', [magnet('MAG-01'), { ...magnet('MOT-7'), locations: [location('D20', 'x')] }, TRACE]),
    ]);
    expect(said).toHaveLength(4);
    expect(said[3]).toMatch(/^ {2}law: Unverified on 2026-11-24: in force if lapsed, suspended if extended\. /);
    expect(said[0]).toBe('2 new questions (MAG-01, MOT-7), 0 known (no clearance, no legal advice)');
    expect(said[1]).toMatch(/^ {2}boms\/a\.xlsx:BOM!D17 error, no record: MAG-01: /);
    expect(said[2]).toContain('lintanide ask MAG-01 --owner NAME --due DATE');
  });

  it('counts what has a record as known, a part in two lists once, and remarks apart', () => {
    const records = [unit('a.xlsx', [magnet('MAG-01'), magnet('MAG-02'), CAS]), unit('b.xlsx', [magnet('MAG-01')])];
    expect(lines(records, 'partNumber,state,due\nMAG-02,open,2026-12-01\n')[0]).toBe(
      '1 new question (MAG-01), 1 new remark on the data, 1 known (no clearance, no legal advice)',
    );
  });

  it('does not call known what is an info and nobody has dealt with', () => {
    const info = { ...magnet('MAG-02'), basis: 'fixed' as const, defaultSeverity: 'info' as const };
    expect(lines([unit('a.xlsx', [magnet('MAG-01'), info])])[0]).toBe(
      '1 new question (MAG-01), 1 new info, 0 known (no clearance, no legal advice)',
    );
  });

  it('cuts a claim behind a part of it, and never within a figure', () => {
    const said = cutEnd('boms/a.csv:D5 error: magnet: Dy likely (88 %), Ho possible (10 %), Tb possible (39 %)', 60);
    expect(said).toBe('boms/a.csv:D5 error: magnet: Dy likely (88 %), …');
    expect(cutEnd('one two three four five', 17)).toBe('one two three …');
    expect(cutEnd('short', 10)).toBe('short');
    expect(cutEnd('x'.repeat(40), 10)).toBe(`${'x'.repeat(8)}…`);
  });

  it('is one line where nothing is new', () => {
    expect(lines([unit('a.xlsx', [magnet('MAG-01')])], 'partNumber,state,due\nMAG-01,open,2026-12-01\n')).toEqual([
      'no new question, 1 known (no clearance, no legal advice)',
    ]);
  });

  it('puts first what could not be read', () => {
    const said = lines([UNREADABLE, unit('a.xlsx', [magnet('MAG-01')])]);
    expect(said[0]).toMatch(/^1 file NOT checked, 1 new question/);
    expect(said).toHaveLength(3);
    expect(said[1]).toContain('boms/b200.csv: The columns look like a parts list');
  });

  it('names each of several', () => {
    const other = { ...UNREADABLE, path: 'boms/z.xlsx' };
    expect(lines([UNREADABLE, other])[0]).toMatch(/^2 files NOT checked \(boms\/b200\.csv, boms\/z\.xlsx\), /);
  });

  it('prints a command that runs nothing of a file when somebody pastes it', () => {
    const next = (name: string, register = ''): string => lines([unit('a.xlsx', [magnet(name)])], register)[2] ?? '';
    expect(next('A`touch${IFS}pwned`$(id)')).toBe(
      `  next: lintanide ask 'A\`touch\${IFS}pwned\`$(id)' --owner NAME --due DATE, then "git add" lintanide.parts.csv`,
    );
    expect(next("A'$(id)'")).toContain(` ask 'A'\\''$(id)'\\''' --owner`);
    expect(next('--file=x')).toContain(' ask --owner NAME --due DATE -- --file=x,');
    // A quoted name that is cut in the middle may be quoted no more.
    expect(next("'$(id)".repeat(40))).toContain(' ask PART --owner NAME');
  });

  it('stays a few short lines whatever a file says', () => {
    const name = `X\u001b[31m\n${'long '.repeat(200)}`;
    const said = lines([
      unit(
        'a.xlsx',
        Array.from({ length: 40 }, (_, at) => magnet(`${name}${String(at)}`)),
      ),
    ]);
    expect(said).toHaveLength(4);
    expect(said.join('')).not.toContain('\u001b');
    for (const line of said.slice(1)) expect(line.length).toBeLessThan(170);
    expect(said[0]).toContain('and 34 more');
    expect(said[0]?.length).toBeLessThan(400);
  });
});
