import { controlsFor } from 'lintanide/plugin';
import type { Trade } from 'lintanide/plugin';
import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { createDecomposer } from '../../src/materials/decompose.ts';
import { pack } from './pack.ts';

const nothing: Trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null };
const decomposer = createDecomposer(knowledge());

function controlsOf(description: string) {
  const texts = [{ role: 'description', text: description, column: 1 }] as const;
  const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
  return contents.flatMap((content) => controlsFor(content, [pack], '2026-11-24', nothing));
}

function entriesOf(description: string): readonly string[] {
  return controlsOf(description)
    .filter(({ applies }) => applies === 'applies' || applies === 'if-present')
    .map(({ entry }) => entry);
}

/** Substances of the announcements that name elements, by their leaf codes; ores, equipment and lists are others' matter. */
const NAMED = pack.entries.filter(
  ({ code, form, nameZh }) =>
    /^1C9(?:0[2-9]|1[0-3])/.test(code) &&
    ['metal', 'alloy', 'target', 'magnet', 'oxide', 'compound'].includes(form) &&
    nameZh !== '',
);

it.each(
  NAMED.flatMap(({ code, nameZh, nameEn }) => [
    [code, nameZh],
    [code, nameEn],
  ]),
)('%s is what a line named “%s” comes to', (code, name) => {
  expect(entriesOf(name)).toContain(code);
});

/** Entries for kinds of material that are named by their use, in Chinese as printed and in English. */
const BY_USE = pack.entries.filter(
  ({ code, form }) => /^1C9(?:09|1[0-3])/.test(code) && ['other', 'ceramic'].includes(form),
);

it.each(
  BY_USE.flatMap(({ code, nameZh, nameEn }) => [
    [code, nameZh],
    [code, nameEn],
  ]),
)('%s is what a line named “%s” asks about', (code, name) => {
  expect(controlsOf(name).map(({ entry }) => entry)).toContain(code);
});

it.each([
  ['Terbium doped green phosphor powder', ['1C904.c generally-outside']],
  ['Terbium luminescent material', ['1C904.c generally-outside']],
  ['Yttrium based phosphor powder', ['1C908.c generally-outside']],
  ['Europium doped red phosphor powder', ['1C912.a.4.a applies', '1C912.c ask']],
  ['含铥的发光材料', ['1C911.a.4 applies', '1C911.c ask']],
])('a luminescent material is no metal: %s', (name, controls) => {
  expect(controlsOf(name).map(({ entry, applies }) => `${entry} ${applies}`)).toEqual(controls);
});

it('an element that is named and no more is asked about in every form, and needs no licence by that', () => {
  const controls = controlsOf('Terbium sample').filter(({ measure }) => measure === 'mofcom-2025-18');
  expect(controls.map(({ entry, applies }) => `${entry} ${applies}`)).toEqual([
    '1C904.a.1 ask',
    '1C904.a.2 ask',
    '1C904.b ask',
    '1C904.c ask',
  ]);
  expect(entriesOf('Terbium 99.9 %')).toEqual(['1C904.a.1']);
});

it.each([
  ['Sputtering target YSZ 8 mol%', ['1C908.b ask', '61-A1-P2-YTarget ask']],
  ['GDC sputtering target', ['1C903.b ask', '61-A1-P2-GdTarget ask']],
  ['ScAlN target', ['1C907.c ask', '61-A1-P2-ScTarget ask']],
  ['Sputtering target GdFeO3', ['1C903.c ask', '61-A1-P2-GdTarget ask']],
  ['EuB6 target', ['1C912.c ask']],
  ['Sputtering target YBCO', ['1C908.c ask', '61-A1-P2-YTarget ask']],
])(
  'a target of an oxide or another compound is on no list of targets that was read, and reviewed: %s',
  (name, controls) => {
    expect(controlsOf(name).map(({ entry, applies }) => `${entry} ${applies}`)).toEqual(controls);
  },
);

it.each([
  ['Powder, CAS 68585-82-0', ['1C912.a.4.a applies', '1C912.c ask', '1C908.c generally-outside']],
  ['Leuchtstoff YAG:Ce', ['1C908.c generally-outside']],
  ['GOS:Tb phosphor powder', ['1C903.c generally-outside', '1C904.c generally-outside']],
])('a phosphor is one whether a number, a formula or a word says so: %s', (name, controls) => {
  expect(controlsOf(name).map(({ entry, applies }) => `${entry} ${applies}`)).toEqual(controls);
});

it.each(['12005-21-9', '12063-56-8', '13566-12-6', '114168-16-0', '107539-20-8', '12024-36-1'])(
  'the number of a garnet or a ceramic alone makes no entry apply: %s',
  (number) => {
    const controls = controlsOf(`Powder, CAS ${number}`);
    expect(new Set(controls.map(({ applies }) => applies))).toEqual(new Set(['ask']));
  },
);

it.each([
  ['Powder, CAS 12017-68-4', ['1C902.a.2.a', '1C902.a.4']],
  ['Material, CAS 12052-78-7', ['1C902.a.2.a', '1C902.a.4']],
  ['Alloy ingot, CAS 12017-68-4', ['1C902.a.2.a']],
  ['Samarium-cobalt alloy, CAS 12017-68-4', ['1C902.a.2.a']],
  ['Ring magnet, CAS 12017-68-4', ['1C902.a.4']],
])(
  'the number of samarium-cobalt is of the alloy and of its magnets, unless the line says which: %s',
  (name, entries) => {
    expect(entriesOf(name)).toEqual(entries);
    const abroad = controlsOf(name)
      .map(({ entry }) => entry)
      .filter((entry) => entry.startsWith('61-'));
    expect(abroad.includes('61-A1-P2-SmCo')).toBe(entries.includes('1C902.a.4'));
    expect(abroad.includes('61-A1-P1-SmCo')).toBe(entries.includes('1C902.a.2.a'));
  },
);

it.each([
  ['SmCo5 magnet powder', ['1C902.a.2.a ask', '1C902.a.4 applies', '61-A1-P1-SmCo', '61-A1-P2-SmCo']],
  // No list of alloys has one of five metals.
  ['Sm2Co17 magnet powder', ['1C902.a.4 applies', '61-A1-P2-SmCo']],
  ['SmCo5 disc magnet', ['1C902.a.4 applies', '61-A1-P2-SmCo']],
])('powder of samarium-cobalt is a magnet material, and its alloy is asked about: %s', (name, expected) => {
  const found = controlsOf(name).map(({ entry, applies }) => (entry.startsWith('61-') ? entry : `${entry} ${applies}`));
  expect(found.sort()).toEqual(expected);
});

it.each(['Powder, CAS 114168-16-0', 'Powder, CAS 64417-98-7', '8YSZ powder', 'YSZ ceramic ring'])(
  'stabilised zirconia is asked about as oxide and as compound: %s',
  (name) => {
    expect(controlsOf(name).map(({ entry, applies }) => `${entry} ${applies}`)).toEqual(['1C908.b ask', '1C908.c ask']);
  },
);

it.each(['Mischmetal ingot', 'Ferrocerium lighter flint', 'Lump, CAS 8049-20-5'])(
  'samarium that an alloy on no list may hold is no line of 1C902: %s',
  (name) => {
    expect(controlsOf(name)).toEqual([]);
  },
);
