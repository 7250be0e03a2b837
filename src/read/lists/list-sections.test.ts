import { expect, it } from 'vitest';
import { isOfAdvice, isOfNotes, isOfUnused } from './list-sections.ts';

it.each([
  'Notes',
  '📦 Suppliers',
  'H. Must-decide items',
  'Open questions',
  'Offene Punkte',
  '4. 购买原则',
  '选型要点',
  'Buying principles',
  'Notes on purchasing',
  '⚠️ Points d’attention',
  "Notes d'achat",
  'Hinweise zum Einkauf',
  'Notas adicionales',
  'Note per l’acquisto',
  'Dicas de compra',
  'Uwagi dotyczące zakupu',
  'Poznámky k nákupu',
  'Советы по выбору',
  'Lưu ý khi mua hàng',
  'Satın alma notları',
  'Catatan pembelian',
  '采购注意事项',
  '核对说明',
  '購入時のヒント',
  '구매 시 유의사항',
])('below "%s" stand no parts, but what is said of them or not settled yet', (title) => {
  expect(isOfNotes(title)).toBe(true);
});

it.each([
  'Motors',
  'A. Drives',
  'Open hardware',
  'Opening mechanism',
  '采购清单',
  'Buying list',
  'Notebook',
  'Nozzle tips 0.4',
  '选购件',
  'Notstrom',
])('below "%s" they do', (title) => {
  expect(isOfNotes(title)).toBe(false);
});

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

it.each([
  'Purchasing recommendations',
  '4. 采购建议',
  'Kaufempfehlungen',
  "Recommandations d'achat",
  'Recomendaciones de compra',
  'Рекомендации по закупке',
  'Satın alma önerileri',
  '購入ガイド',
])('"%s" is of advice on what to buy', (title) => {
  expect(isOfAdvice(title)).toBe(true);
});

it.each([
  'Recommended parts',
  'Purchasing list',
  '建议配件',
  'Empfohlene Teile',
  'Рекомендуемые детали',
  'Shopping guide rails',
])('"%s" may be of parts', (title) => {
  expect(isOfAdvice(title)).toBe(false);
});
