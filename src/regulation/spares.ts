const SPARE = /spare|备件|예비|ersatz/i;
const OF_PIECES = /loose|magnet|separate|unmounted|磁|자석|散|낱개|벌크|\blose/i;

/** Spares of what: the magnets, or the part as a whole? A motor sent as a spare part and spare magnets for it are both "spares". Null: of neither. */
export function spareOf(text: string): 'pieces' | 'component' | 'unclear' | null {
  if (!SPARE.test(text)) return null;
  if (OF_PIECES.test(text)) return 'pieces';
  return /component|motor|assembl|unit|组件|电机|부품|모터|조립/i.test(text) ? 'component' : 'unclear';
}

/** Why it is asked what "spares" of a component are. */
export const SPARES =
  'shipped as spares, which may be the whole component or magnets for it: the latter are judged as the item itself, by inference';
