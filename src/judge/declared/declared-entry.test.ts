import { describe, expect, it } from 'vitest';
import { merged } from './declared-entry.ts';
import type { DeclaredRow } from './declared-row.ts';
import type { RegisterColumn } from '../register/register-columns.ts';
import type { Entry } from '../register/register.ts';

function said(
  path: string,
  day: string | null,
  values: Readonly<Partial<Record<RegisterColumn, string>>>,
): DeclaredRow {
  const row = { line: 2, state: 'answered', due: null, values: new Map(Object.entries(values)) };
  const register = { path, folder: '', others: [], rows: [row], index: new Map(), companies: [] };
  return { entry: { row, register, source: `${path}:2`, places: new Map() } as unknown as Entry, day };
}

const ABSENT = { Dy: '0', DyMethod: 'ICP-OES', DyDetectionLimit: '0.01' };
const dysprosium = (...rows: DeclaredRow[]): string | undefined => merged(null, rows, [])?.entry.row.values.get('Dy');

describe('declarations that contradict each other', () => {
  it.each(['2026-09-01', null])('of one day (%s) settle no absence, whichever comes first', (day) => {
    const [absent, present] = [said('a.xml', day, ABSENT), said('b.xml', day, { Dy: '2' })];
    expect([dysprosium(absent, present), dysprosium(present, absent)]).toEqual(['2', '2']);
    expect(merged(null, [absent, present], [])?.disagreements).toHaveLength(1);
  });

  it('of two days are as the newer has it', () => {
    const [older, newer] = [said('b.xml', '2026-01-01', { Dy: '2' }), said('a.xml', '2026-09-01', ABSENT)];
    expect([dysprosium(older, newer), dysprosium(newer, older)]).toEqual(['0', '0']);
  });
});
