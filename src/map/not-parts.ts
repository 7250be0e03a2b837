import type { Sheet } from '../read/sheet.ts';
import { headerKey } from './headers.ts';

const PIVOT = new Set([
  'rowlabels',
  'etiquettesdelignes',
  'zeilenbeschriftungen',
  'etiquetasdefila',
  'etichettediriga',
  'etykietywierszy',
  '行标签',
  '列標籤',
  '行ラベル',
  '행레이블',
  'названиястрок',
]);
const FORM = new Set([
  'mandatory',
  'fieldtype',
  'options',
  'default',
  'defaultvalue',
  'fetchfrom',
  'nullable',
  'datatype',
  'fieldname',
  'label',
  'validation',
  'primarykey',
  'inlistview',
  'displaydependsonjs',
]);
const SMELTER = /smelter|refiner\b|冶炼厂|精錬所|製錬所/iu;
const ROWS = 12;

/** Says why a sheet with a header is no parts list (pivot table, form definition, smelter list); null if nothing speaks against it. */
export function foreignTable(sheet: Sheet): string | null {
  for (let row = 0; row < Math.min(ROWS, sheet.rowCount); row++) {
    let form = 0;
    let smelter = 0;
    for (const column of sheet.filled(row).slice(0, 60)) {
      const text = sheet.text(row, column);
      if (text.length > 60) continue;
      const key = headerKey(text);
      if (PIVOT.has(key)) return 'a pivot table: it sums up another sheet';
      if (FORM.has(key)) form++;
      if (SMELTER.test(text)) smelter++;
    }
    if (form >= 3) return 'a form definition: it lists the fields of a form, no parts';
    if (smelter >= 2) return 'a smelter list: it names smelters, no parts';
  }
  return null;
}
