import type { Expectation } from './types.ts';

/** Sintered NdFeB of a grade (SH and above) that is hardly made without Dy or Tb. */
export function heavyMagnet(why: string): Expectation {
  return {
    material: 'ndfeb',
    elements: ['Dy', 'Tb'],
    entries: ['1C904.a.4', '1C905.a.4'],
    mustNot: ['1C902.a.4'],
    presence: ['proven', 'likely'],
    why,
  };
}

/** NdFeB whose Dy and Tb the grade leaves open: the magnet is sure, the listed elements are a question. */
export function openMagnet(why: string): Expectation {
  return {
    material: 'ndfeb',
    elements: ['Dy', 'Tb'],
    entries: ['1C904.a.4', '1C905.a.4'],
    mustNot: ['1C902.a.4'],
    presence: ['proven', 'likely', 'possible'],
    why,
  };
}

export function smco(why: string): Expectation {
  return {
    material: 'smco',
    elements: ['Sm'],
    entries: ['1C902.a.4'],
    mustNot: ['1C905.a.4', '1C904.a.4'],
    presence: ['proven', 'likely'],
    why,
  };
}

/** A motor or actuator of a kind that has NdFeB nearly always; the magnet entries are named, as generally outside. */
export function motor(why: string): Expectation {
  return { material: 'ndfeb', elements: ['Dy'], entries: ['1C905.a.4'], presence: ['likely', 'possible'], why };
}

/** A component that may hold an NdFeB magnet; which entries are named for it is left open. */
export function embedded(why: string): Expectation {
  return { material: 'ndfeb', elements: [], entries: [], presence: ['proven', 'likely', 'possible'], why };
}

export function substance(
  material: string,
  elements: readonly string[],
  entries: readonly string[],
  why: string,
  mustNot: readonly string[] = [],
): Expectation {
  return { material, elements, entries, mustNot, presence: ['proven', 'likely'], why };
}
