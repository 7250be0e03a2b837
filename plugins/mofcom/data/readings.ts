import type { Reading } from 'lintanide/plugin';

/** Materials whose form alone does not say which head they fall under; ids are those of the knowledge base. */
export const READINGS: readonly Reading[] = [
  {
    materials: ['smfen*', 'sm-fe-n*'],
    heads: ['alloy', 'compound'],
    applies: 'ask',
    because: '1C902.a.4 names samarium-cobalt; a samarium-iron-nitrogen magnet is not named: review',
  },
  {
    materials: ['ph-*', 'phosphor*', 'twc'],
    heads: ['compound'],
    applies: 'generally-outside',
    because: 'phosphor or calcined catalyst powder: FAQ V of 2025-09-16 says generally (一般) outside; keep evidence',
  },
  {
    // Ceramics that are a compound by their formula, not an oxide mixed into another.
    materials: ['yig', 'yag', 'luag', 'gos', 'gagg', 'ggg', 'tgg', 'lso', 'lyso', 'lgso', 'gso', 'yvo4', 'ylf', 'yap', 'nayf4', 'yba', 'gdbco', 'dyti', 'eub6', 'gdti', 'mw-dielectric', 'rebco-tape', 'yof'],
    heads: ['compound'],
    applies: 'ask',
    because: 'ceramic or crystal whose formula holds the element: review',
  },
  { materials: ['ox-*', 'tb2o3', 'y2o3-part'], heads: ['oxide'], applies: 'ask', because: 'sintered or coated oxide: review' },
]; // prettier-ignore
