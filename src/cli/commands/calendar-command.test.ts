import { describe, expect, it } from 'vitest';
import { widthOf } from '../../report/terminal/text.ts';
import { folderOf, runIn } from '../commands.fixture.ts';

const PINNED = {
  'lintanide.config.json': JSON.stringify({
    pins: {
      'mofcom-2025-61': { branch: 'extended', by: 'counsel', source: 'memo of 2026-11-20', until: '2027-01-10' },
    },
  }),
};
/** The lines of one measure. */
const section = (text: string, id: string): string => text.split('\n\n').find((part) => part.includes(`(${id})`)) ?? '';
interface Calendar {
  warnings: string[];
  measures: {
    id: string;
    pinned: { holds: boolean } | null;
    clauses: {
      id: string;
      status: string;
      branches: Record<string, string> | null;
      windows: { from: string | null; to: string | null }[];
    }[];
  }[];
}

describe('lintanide calendar', () => {
  it('says of No. 18: in force, last seen; and of No. 61: unverified with both readings, and when that began', async () => {
    const { out, code } = await runIn(await folderOf({}), ['calendar']);
    expect(code).toBe(0);
    expect(section(out, 'mofcom-2025-18')).toContain('now 2025-04-04 to open        in force, last seen 2026-10-10');
    const no61 = section(out, 'mofcom-2025-61');
    expect(no61).toMatch(/clauses 1\(1\).*1\(2\)/);
    expect(no61).toContain('2025-11-07 to 2026-11-10  suspended');
    expect(no61).toMatch(/now 2026-11-11 to 2027-01-10 {2}unverified: in force if lapsed, suspended if\n +extended/);
    expect(no61).toContain('source  https://');
  });

  it('marks the present with a word, for past, present and future', async () => {
    const folder = await folderOf({});
    for (const [asOf, line] of [
      ['2025-10-08', 'now before 2025-10-09         not yet issued'],
      ['2025-10-09', 'now 2025-10-09 to 2025-11-06  in force'],
      ['2026-11-10', 'now 2025-11-07 to 2026-11-10  suspended'],
      ['2027-01-11', 'now 2027-01-11 to open        unverified: in force if lapsed, unverified if'],
    ] as const)
      expect(section((await runIn(folder, ['calendar', '--as-of', asOf])).out, 'mofcom-2025-61')).toContain(line);
  });

  it('says beside the days what is inferred, what is guidance, and what was not read', async () => {
    const { out } = await runIn(await folderOf({}), ['calendar']);
    const flat = (id: string): string => section(out, id).replace(/\s+/g, ' ');
    expect(flat('state-council-792')).toContain('the day of issue was not read');
    expect(flat('china-licence-catalogue-2026')).toContain('The first day is inferred from the year in the title');
    expect(flat('mofcom-2025-faq')).toContain('note Guidance, not law, read at second hand');
    expect(flat('mofcom-2026-26')).toContain('note Its text was not read');
    expect(flat('mofcom-2026-27')).toContain('note Which list it is about was not checked');
  });

  it('shows a pin with its name, source and end', async () => {
    const { out } = await runIn(await folderOf(PINNED), ['calendar']);
    expect(section(out, 'mofcom-2025-61')).toMatch(
      /pinned {2}"extended" by counsel until 2027-01-10, source memo of\s+2026-11-20/,
    );
  });

  it('warns of data that is older than a switch it knows of, and not before', async () => {
    const folder = await folderOf({});
    expect((await runIn(folder, ['calendar', '--as-of', '2026-11-10'])).out).not.toContain('OLD LAW DATA');
    expect((await runIn(folder, ['calendar', '--as-of', '2026-11-11'])).out).toContain('OLD LAW DATA: pack mofcom');
    expect((await runIn(folder, ['calendar', '--as-of', '2027-06-01'])).out.match(/OLD LAW DATA/g)).toHaveLength(2);
  });

  it('fits 80 columns and needs no colour', async () => {
    const { out } = await runIn(await folderOf(PINNED), ['calendar']);
    // An address stays whole on a line of its own.
    for (const line of out.split('\n'))
      if (!/https?:\/\/\S+$/.test(line)) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
  });

  it('as JSON holds every clause with all its days', async () => {
    const calendar = JSON.parse((await runIn(await folderOf(PINNED), ['calendar', '--json'])).out) as Calendar;
    expect(calendar.warnings).toHaveLength(1);
    const no61 = calendar.measures.find(({ id }) => id === 'mofcom-2025-61');
    expect(no61?.pinned?.holds).toBe(true);
    expect(no61?.clauses[0]).toMatchObject({
      id: '1(1)',
      status: 'unverified',
      branches: { lapsed: 'in-force', extended: 'suspended' },
    });
    expect(no61?.clauses[0]?.windows.at(0)).toMatchObject({ from: null });
    expect(no61?.clauses[0]?.windows.at(-1)).toMatchObject({ to: null });
  });

  it('takes no path', async () => {
    expect((await runIn(await folderOf({}), ['calendar', 'x.csv'])).code).toBe(2);
  });
});

describe('law data that is too old', () => {
  it('is said once per run of lint as well', async () => {
    const folder = await folderOf({
      'a.csv': 'Part number,Description,Quantity\nA-1,Screw M3,1\nA-2,Nut M3,1\n',
      'b.csv': 'Part number,Description,Quantity\nB-1,Screw M3,1\nB-2,Nut M3,1\n',
    });
    const { out } = await runIn(folder, ['a.csv', 'b.csv']);
    expect(out.match(/OLD LAW DATA/g)).toHaveLength(1);
    expect((await runIn(folder, ['a.csv', '--as-of', '2026-10-10'])).out).not.toContain('OLD LAW DATA');
  });
});
