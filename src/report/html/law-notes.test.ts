import { expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lawSection } from './law-section.ts';

it('the law in time says what of a measure was inferred or not read', () => {
  const { markup: text } = lawSection(mofcom.packs ?? [], '2026-11-24', new Set(['mofcom-2025-61']));
  for (const note of ['Its text was not read.', 'Which list it is about was not checked.'])
    expect(text).toContain(note);
});

it('the law in time says of which clauses who applies: under a relief or an undertaking nobody applies for anything', () => {
  const { markup: text } = lawSection(
    mofcom.packs ?? [],
    '2026-12-01',
    new Set(['mofcom-2025-61', 'state-council-792']),
  );
  expect(text).toContain('; 1(3), 6: we apply</p>');
  expect(text).toContain('; export: the supplier applies</p>');
});
