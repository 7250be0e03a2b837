import { describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../../judge/types.ts';
import { languageOf } from '../../locale/language.ts';
import { english } from '../../locale/say.ts';
import chinese from '../../locale/zh-Hans.json' with { type: 'json' };
import { control, finding, MAGNET } from '../fabricated.fixture.ts';
import { onRecordIn, type OnRecord } from '../../judge/answers/on-record.ts';
import type { RegisterColumn } from '../../judge/register/register-columns.ts';
import { type Letter, questionLetter } from './question-letter.ts';
import { EN } from './words.en.ts';
import { ZH } from './words.zh-hans.ts';

const judged = (more: Parameters<typeof finding>[0] = {}): JudgedFinding => ({
  ...finding(more),
  severity: 'error',
  record: null,
});
const languages = [
  { say: languageOf('zh-Hans', chinese).say, words: ZH },
  { say: english.say, words: EN },
];
const write = (more: Partial<Letter> = {}): string =>
  [
    ...questionLetter(
      {
        part: 'MAG-01',
        manufacturer: 'Nordmagnet GmbH',
        description: 'Magnet N42SH',
        due: '2026-12-15',
        findings: [judged()],
        ...more,
      },
      languages,
    ),
  ].join('');

describe('the question to a supplier', () => {
  it('asks of an alloy for the origin of all that it is named to be of, whichever its entry stands under', () => {
    const elements = MAGNET.elements.map((one) => ({ ...one, presence: 'proven' as const }));
    const alloy = { ...MAGNET, form: 'alloy' as const, constituents: ['Dy', 'Fe', 'Tb'], elements, anyOf: [] };
    const findings = [judged({ content: alloy, controls: [control('1C905.a.2.b', { applies: 'applies' })] })];
    expect(write({ findings })).toMatch(/Dy\/Tb/);
  });

  it('is Chinese first, then English, with eight fields in each', () => {
    const [zh = '', en = ''] = write().split('\n\n');
    expect(zh).toMatch(/^物料: MAG-01/);
    expect(en).toMatch(/^Part: MAG-01 \(Magnet N42SH, Nordmagnet GmbH\)/);
    for (const half of [zh, en]) expect(half.match(/^\d\. /gm)).toHaveLength(8);
  });

  it('asks for the elements that an entry turns on, and no more once one is answered', () => {
    expect(write()).toContain('Dy, Tb in wt%, each with method, detection limit and report number:');
    const record = {
      state: 'partial',
      owner: null,
      due: null,
      validUntil: null,
      note: null,
      source: '',
      openElements: ['Tb'],
    } as const;
    expect(write({ findings: [{ ...judged(), record }] })).toContain('\n2. Tb in wt%');
    expect(write({ findings: [] })).toContain('Dy, Tb, Ho in wt%');
  });

  it('asks for the formula of what is no magnet, and has a component’s page passed on', () => {
    const oxide = judged({ content: { ...MAGNET, material: 'dy2o3', form: 'oxide' }, controls: [control('1C905.b')] });
    expect(write({ findings: [oxide] })).toContain('1. Formula, grade and CAS number:');
    // It is in no component, and no spare magnet: nothing turns on its form as shipped.
    expect(write({ findings: [oxide] })).not.toContain('Form as shipped');
    expect(write({ findings: [judged()] })).toContain('Form as shipped (loose, inside a component');
    const motor = judged({ content: { ...MAGNET, form: 'component', componentClass: 'motor' } });
    expect(write({ findings: [motor] })).toContain('please pass this page on to its maker');
  });

  describe('of which a part is on record', () => {
    const record = (columns: Partial<Record<RegisterColumn, string>>): OnRecord =>
      onRecordIn(
        {
          line: 2,
          state: 'partial',
          due: null,
          validUntil: null,
          values: new Map(Object.entries(columns)) as OnRecord['values'],
          others: new Map(),
        },
        '2026-11-24',
      );
    const inEnglish = (more: Partial<Letter>): string => write(more).split('\n\n')[1] ?? '';

    it('asks for the rest alone, and of a field for what is open of it', () => {
      const text = inEnglish({
        record: record({
          magnetMaker: 'Zhong Ke',
          grade: 'N42SH',
          originMagnet: 'JP',
          chineseTechnology: 'no',
          formShipped: 'loose',
          licence: 'GX-1',
          licenceType: 'single',
          licenceExpiry: '2027-01-31',
        }),
      });
      expect(text.match(/^\d\. .*$/gm)).toEqual([
        '1. Dy, Tb in wt%, each with method, detection limit and report number:',
        '2. Origin of Dy/Tb by stage (mine, separation, metal, alloy, magnet) (still open: Mine, Separation, Metal, Alloy):',
        '3. Lots for which this holds, and until when:',
        '4. Signer and date:',
      ]);
    });

    it('says in one line what is on record and from where, and no price, owner or note', () => {
      const columns = { Dy: '2.1', DyMethod: 'ICP', DyDetectionLimit: '0.01', DyReport: 'R-1', Tb: '0', report: 'R-2', originMagnet: 'JP', chineseTechnology: 'no', licence: 'GX-1', signer: 'Li', signed: '2026-11-01', itemValue: '4.20', currency: 'EUR', owner: 'ana', note: 'pushy' } as const; // prettier-ignore
      const text = inEnglish({ record: record(columns) });
      expect(text).toContain(
        '\nOn record already, from our register of answers, signed Li, 2026-11-01: Dy 2.1 wt% (ICP, detection limit 0.01 wt%, report R-1); Tb 0 wt% (method or detection limit missing, report R-2); origin: Magnet JP; Chinese technology: no; export licence: GX-1. Please correct what is wrong.\n',
      );
      expect(text).not.toMatch(/4\.20|EUR|ana\b|pushy/);
      expect(write({ record: record(columns) })).toContain('已有记录, 来自我方答复登记表');
    });

    it('says of what a full disclosure does not name that it is not named, and asks for it with method and limit', () => {
      const text = inEnglish({
        record: record({ Dy: '0', DyMethod: 'full disclosure of 2026-05-01', DyDetectionLimit: '0.1' }),
      });
      expect(text).toContain(': Dy not named in a full disclosure (2026-05-01). Please correct');
      expect(text).not.toContain('0.1');
      expect(text).toContain('Dy, Tb in wt%, each with method, detection limit and report number:');
    });

    it('asks again for what ran out, what is not known, and a licence that there is not', () => {
      const text = inEnglish({
        record: record({
          licence: 'GX-1',
          licenceExpiry: '2026-11-01',
          chineseTechnology: 'unknown',
          originMagnet: 'unknown',
        }),
      });
      expect(text.match(/^\d\. /gm)).toHaveLength(8);
      expect(text).not.toContain('On record');
      expect(inEnglish({ record: record({ licence: 'none' }) })).toContain('Export licence: number, type and expiry:');
    });

    it('asks no more for what decides nothing, and says nothing of what nobody answered', () => {
      const text = inEnglish({ isSettled: (column) => column.startsWith('origin') });
      expect(text).not.toContain('Origin of');
      expect(text).not.toContain('On record');
    });
  });

  it('says nothing of our products, and nothing that moves a cursor', () => {
    const text = write({ description: 'Magnet \u001b[2J\nfor A100' });
    expect(text).not.toContain('A140');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('\\u{1b}[2J for A100');
  });
});
