import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../locale/load.ts';
import { asideNoticeSentence } from './aside-notices.ts';

const LAW = { law: '10', lawMoved: 'No. 61: suspended -> unverified; No. 80: none -> in-force' };

describe('what the baseline says of findings that are reported again', () => {
  it('names each measure, how it stood and how it stands', () => {
    expect(asideNoticeSentence('baseline-reopened', LAW)).toBe(
      'In the baseline, and reported again: 10 known under another state of the law (No. 61 was suspended, is unverified; No. 80 was not concerned, is in force).',
    );
    expect(asideNoticeSentence('baseline-reopened', { 'new-use': '1' })).toContain('1 used anew');
  });

  it('names the clauses where it is theirs alone', async () => {
    const moved = { law: '1', lawMoved: 'No. 61 [1(1), 1(2)]: not-yet -> unverified' };
    expect(asideNoticeSentence('baseline-reopened', moved)).toContain(
      '(clause 1(1), 1(2) of No. 61 was not yet in force, is unverified)',
    );
    const loaded = await loadLanguage('ko');
    expect(asideNoticeSentence('baseline-reopened', moved, loaded?.language)).toContain('제61호 1(1), 1(2)항');
  });

  it('in another language too', async () => {
    const loaded = await loadLanguage('zh-Hans');
    const sentence = asideNoticeSentence('baseline-reopened', LAW, loaded?.language);
    expect(sentence).toContain('另一法律状态');
    expect(sentence).not.toMatch(/suspended|in force|known under/);
  });
});

describe('what is said of a suppression that has run out', () => {
  it('is that it puts nothing aside, and not what is reported: that may be in the baseline', () => {
    const one = asideNoticeSentence('suppression-expired', { count: '1', places: 'a.json:2' });
    expect(one).toBe(
      'EXPIRED: 1 suppression no longer holds, and puts nothing aside: a.json:2. Renew "until", or delete the entry.',
    );
    expect(asideNoticeSentence('suppression-expired', { count: '2', places: 'a.json:2; a.json:3' })).toContain(
      '2 suppressions no longer hold, and put nothing aside: a.json:2; a.json:3.',
    );
  });
});
