import { TextKind } from '../arena.ts';
import type { StartTag } from '../xml/markup.ts';

/** Kind and value of a cell by its value type; a null value means: take the text. */
export function typed(type: string | null, tag: StartTag): [TextKind, string | null] {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return [TextKind.number, tag.attribute('value')];
    case 'boolean':
      return [TextKind.boolean, tag.attribute('boolean-value') === 'true' ? 'TRUE' : 'FALSE'];
    case 'date':
      return [TextKind.date, tag.attribute('date-value')];
    case 'time':
      return [TextKind.date, clock(tag.attribute('time-value'))];
    default:
      return [TextKind.string, tag.attribute('string-value')];
  }
}

/** `PT08H30M00S` → `08:30:00`. */
function clock(duration: string | null): string | null {
  const parts = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d{1,12})?S$/.exec(duration ?? '');
  return parts === null ? duration : parts.slice(1, 4).join(':');
}

/** How often something repeats, over how many it goes: once where it does not say. */
export function count(value: string | null): number {
  const n = Number(value ?? '1');
  return Number.isInteger(n) && n >= 1 ? n : 1;
}
