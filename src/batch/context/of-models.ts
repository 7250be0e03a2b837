import { lineTexts } from '../../map/cells/texts.ts';
import type { Table } from '../../map/types.ts';
import { industrialServo } from '../../materials/motors/servo-kind.ts';
import type { LineInput } from '../../materials/types.ts';

/** Boards and drivers that servos of models are worked with, and such servos themselves: one of them makes a list of at most a hundred lines one of a model. */
const OF_MODELS =
  /arduino|nodemcu|wemos|micro:bit|l29[38]n|pca9685|(?<![a-z\d])(?:a4988|drv8825)(?!\d)|cnc[ -]?shield|shield[ -]?cnc|(?<![a-z])(?:sg|mg)[ -]?9\d{1,2}r?(?![a-z\d])|micro ?servo|fischertechnik|ардуино/i;

/** What else is bought with servos of models, and seldom with those of machines. */
const WITH_MODELS =
  /raspberry|esp[ -]?(?:32|8266)|树莓派|teensy|adafruit|sparkfun|pololu|breadboard|steckbrett|protoboard|jumper[ -]?(?:wire|cable|kabel)|dupont|hc[ -]?(?:sr)?0[456]|mpu[ -]?6050|lipo(?![a-z])|(?<![a-z\d])i2c(?![a-z])|(?<![a-z])ir (?:distance|obstacle|line|receiver)|面包板|杜邦线|ブレッドボード|ジャンパ|브레드보드|점퍼|макетн/i;

/** What machines have whose servo motors are fed by a drive. */
const OF_MACHINES =
  /servo[ -]?(?:drive(?!r)|amplifier|pack|umrichter|verstärker)|(?<![a-z])(?:plc|sps|vfd)(?![a-z])|contactor|schütz|harmonic drive|ball ?screw|kugelgewinde|planetary|gantry|伺服驱动|谐波|丝杆|丝杠|滚珠|减速机|サーボアンプ|ボールねじ|볼스크류/i;

/** Lines that are looked at; a list of models or of one machine has fewer. */
const LOOKED_AT = 1000;
/** So many lines of such things make a list one of a model, or one in ten; of boards for models one in a hundred. */
const ENOUGH = 2;
const SHARE = 10;
const SHARE_OF_BOARDS = 100;
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
  let boards = 0;
  for (let line = 0; line < count; line++) {
    let found = '';
    let isBoard = false;
    for (const { text } of lineTexts(table, line)) {
      const read = text.slice(0, READ);
      if (OF_MACHINES.test(read) || industrialServo(read) !== null) return null;
      if (!isBoard && OF_MODELS.test(read)) [found, isBoard] = [read, true];
      else if (found === '' && WITH_MODELS.test(read)) found = read;
    }
    if (found === '') continue;
    if (first === null || (isBoard && boards === 0)) first = found.slice(0, SHOWN);
    lines++;
    if (isBoard) boards++;
  }
  return lines >= ENOUGH || boards * SHARE_OF_BOARDS >= Math.max(count, 1) || lines * SHARE >= Math.max(count, 1)
    ? first
    : null;
}
