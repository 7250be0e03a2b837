import { describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../judge/types.ts';
import { languageOf } from '../locale/language.ts';
import { english } from '../locale/say.ts';
import chinese from '../locale/zh-Hans.json' with { type: 'json' };
import { control, finding, MAGNET } from './fabricated.ts';
import { type Letter, questionLetter } from './question-letter.ts';

const judged = (more: Parameters<typeof finding>[0] = {}): JudgedFinding => ({ ...finding(more), severity: 'error', record: null }); // prettier-ignore
const languages = [languageOf('zh-Hans', chinese).say, english.say];
const write = (more: Partial<Letter> = {}): string =>
  [...questionLetter({ part: 'MAG-01', manufacturer: 'Nordmagnet GmbH', description: 'Magnet N42SH', due: '2026-12-15', findings: [judged()], ...more }, languages)].join(''); // prettier-ignore

describe('the question to a supplier', () => {
  it('is Chinese first, then English, with eight fields in each', () => {
    const [zh = '', en = ''] = write().split('\n\n');
    expect(zh).toMatch(/^物料: MAG-01/);
    expect(en).toMatch(/^Part: MAG-01 \(Magnet N42SH, Nordmagnet GmbH\)/);
    for (const half of [zh, en]) expect(half.match(/^\d\. /gm)).toHaveLength(8);
  });

  it('asks for the elements that an entry turns on, and no more once one is answered', () => {
    expect(write()).toContain('Dy, Tb in wt%, each with method, detection limit and report number:');
    const record = { state: 'partial', owner: null, due: null, validUntil: null, note: null, source: '', openElements: ['Tb'] } as const; // prettier-ignore
    expect(write({ findings: [{ ...judged(), record }] })).toContain('\n2. Tb in wt%');
    expect(write({ findings: [] })).toContain('Dy, Tb, Ho in wt%');
  });

  it('asks for the formula of what is no magnet, and has a component’s page passed on', () => {
    const oxide = judged({ content: { ...MAGNET, material: 'dy2o3', form: 'oxide' }, controls: [control('1C905.b')] });
    expect(write({ findings: [oxide] })).toContain('1. Formula, grade and CAS number:');
    const motor = judged({ content: { ...MAGNET, form: 'component', componentClass: 'motor' } });
    expect(write({ findings: [motor] })).toContain('please pass this page on to its maker');
  });

  it('says nothing of our products, and nothing that moves a cursor', () => {
    const text = write({ description: 'Magnet \u001b[2J\nfor A100' });
    expect(text).not.toContain('A140');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('\\u{1b}[2J for A100');
  });
});
