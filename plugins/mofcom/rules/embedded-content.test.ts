import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/regulation/content.fixture.ts';
import { pack } from '../pack.ts';
import { embeddedContent } from './embedded-content.ts';
import { reportsOf } from '../run.fixture.ts';

const report = (given: Omit<Parameters<typeof reportsOf>[1], 'packs'>) =>
  reportsOf(embeddedContent, { ...given, packs: [pack] });
const motor = contentOf(
  'ndfeb-sintered',
  'component',
  { Nd: 'likely', Dy: 'possible', Tb: 'possible' },
  { name: 'NdFeB', componentName: 'BLDC motor', presence: 'likely', confidence: 0.9 },
);
const fan = { ...motor, componentName: 'fan', report: false };
const magnet = contentOf('ndfeb-sintered', 'magnet', { Nd: 'proven' });

describe('mofcom/embedded-content', () => {
  it('names the component, what is inside, and the verdict for an assembly', () => {
    const [one] = report({ contents: [motor] });
    expect(one).toMatchObject({ basis: 'component', messageId: 'embedded' });
    expect(one?.words).toMatchInlineSnapshot(
      `"BLDC motor: NdFeB inside likely (90 %); Dy possible (40 %), Tb possible (40 %). Inbound: 1C904.a.4, 1C905.a.4 in an assembly: generally outside No. 18, keep evidence (No. 18). Outbound: 61-A1-P2-ASSEMBLIES: No. 61 unverified, on assemblies unresolved: ask"`,
    );
    expect(one?.asked).toContain('maker, grade and country of the magnet');
  });

  it('shows classes marked report from p 0.1, the others from p 0.7', () => {
    expect(report({ contents: [{ ...motor, confidence: 0.1 }] })).toHaveLength(1);
    expect(report({ contents: [{ ...motor, confidence: 0.09 }] })).toHaveLength(0);
    expect(report({ contents: [{ ...fan, confidence: 0.7 }] })).toHaveLength(1);
    expect(report({ contents: [{ ...fan, confidence: 0.69 }] })).toHaveLength(0);
  });

  it('takes other thresholds from its options', () => {
    expect(report({ contents: [{ ...motor, confidence: 0.4 }], options: { from: 0.5 } })).toHaveLength(0);
    expect(report({ contents: [{ ...fan, confidence: 0.4 }], options: { othersFrom: 0.3 } })).toHaveLength(1);
  });

  it('says nothing where the BOM itself lists the magnet below', () => {
    expect(report({ contents: [motor], below: [magnet] })).toEqual([]);
    expect(report({ contents: [motor], below: [{ ...magnet, form: 'magnet-powder' }] })).toEqual([]);
    expect(report({ contents: [motor], below: [{ ...magnet, presence: 'excluded' }] })).toHaveLength(1);
    expect(report({ contents: [motor], below: [motor] })).toHaveLength(1);
  });

  it('says nothing of a ferrite magnet, of bare items, of traces and of what is excluded', () => {
    expect(report({ contents: [contentOf('ferrite', 'component', {})] })).toEqual([]);
    expect(report({ contents: [magnet] })).toEqual([]);
    expect(report({ contents: [{ ...motor, trace: true }] })).toEqual([]);
    expect(report({ contents: [{ ...motor, presence: 'excluded' }] })).toEqual([]);
  });

  it('from Vietnam it is not the movement of No. 18, and the country of assembly settles nothing', () => {
    const [one] = report({ contents: [motor], trade: { shipFrom: 'VN' } });
    expect(one?.words).toContain('not this movement: ship-from VN');
    expect(one?.asked).toContain('country of assembly does not answer this');
  });

  it('asks for the shares where the grade of the magnet is known, and for the grade where it is not', () => {
    const grade = [
      {
        kind: 'grade',
        text: 'N42UH',
        role: 'description',
        meaning: '',
        source: '',
        grade: 'published',
        confidence: 0.9,
        column: 0,
      } as const,
    ];
    expect(report({ contents: [motor] })[0]?.asked).toContain('the maker, grade and country of the magnet');
    expect(report({ contents: [{ ...motor, evidence: grade }] })[0]?.asked).toMatch(
      /^Ask: Dy, Tb in wt % of the magnet .*\(the grade does not say\)/,
    );
  });
});
