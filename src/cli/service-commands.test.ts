import { describe, expect, it } from 'vitest';
import { guardFor, withoutCommands } from './service-commands.ts';

describe('a log that a CI service reads', () => {
  it.each([
    ['::add-mask::x', '\\::add-mask::x'],
    ['a.csv\n    ::stop-commands::x\n', 'a.csv\n    \\::stop-commands::x\n'],
    ['part ##[set-env name=A]b', 'part #\\#[set-env name=A]b'],
    ['##vso[task.setvariable]', '#\\#vso[task.setvariable]'],
    ['##teamcity[x]', '#\\#teamcity[x]'],
  ])('gets no order by %j', (text, shown) => {
    expect(withoutCommands(text)).toBe(shown);
  });

  it.each(['a.csv:BOM!D17: error', 'std::vector', '## heading', 'Rev ##', ': x'])('keeps %j', (text) => {
    expect(withoutCommands(text)).toBe(text);
  });

  it('is guarded where there is such a service, and only what people read', () => {
    const order = '::warning::x\n';
    expect(guardFor('stylish', { GITHUB_ACTIONS: 'true' })?.(order)).not.toBe(order);
    expect(guardFor('agent', { TF_BUILD: 'True' })?.(order)).not.toBe(order);
    expect(guardFor('stylish', {})).toBeNull();
    expect(guardFor('github', { GITHUB_ACTIONS: 'true' })).toBeNull();
    expect(guardFor('json', { GITHUB_ACTIONS: 'true' })).toBeNull();
  });
});
