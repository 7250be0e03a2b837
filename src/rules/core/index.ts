import type { Rule } from '../types.ts';
import { casCheckDigit } from './cas-check-digit.ts';
import { columnNotRead } from './column-not-read.ts';
import { columnsGuessed } from './columns-guessed.ts';
import { compositionConflict } from './composition-conflict.ts';
import { cycle } from './cycle.ts';
import { formulaWithoutValue } from './formula-without-value.ts';
import { levelGap } from './level-gap.ts';
import { listNotRead } from './list-not-read.ts';
import { noteNotRead } from './note-not-read.ts';
import { orphan } from './orphan.ts';
import { partNumberDamaged } from './part-number-damaged.ts';
import { scriptNotRead } from './script-not-read.ts';
import { textDamaged } from './text-damaged.ts';
import { weightConflict } from './weight-conflict.ts';

/** Rules about data and structure; they need no law. */
export const coreRules: readonly Rule[] = [
  casCheckDigit,
  columnNotRead,
  columnsGuessed,
  compositionConflict,
  cycle,
  formulaWithoutValue,
  levelGap,
  listNotRead,
  noteNotRead,
  orphan,
  partNumberDamaged,
  scriptNotRead,
  textDamaged,
  weightConflict,
];
