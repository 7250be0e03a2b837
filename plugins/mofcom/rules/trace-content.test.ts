import { expect, it } from 'vitest';
import { contentOf } from '../../../src/regulation/content.fixture.ts';
import { pack } from '../pack.ts';
import { reportsOf } from '../run.fixture.ts';
import { traceContent } from './trace-content.ts';

const mlcc = contentOf(
  'mlcc-x7r',
  'component',
  { Dy: 'possible', Y: 'possible', Ho: 'possible' },
  { trace: true, componentName: 'capacitor X7R' },
);
const report = (content: typeof mlcc) => reportsOf(traceContent, { contents: [content], packs: [pack] });

it('reports a dopant as a trace, for those who ask to see it', () => {
  const [one] = report(mlcc);
  expect(one).toMatchObject({ basis: 'trace', category: 'trace', messageId: 'trace' });
  expect(one?.words).toContain('capacitor X7R: trace of Dy possible (40 %)');
  expect(one?.words).not.toContain('a.4');
});

it('reports nothing that is no trace, not there, or without an entry', () => {
  expect(report({ ...mlcc, trace: false })).toEqual([]);
  expect(report({ ...mlcc, presence: 'unlikely' })).toEqual([]);
  expect(report(contentOf('og-la', 'component', { La: 'likely' }, { trace: true }))).toEqual([]);
});
