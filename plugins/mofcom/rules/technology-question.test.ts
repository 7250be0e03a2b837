import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/regulation/content.fixture.ts';
import { pack } from '../pack.ts';
import { reportsOf } from '../run.fixture.ts';
import { technologyQuestion } from './technology-question.ts';

const smco = contentOf('sm2co17', 'magnet', { Sm: 'proven' });
const report = (given: Partial<Parameters<typeof reportsOf>[1]>) =>
  reportsOf(technologyQuestion, { contents: [smco], packs: [pack], trade: { ourCountry: 'KR' }, ...given });

describe('mofcom/technology-question', () => {
  it('is one question to a supplier, however many parts', () => {
    const [one, ...more] = report({ manufacturer: 'Nordmark', times: 5 });
    expect(more).toEqual([]);
    expect(one?.words).toContain('Nordmark supplies 5 parts');
    expect(one?.words).toContain('No. 62 (unverified on 2026-11-24)');
    expect(one?.asked).toContain('Ask Nordmark once, for all parts');
  });

  it('names nobody where the cell names nobody', () => {
    expect(report({ manufacturer: 'Nordmark', supplier: 'n/a' })[0]?.words).toContain('Nordmark supplies 1 part');
    expect(report({ manufacturer: 'unknown' })[0]?.words).not.toContain('unknown supplies');
  });

  it('is asked where the run says who trades', () => {
    expect(report({ trade: {} })).toEqual([]);
    const suppliers = [{ name: 'N', aliases: [], country: null, shipFrom: null, roles: [], source: 's:2' }];
    expect(report({ trade: { suppliers }, manufacturer: 'N GmbH' })).toHaveLength(1);
  });

  it('is not asked before No. 62, nor of what No. 61 does not reach', () => {
    expect(report({ asOf: '2025-10-08' })).toEqual([]);
    expect(report({ trade: { ourCountry: 'CN' } })).toEqual([]);
    expect(report({ contents: [contentOf('el-Ho', 'metal', { Ho: 'proven' })] })).toEqual([]);
  });
});
