/**
 * A probability in whole percent, as every report tells it. An estimate is no certainty, however near it comes.
 */
export const percentOf = (confidence: number): number =>
  Math.min(confidence < 1 ? 99 : 100, Math.round(confidence * 100));

/** The same as a number: 0.175 is 18 %, and so 0.18 and not what two figures of its binary fraction would be. */
export const chance = (confidence: number): string => (percentOf(confidence) / 100).toFixed(2);
