import { expect, it } from 'vitest';
import { saidOnce } from './said.ts';

it('says once what hangs on the controls, and again for another option', () => {
  const controls = [Object.freeze([]), Object.freeze([])];
  const saying = saidOnce<string>();
  let made = 0;
  const say = (at: number, option?: number): string =>
    saying(controls[at] ?? [], () => `${String(at)} ${String(option)} ${String(made++)}`, option);
  expect([say(0), say(1), say(0), say(1)]).toEqual([
    '0 undefined 0',
    '1 undefined 1',
    '0 undefined 0',
    '1 undefined 1',
  ]);
  expect([say(0, 5), say(0, 5), say(0, 7)]).toEqual(['0 5 2', '0 5 2', '0 7 3']);
});
