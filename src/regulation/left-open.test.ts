import { describe, expect, it } from 'vitest';
import { leftOpen, openPartsOf } from './guidance.ts';

describe('what an entry leaves open of the thing itself', () => {
  it.each([
    ['scandium-aluminium alloy is listed; with Mg, Zr in it: review; ship-from not given', 'scandium-aluminium alloy is listed; with Mg, Zr in it: review'],
    ['the list was not read; whether Hong Kong counts as outside China here is not settled; ship-to HK', 'the list was not read; whether Hong Kong counts as outside China here is not settled'],
    ['inside a component: the FAQs of 2025 speak of No. 18 only; Ho possible, not proven; ship-from CN', 'inside a component: the FAQs of 2025 speak of No. 18 only'],
    ['whether anything is exported to KR, where we are, is open without a ship-from; ship-to KR', 'whether anything is exported to KR, where we are, is open without a ship-from'],
    ['what leaves JP for KR, where we are, is an export of the supplier and none of ours; ship-to KR', 'what leaves JP for KR, where we are, is an export of the supplier and none of ours'],
    ['ship-to not given; to be answered: origin of the item', ''],
    ['limbs: 1(1) open; 1(2) not met as declared: technology from China: no', ''],
  ])('of "%s" is "%s"', (because, open) => {
    expect(leftOpen(because)).toBe(open);
  }); // prettier-ignore

  it('begins with the element that it turns on', () => {
    const because = 'whether assemblies are listed at all is unresolved; only if Dy is present: Dy likely, not proven';
    expect(openPartsOf(because)[0]).toBe('only if Dy is present: Dy likely, not proven');
  });
});
