import type { Content } from './types.ts';
import { UNSPECIFIED_MAGNET, magnetKind } from './magnets/magnet-kind.ts';

/** What the magnets are that a bill lists below a line, as bits. */
export const MagnetsBelow = {
  ndfeb: 1,
  smco: 2,
  /** Of another material, or of one that is not stated. */
  other: 4,
  /** One that a sensor or an encoder reads, or that works a brake or a latch: it drives nothing. */
  sensing: 8,
  /** Of a named family without rare earths: it settles what it stands in, and nothing around that. */
  plain: 16,
} as const;

const SENSING_WORDS =
  /encoder|sensor|resolver|\bhall\b|tacho|geber(?!it)|codeur|capteur|codificador|датчик|энкодер|编码器|編碼器|传感|傳感|霍尔|霍爾|磁编|エンコーダ|センサ|ホール素子|인코더|엔코더|센서/iu;
const SENSING_CLASS =
  /sensor|encoder|resolver|magnetic-scale|flow-?meter|^meter$|magnetometer|float-switch|door-contact|reed-switch/;

/** What sits on a motor with a magnet of its own, or closes what is around it. */
const HOLDING_WORDS =
  /brake|brems|frein|fren[oi]|freio|hamulec|hamulc|brzd|тормоз|rem(?:magneet|magnet)|制动|制動|刹车|剎車|抱闸|ブレーキ|브레이크|(?<!\p{L})(?:latch|catch|door|lid|cover)(?!\p{L})|verriegel|verschluss|loquet|锁扣|門|ラッチ/iu;

/** Whether words name a magnet that drives nothing: one that is only read, or that of a brake or a latch. */
export const isAsideMagnet = (text: string): boolean => SENSING_WORDS.test(text) || HOLDING_WORDS.test(text);

const isMagnet = ({ form }: Content): boolean => form === 'magnet' || form === 'magnet-powder';
const isPresent = ({ presence }: Content): boolean => presence !== 'unlikely' && presence !== 'excluded';

function familyBit({ material }: Content): number {
  const kind = magnetKind(material);
  return kind === 'ndfeb' || kind === 'smco' ? MagnetsBelow[kind] : MagnetsBelow.other;
}

/** The bits of a line's own contents; 0 where it is no magnet. */
export function magnetBits(contents: readonly Content[], isSensing: () => boolean): number {
  let bits = 0;
  for (const content of contents) if (isMagnet(content) && isPresent(content)) bits |= familyBit(content);
  return bits !== 0 && isSensing() ? MagnetsBelow.sensing : bits;
}

/**
 * Whether a line is a component of its own, in which a magnet below it sits: of the machine around it such a magnet tells nothing. A
 * rotor is the motor's.
 */
export const endsPlain = (contents: readonly Content[]): boolean =>
  contents.some(({ form, componentClass }) => form === 'component' && componentClass?.startsWith('rotor') !== true);

const STATED = new Set(['declared', 'cas', 'material', 'grade', 'series']);

/** Whether the line says itself which magnet material it holds: no guess by what such things mostly are. */
function isStated(content: Content): boolean {
  return (
    content.material !== UNSPECIFIED_MAGNET &&
    // What a register or a declaration says stands in no column, and is no guess.
    (content.presence === 'proven' || content.evidence.some(({ kind, column }) => column >= 0 && STATED.has(kind)))
  );
}

/**
 * Whether magnets that the bill lists below a line are what the line holds, so that they are told of and the line is not.
 * A guess (a motor) is settled by any magnet but one that is only read; what a line states, by the same material alone:
 * samarium-cobalt is not settled by the Nd-Fe-B beside it. A magnet that is named as ferrite settles a guess as well, and then
 * nothing is told of.
 */
export function isSettledBelow(content: Content, below: number): boolean {
  if (below === 0 || (!isMagnet(content) && content.form !== 'component')) return false;
  if (isStated(content)) return (below & familyBit(content)) !== 0;
  const isRead = content.componentClass !== null && SENSING_CLASS.test(content.componentClass);
  return isRead || (below & ~MagnetsBelow.sensing) !== 0;
}
