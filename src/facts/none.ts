import type { DeclarationIndex } from './types.ts';

/** The index of a run without declarations. */
export const NO_DECLARATIONS: DeclarationIndex = { declarations: [], byKey: new Map(), mapped: new Set() };
