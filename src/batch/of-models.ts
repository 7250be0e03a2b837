import { lineTexts } from '../map/cells/texts.ts';
import type { Table } from '../map/types.ts';
import { industrialServo } from '../materials/motors/servo-kind.ts';
import type { LineInput } from '../materials/types.ts';

/** What is bought with servos of models, and hardly ever with those of machines. */
const WITH_MODELS =
  /arduino|esp[ -]?(?:32|8266)|nodemcu|wemos|raspberry|micro:bit|teensy|adafruit|sparkfun|pololu|breadboard|steckbrett|protoboard|jumper[ -]?(?:wire|cable|kabel)|dupont|hc[ -]?(?:sr)?0[456]|l29[38]n|pca9685|mpu[ -]?6050|(?<![a-z])(?:sg|mg)[ -]?9\d{1,2}r?(?![a-z\d])|lipo(?![a-z])|(?<![a-z\d])i2c(?![a-z])|(?<![a-z])ir (?:distance|obstacle|line|receiver)|micro ?servo|fischertechnik|面包板|杜邦线|树莓派|ブレッドボード|ジャンパ|브레드보드|점퍼|макетн|ардуино/i;

/** What machines have whose servo motors are fed by a drive. */
const OF_MACHINES =
  /servo[ -]?(?:drive(?!r)|amplifier|pack|umrichter|verstärker)|(?<![a-z])(?:plc|sps|vfd)(?![a-z])|contactor|schütz|harmonic drive|ball ?screw|kugelgewinde|planetary|gantry|伺服驱动|谐波|丝杆|丝杠|滚珠|减速机|サーボアンプ|ボールねじ|볼스크류/i;

/** Lines that are looked at; a list of models or of one machine has fewer. */
const LOOKED_AT = 1000;
/** So many lines of such things make a list one of a model, or one in ten. */
const ENOUGH = 2;
const SHARE = 10;
/** Signs of a cell that are read, and of what is shown of it. */
const READ = 400;
const SHOWN = 40;

const settings = new WeakMap<Table, { readonly said: string | null }>();

/**
 * What in a list says that a servo motor of it, of which nothing more is said, is one of a model ("Arduino Uno"); null: nothing does, or
 * something of a machine is listed as well.
 */
export function ofModels(table: Table): string | null {
  let known = settings.get(table);
  if (known === undefined) settings.set(table, (known = { said: saidIn(table) }));
  return known.said;
}

/** What a line says, and what its list says of servos. */
export function amongOthers(input: LineInput, table: Table): LineInput {
  const setting = ofModels(table);
  return setting === null ? input : { ...input, setting };
}

function saidIn(table: Table): string | null {
  const count = Math.min(table.lines.count, LOOKED_AT);
  let first: string | null = null;
  let lines = 0;
  for (let line = 0; line < count; line++) {
    let found = '';
    for (const { text } of lineTexts(table, line)) {
      const read = text.slice(0, READ);
      if (OF_MACHINES.test(read) || industrialServo(read) !== null) return null;
      if (found === '' && WITH_MODELS.test(read)) found = read;
    }
    if (found === '') continue;
    first ??= found.slice(0, SHOWN);
    lines++;
  }
  return lines >= ENOUGH || (lines > 0 && lines * SHARE >= count) ? first : null;
}
