import type { PartView, Rule } from '../types.ts';
import { tellWeights, WORDS } from './weights-told.ts';

/** The weight of a magnet and its dimensions that cannot both hold: a unit, or a weight of something else. */
export const weightConflict: Rule = {
  id: 'data/weight-conflict',
  meta: {
    category: 'data',
    severity: 'info',
    summary: 'The weight that a line states contradicts the dimensions in its text.',
    get messages() {
      return WORDS;
    },
  },
  create(context) {
    const found: PartView[] = [];
    return {
      part(part) {
        if (part.contents.some(({ mass }) => mass?.unlike !== undefined)) found.push(part);
      },
      bom() {
        if (found.length > 0) tellWeights(context, found);
      },
    };
  },
};
