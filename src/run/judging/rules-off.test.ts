import { describe, expect, it } from 'vitest';
import { loadBuiltins } from '../../builtin.ts';
import { resolveConfig } from '../../config/resolve.ts';
import type { Config } from '../../config/types.ts';
import { asideNoticeSentence } from '../../report/notices/aside-notices.ts';
import { rulesOffNotices } from './rules-off.ts';

const rules = (await loadBuiltins()).flatMap((plugin) => plugin.rules ?? []);

function sentences(config: Config): (string | null)[] {
  const resolved = resolveConfig(config, { source: null, root: '/' });
  return rulesOffNotices(resolved, rules).map(({ messageId, data }) => asideNoticeSentence(messageId, data));
}

const EMBEDDED = 'mofcom/embedded-content';

describe('rules of content and trade that are off', () => {
  it('are named in the report: nothing of theirs can be in it', () => {
    expect(sentences({ rules: { [EMBEDDED]: 'off', 'mofcom/controlled-item': 'off' } })).toEqual([
      'OFF in this run, and reporting nothing: mofcom/controlled-item, mofcom/embedded-content.',
    ]);
  });

  it('for some files are named as such, also where an override puts one on again', () => {
    const some = [`OFF for some of the files or sheets (overrides), and reporting nothing there: ${EMBEDDED}.`];
    expect(sentences({ overrides: [{ files: 'a/**', rules: { [EMBEDDED]: 'off' } }] })).toEqual(some);
    const put = { files: 'a/**', rules: { [EMBEDDED]: 'warning' as const } };
    expect(sentences({ rules: { [EMBEDDED]: 'off' }, overrides: [put] })).toEqual(some);
  });

  it('by the flag of the command line are off for all files, whatever an override before it says', () => {
    const put = { files: 'a/**', rules: { [EMBEDDED]: 'warning' as const } };
    const flag = (severity: 'off' | 'error') => ({ files: '**', rules: { [EMBEDDED]: severity } });
    expect(sentences({ overrides: [put, flag('off')] })).toEqual([
      `OFF in this run, and reporting nothing: ${EMBEDDED}.`,
    ]);
    expect(sentences({ rules: { [EMBEDDED]: 'off' }, overrides: [flag('error')] })).toEqual([]);
  });

  it('are none where nothing is switched off, or only what a list is to look like', () => {
    expect(sentences({})).toEqual([]);
    expect(sentences({ rules: { [EMBEDDED]: 'info', 'structure/level-gap': 'off' } })).toEqual([]);
  });
});
