import { describe, expect, it } from 'vitest';
import { english } from '../../locale/say.ts';
import { masterNotes } from './master-notes.ts';

const skip = (part: string, differsFrom: 'bill' | 'master' = 'bill') => ({
  sheet: null,
  rows: `part ${part}`,
  reason: '…',
  doubt: { part, master: 'items.csv', differsFrom },
});
const rows = { sheet: null, rows: '1-4', reason: 'no header row' };

describe('notes on item masters', () => {
  it('name a part once, in however many bills it stands', () => {
    const notes = masterNotes(
      [{ skipped: [skip('MAG-2'), rows] }, { skipped: [skip('MAG-1'), skip('MAG-2')] }],
      english.say,
    );
    expect(notes).toEqual([
      {
        path: 'items.csv',
        count: 2,
        why: 'described otherwise than in the bills, so nothing is taken from there: MAG-1, MAG-2',
      },
    ]);
  });

  it('tell a master that differs from the bills from one that differs from another master', () => {
    const notes = masterNotes([{ skipped: [skip('MAG-1'), skip('MAG-1', 'master')] }], english.say);
    expect(notes.map(({ why }) => why.slice(0, 30))).toEqual([
      'described otherwise than in th',
      'described otherwise in a furth',
    ]);
  });

  it('name a dozen, and count them all', () => {
    const [note] = masterNotes(
      [{ skipped: Array.from({ length: 40 }, (_, at) => skip(`MAG-${String(at)}`)) }],
      english.say,
    );
    expect(note?.count).toBe(40);
    expect(note?.why).toMatch(/…$/);
  });
});
