import type { Rule } from '../types.ts';
import { casCheckDigit } from './cas.ts';
import { structureRules } from './structure.ts';

/** Rules about data and structure; they need no law. */
export const coreRules: readonly Rule[] = [casCheckDigit, ...structureRules];
