import { describe, expect, it } from 'vitest';
import elements from '../knowledge/data/elements.json' with { type: 'json' };
import { FOLLOWED as READ } from '../materials/symbols/rare-earths.ts';
import { FOLLOWED, isElement, neverMatched } from './matchable.ts';
import type { ControlEntry } from './types.ts';

const entry = (more: Partial<ControlEntry>): ControlEntry => ({
  code: '9X1',
  measure: 'm',
  clause: 'all',
  form: 'metal',
  element: 'Dy',
  constituents: [],
  nameEn: '',
  nameZh: '',
  hs: [],
  notes: [],
  sources: ['https://example.org'],
  confidence: 'high',
  ...more,
});
const FAMILY = { materials: ['ndfeb'], hosts: ['Nd'], element: 'open' } as const;

describe('an entry that could match nothing', () => {
  it.each<[string, Partial<ControlEntry>, string]>([
    ['an element that is none', { element: 'Dz' }, 'names "Dz", which is no element'],
    ['a constituent that is none', { form: 'alloy', constituents: ['Dy', 'Fee'] }, 'names "Fee", which is no element'],
    ['a host that is none', { form: 'magnet', family: { ...FAMILY, hosts: ['nd'] } }, 'names "nd", which is no element'],
    ['no element', { element: '' }, 'of form "metal" names no element'],
    ['a metal that is not read', { element: 'Nd' }, 'of form "metal" is of Nd, of which no line is told'],
    ['an oxide that is not read', { form: 'oxide', element: 'Ce' }, 'of form "oxide" is of Ce'],
    ['a magnet without a family', { form: 'magnet' }, 'of form "magnet" has no "family"'],
    ['a magnet with an open list alone', { form: 'magnet', openList: true }, 'of form "magnet" has no "family"'],
    ['a family by a name with hyphens', { form: 'magnet', family: { ...FAMILY, materials: ['nd-fe-b'] } }, '"nd-fe-b"'],
    ['a kind without materials', { form: 'other' }, 'of form "other" has no "materials"'],
    ['an alloy of nothing', { form: 'alloy' }, 'of form "alloy" has neither "constituents"'],
    ['a list that is open and closed', { form: 'alloy', openList: true, closedList: true }, '"openList" and "closedList"'],
    ['an open list of what has no lists', { openList: true }, '"openList" is said of alloys and targets alone'],
  ])('is told of: %s', (_, more, says) => {
    expect(neverMatched(entry(more)).join('\n')).toContain(says);
  }); // prettier-ignore

  it.each<[string, Partial<ControlEntry>]>([
    ['a metal', {}],
    ['a closed list', { form: 'alloy', closedList: true }],
    ['an open list', { form: 'target', openList: true }],
    ['a line of a list, of an element beside', { form: 'alloy', element: 'Co', constituents: ['Co', 'Sm'] }],
    ['a family of magnets, by an element beside', { form: 'magnet', element: 'Nd', family: FAMILY }],
    ['every permanent magnet', { form: 'magnet', family: { materials: [], hosts: [], element: 'stated' } }],
    ['a kind of material, of no element', { form: 'other', element: '', materials: ['rare-earths:ore'] }],
    ['equipment, which is kept for the record', { form: 'equipment', element: '' }],
    ['assemblies with magnets', { form: 'assembly', element: '' }],
  ])('is none of these: %s', (_, more) => {
    expect(neverMatched(entry(more))).toEqual([]);
  });

  it('is told by the elements that texts are read for', () => {
    expect([...FOLLOWED].sort()).toEqual(READ.split('|').sort());
    expect(Object.keys(elements.weights).filter((symbol) => !isElement(symbol))).toEqual([]);
  });
});
