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

/** What a row of parameters says of its thing, at the end of its label: no part is called so. */
const PROPERTY =
  /(?<!\p{L})(?:dimensions?|topology|topologie|topolog[íi]a|топология|poles?|slots?|size|length|width|height|thickness|diameter|depth|radius|chamfer|flatness|tolerances?|coating|weight|mass|gap|fields?|induction|remanence|coercivity|density|power|torque|speed|energy|force|current|voltage|resistance|inductance|frequency|temperature|pressure|number|count|ratio|angle|period|efficiency|masse|strom|druck|longueur|largeur|hauteur|épaisseur|diamètre|poids|puissance|couple|vitesse|courant|tension|longitud|anchura|altura|espesor|diámetro|peso|potencia|par|velocidad|corriente|tensión|размер|длина|ширина|высота|толщина|диаметр|масса|вес|мощность|момент|скорость|ток|напряжение)(?:\s?[([].{0,60})?$|(?:abmessung(?:en)?|größe|länge|breite|höhe|dicke|durchmesser|gewicht|toleranz|beschichtung|leistung|moment|drehzahl|polzahl|spannung|widerstand|frequenz|temperatur|anzahl|topologie)(?:\s?[([].{0,60})?$|(?:尺寸|长度|長度|宽度|寬度|高度|厚度|直径|直徑|重量|质量|公差|涂层|镀层|磁场|剩磁|矫顽力|功率|扭矩|转速|電流|电流|电压|電圧|電壓|频率|周波数|拓扑|极数|温度|压力|数量|長さ|幅|高さ|厚さ|質量|出力|トルク|回転数)(?:\s?[(（].{0,60})?$/iu;
/** "Number of poles", "Length of the device", "Typical remanent field of magnet". */
const PROPERTY_OF =
  /^(?:\p{L}{1,20} ){0,3}(?:number|length|width|height|weight|mass|size|dimensions?|field|force|torque|thickness|diameter) (?:of|in|per|at|on|the) /iu;
const FIGURE = /^[±~≈<>≤≥=-]{0,2}\s?\d[\d.,]*(?:\s?(?:[x×*/~–-]|\.\.\.?)\s?\d[\d.,]*)*\s?(?:[^\s\d]{1,8}[²³\d]?)?$/u;
const FEWEST = 4;
/** Rows that are looked through. */
const MOST = 300;

/**
 * Of a sheet that describes one thing by its parameters, "In-vacuum wiggler | value" above "Magnet dimensions | 79 x 50 x 79 mm": the row of
 * its header (null: none), the rows that say how large or strong something is, and of them those called after what they say; the others
 * say what it is made of. Null: it is no such sheet.
 */
export function parametersOf(sheet: Sheet): {
  readonly head: number | null;
  readonly stated: ReadonlySet<number>;
  readonly called: ReadonlySet<number>;
} | null {
  const [stated, called] = [new Set<number>(), new Set<number>()];
  let head: number | null = null;
  let rows = 0;
  for (let row = 0; row < Math.min(sheet.rowCount, MOST); row++) {
    const filled = sheet.filled(row);
    if (filled.length < 2) continue;
    const [label = '', value = ''] = filled.map((column) => sheet.text(row, column).trim());
    if (rows === 0 && head === null && VALUE.test(value)) {
      head = row;
      continue;
    }
    rows++;
    const isProperty = PROPERTY.test(label) || PROPERTY_OF.test(label);
    if (isProperty) called.add(row);
    if (isProperty || FIGURE.test(value)) stated.add(row);
  }
  if (rows < FEWEST || stated.size * 2 < rows) return null;
  return called.size * 3 >= rows || (head !== null && called.size * 5 >= rows) ? { head, stated, called } : null;
}
