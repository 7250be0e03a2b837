import { describe, expect, it } from 'vitest';
import type { Issue } from '../shape/types.ts';
import { fileConfig, resolveConfig, severityAt } from './resolve.ts';
import type { Config } from './types.ts';
import { validate } from './validate.ts';

const RULE = 'structure/level-gap';
const config = (overrides: Config['overrides'], rules: Config['rules'] = {}) =>
  resolveConfig({ rules, overrides: overrides ?? [] }, { source: null, root: '/w' });
const issues = (value: unknown): readonly Issue[] =>
  validate(value, {
    rules: [RULE],
    measures: null,
    options: new Map([
      [
        RULE,
        {
          type: 'object',
          properties: { from: { type: 'number', minimum: 0, maximum: 1 }, mode: { enum: ['strict', 'loose'] } },
        },
      ],
    ]),
  });

describe('overrides by dialect and sheet', () => {
  const at = severityAt(
    config(
      [
        { dialects: 'sap/explosion', rules: { [RULE]: 'off' } },
        { sheets: ['Spare*'], rules: { [RULE]: 'info' } },
        { files: 'boms/**', dialects: ['a', 'b'], rules: { [RULE]: 'error' } },
      ],
      { [RULE]: 'warning' },
    ),
    'boms/x.xlsx',
  );

  it.each<[string | null, string | null, string]>([
    [null, null, 'warning'],
    [null, 'BOM', 'warning'],
    ['sap/explosion', null, 'off'],
    ['sap/explosion', 'Spare parts', 'info'],
    [null, 'spare', 'warning'],
    [null, 'Spare/parts', 'info'],
    ['a', 'Spare', 'error'],
  ])('dialect %s, sheet %s: %s', (dialect, sheet, expected) => {
    expect(at(RULE, { dialect, sheet })).toBe(expected);
  });

  it('let a rule run that is on for some sheet only', () => {
    const some = config([{ sheets: 'BOM', rules: { [RULE]: 'error' } }], { [RULE]: 'off' });
    expect(fileConfig(some, 'a.xlsx').rules.get(RULE)?.severity).toBe('error');
    expect(severityAt(some, 'a.xlsx')(RULE, { dialect: null, sheet: 'Other' })).toBe('off');
    expect(severityAt(some, 'a.xlsx')(RULE, { dialect: null, sheet: 'BOM' })).toBe('error');
  });

  it('leave a file its trade and encoding', () => {
    expect(issues({ overrides: [{ dialects: 'a', trade: { shipTo: 'KR' } }] })[0]?.message).toContain(
      'can be set by "files" only',
    );
    expect(issues({ overrides: [{ sheets: 'a', rules: { [RULE]: ['off', { from: 1 }] } }] })[0]?.message).toContain(
      'options can be set by "files" only',
    );
    expect(issues({ overrides: [{ rules: {} }] })[0]?.message).toContain('the key "files" is missing');
  });
});

describe('options of a rule', () => {
  const said = (options: unknown): string =>
    issues({ rules: { [RULE]: ['error', options] } })
      .map(({ path, message }) => `${path}: ${message}`)
      .join('\n');

  it('are what its schema says', () => {
    expect(said({ from: 0.5, mode: 'loose' })).toBe('');
    expect(said({ form: 0.5 })).toBe(`rules.${RULE}[1].form: unknown option "form". Did you mean "from"?`);
    expect(said({ from: 2 })).toContain('expected 1 or less.');
    expect(said({ from: 'half' })).toContain('expected a number.');
    expect(said({ mode: 'strickt' })).toContain('Did you mean "strict"?');
    expect(said([])).toContain('expected an object of options');
  });
});

it('a configuration without a folder is refused in words', () => {
  const inJavaScript = resolveConfig as (config: unknown) => unknown;
  expect(() => inJavaScript({ cwd: '/w' })).toThrow('needs the folder that a configuration is of');
});
