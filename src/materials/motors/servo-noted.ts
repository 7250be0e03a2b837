import { textsOf, type LineReading } from '../line.ts';
import { industrialServo, OF_MODELS } from './servo-kind.ts';
import type { LineText } from '../types.ts';

/** Who makes servos of models, and how those are called in addresses of shops. */
const BY_MAKER =
  /(?<![a-z])(?:hitec|futaba|savox|tower-?pro|power-?hd|feetech|dynamixel|robotis|herkulex|hiwonder|lewansoul|lobot|spektrum|dsservo|emax|gdw|kst|hs-?\d{3}|(?:sg|mg)-?9\d{1,2}|ds32\d{2}|lx-?\d{2,3}|micro-?servo|rc-?servo|hobby-?servo|kg-?cm|oz-?in)/i;

/** Kilograms that are no torque. */
const WEIGHS = /weigh|mass(?![a-z])|gewicht|wiegt|poids|peso|masa|waga|вес(?!\p{L})|масса|重量|质量|質量|중량|무게/iu;

/** "Linear axis", "Drehtisch", サーボ直動ステージ: what a servo of a machine moves, wherever it is said. */
const AXIS =
  /(?<!\p{L})(?:linear[ -]?(?:stage|ax[ei]s|unit|modul|slide|table|achse|tisch|einheit)|(?:dreh|rund|kreuz)tisch|rotary (?:table|stage)|(?:ass[ei]|eje|axe|eixo|table|mesa|tavola|slitta) lin[eé]a[lir]|(?:oś|stolik) liniow|линейн\p{L}{2} (?:ось|стол|модуль))|(?:直動|リニア)ステージ|리니어 스테이지/u;
export const axisIn = (text: string): string | null => AXIS.exec(text)?.[0] ?? null;

/** What a note or a link of a line says of its "servo motor": what one of a model is called or rated; null: nothing, or what one of a machine is. */
export function notedServo(line: LineReading): { readonly said: string; readonly source: LineText } | null {
  const texts = textsOf(line, 'remarks', 'link');
  if (texts.some(({ source }) => industrialServo(source.text.slice(0, 400)) !== null)) return null;
  for (const { source } of texts) {
    const text = source.text.slice(0, 400);
    const isRated = source.role !== 'link' && !WEIGHS.test(text);
    const said = (isRated ? OF_MODELS.exec(text)?.[0] : null) ?? BY_MAKER.exec(text)?.[0];
    if (said !== undefined) return { said, source };
  }
  return null;
}
