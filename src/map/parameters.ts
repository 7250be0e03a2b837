import type { Sheet } from '../read/sheet.ts';

const LABEL =
  /^(?:parameters?(?: name)?|param|selection(?: criteria)?|selektion(?:skriterium)?|criteri(?:on|a)|kriterium|setting|option|property|attribute?|key|feld(?:name)?|field(?: name)?|merkmal|eigenschaft|param[eè]tre|par[aá]metro|parametr|propriété|propiedad|параметр|参数|參數|属性|字段|パラメータ|項目|매개변수|항목)$/iu;
const VALUE =
  /^(?:values?|wert|werte|inhalt|content|setting|from|von|valeur|valor|valore|waarde|wartość|hodnota|значение|值|参数值|値|設定値|값)$/iu;

/** "Parameter | Value" above two columns: what a report was asked for, or how something is set. */
export function isOfParameters(sheet: Sheet, row: number): boolean {
  const [label = '', value = ''] = sheet.filled(row).map((column) => sheet.text(row, column).trim());
  return LABEL.test(label) && VALUE.test(value);
}
