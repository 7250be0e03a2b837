import type { Sheet } from '../../read/sheet.ts';

/** What heads a column of pins, ports or channels: "Arduino-Pin", "GPIO", 引脚. */
const PINS =
  /(?<![\p{L}\d])(?:gpios?|i\/o|pins?|pinos?|broches?|ports?|portas?|puertos?|channels?|kan[aá]l|canal|пины?|вывод|порт|канал)(?!\p{L})|引[脚腳]|管脚|針腳|端口|ピン|ポート|핀(?!\p{L})|포트/iu;
const MOST_CELLS = 8;
const LONGEST = 40;

/** Whether a text may head such a column. */
export const headsPins = (text: string): boolean => text.length <= LONGEST && PINS.test(text);

/** Whether a row may head a table of pins: what costs little to ask. */
export function mayHeadPins(sheet: Sheet, row: number): boolean {
  const filled = sheet.filled(row);
  return (
    filled.length > 1 && filled.length <= MOST_CELLS && filled.some((column) => headsPins(sheet.text(row, column)))
  );
}
