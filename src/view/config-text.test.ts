import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob } from '../glob.ts';
import { parseJsonc } from '../config/jsonc.ts';
import { validate } from '../config/validate.ts';
import { configText, globOf, jsonText, mappingLines } from './config-text.ts';
import type { MappingDraft } from './types.ts';

const draft = (header: string, samples: readonly string[] = []): MappingDraft => ({
  sheet: null,
  headerRow: 3,
  columns: [
    ['partNumber', [header]],
    ['description', ['#2', '#3']],
  ],
  seen: [{ reference: header, field: 'partNumber', samples }],
  unused: [{ reference: '#4', field: null, samples }],
});

const hostile = fc.string({ unit: 'binary', maxLength: 30 });

describe('globOf', () => {
  it.each([
    'boms/a.xlsx',
    'a b (2).csv',
    'x{1,2}.csv',
    'is it?.csv',
    'star*.csv',
    '[x].csv',
    'back\\slash.csv',
    '../other/a.csv',
  ])('names %s', (path) => {
    expect(compileGlob(globOf(path))(path.replaceAll('\\', 'b'))).toBe(true);
  });

  it('names no other file', () => {
    expect(compileGlob(globOf('boms/a.xlsx'))('boms/b.xlsx')).toBe(false);
    expect(compileGlob(globOf('x{1,2}.csv'))('x1.csv')).toBe(false);
  });
});

describe('jsonText', () => {
  it('is JSON of the same text, and shows nothing that could mislead', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = jsonText(text);
        expect(JSON.parse(shown)).toBe(text);
        expect(shown).not.toMatch(/[\n\r\u001b\u202e\u2028]/);
      }),
    );
  });
});

describe('a configuration that is written', () => {
  it('is read back as meant, whatever stands in the file', () => {
    fc.assert(
      fc.property(hostile, hostile, (header, cell) => {
        fc.pre(header !== '');
        const text = configText('./schema.json', 'gb18030', [
          { title: cell, glob: 'a.csv', draft: draft(header, [cell]) },
        ]);
        const { value } = parseJsonc(text, 'lintanide.config.json');
        expect(validate(value, { rules: null, measures: null })).toEqual([]);
        expect(JSON.parse(JSON.stringify(value))).toMatchObject({
          encoding: 'gb18030',
          mappings: [{ files: 'a.csv', headerRow: 3, columns: { partNumber: header, description: ['#2', '#3'] } }],
        });
      }),
    );
  });

  it('without lists to map is the least that is useful', () => {
    const { value } = parseJsonc(configText(null, null, []), 'x');
    expect(JSON.parse(JSON.stringify(value))).toEqual({ failOn: 'error', trade: {} });
  });
});

it('a mapping that is shown can be pasted into a configuration', () => {
  const { value } = parseJsonc(`{${mappingLines('a.csv', draft('Part "A"')).join('\n')}}`, 'x');
  expect(validate(value, { rules: null, measures: null })).toEqual([]);
});
