import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import { CONTEXT } from '../tools/tool-formats.fixture.ts';
import { JUDGING, unit } from '../fabricated.fixture.ts';
import { loadReporter, type ReporterName } from '../registry.ts';
import { procurementSheets } from '../xlsx/procurement.ts';

const listOf = (path: string, known: number, unclassified: number, role: 'bom' | 'declaration' = 'bom') => ({
  ...unit(path, []),
  role,
  coverage: { carriers: 0, nonCarriers: known, notContent: 50, unclassified },
});
const noticesOf = (units: ReturnType<typeof listOf>[]) =>
  judge(units, JUDGING).notices.filter(({ messageId }) => /^lists?-unclear$/.test(messageId));

describe('a list of which most lines say too little', () => {
  it('is named with the number, once a run; the exit code stays', () => {
    const verdict = judge([listOf('numbers.csv', 1, 18), listOf('half.csv', 9, 9)], JUDGING);
    expect(noticesOf([listOf('numbers.csv', 1, 18), listOf('half.csv', 9, 9)])).toEqual([
      { messageId: 'list-unclear', data: { file: 'numbers.csv', unclear: '18', lines: '19' } },
    ]);
    expect(verdict.exitCode).toBe(0);
  });

  it('is a list of parts: a declaration that names substances is none', () => {
    expect(noticesOf([listOf('declared.xml', 0, 4, 'declaration')])).toEqual([]);
  });

  it('is counted where there are many', () => {
    const many = noticesOf(Array.from({ length: 40 }, (_, index) => listOf(`${index}.csv`, 0, 3)));
    expect(many).toHaveLength(6);
    expect(many.at(-1)).toEqual({ messageId: 'lists-unclear', data: { count: '40' } });
  });

  it.each<ReporterName>(['stylish', 'detail', 'concise', 'html', 'json', 'sarif', 'markdown', 'agent'])(
    'is said in %s',
    async (name) => {
      const verdict = judge([listOf('numbers.csv', 1, 18)], JUDGING);
      let text = '';
      for await (const piece of (await loadReporter(name))(verdict, CONTEXT)) text += piece;
      expect(text.replace(/\s+/g, ' ')).toMatch(/HARDLY JUDGED: .*numbers\.csv.*: 18 of 19 lines|"unclear":"18"/);
    },
  );

  it('is said on the first sheet of a workbook', () => {
    const [glance] = procurementSheets(judge([listOf('numbers.csv', 1, 18)], JUDGING), CONTEXT);
    expect(JSON.stringify(glance?.rows)).toContain('HARDLY JUDGED: numbers.csv: 18 of 19 lines');
  });
});
