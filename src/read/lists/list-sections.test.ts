import { expect, it } from 'vitest';
import { isOfNotes, isOfUnused } from './list-sections.ts';

it.each([
  'Notes',
  '📦 Suppliers',
  'H. Must-decide items',
  'Open questions',
  'Offene Punkte',
  '4. 购买原则',
  '选型要点',
  'Buying principles',
])('below "%s" stand no parts, but what is said of them or not settled yet', (title) => {
  expect(isOfNotes(title)).toBe(true);
});

it.each(['Motors', 'A. Drives', 'Open hardware', 'Opening mechanism', '采购清单', 'Buying list'])(
  'below "%s" they do',
  (title) => {
    expect(isOfNotes(title)).toBe(false);
  },
);

it.each([
  'Parts that are not needed',
  '5.3 明确不申请',
  'Niepotrzebne części',
  'Не нужные детали',
  'Piezas no necesarias',
])('below "%s" stands what is not in what is built', (title) => {
  expect(isOfUnused(title)).toBe(true);
});

it.each(['Needed parts', '基础物料直接复用（已分发，不用申请）', 'Necessary tools', 'Potrzebne części'])(
  'below "%s" it may be',
  (title) => {
    expect(isOfUnused(title)).toBe(false);
  },
);
