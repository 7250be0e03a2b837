import { expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const classes = (text: string, remark: string) => contentsOf(text, remark).map(({ componentClass }) => componentClass);

it.each([
  ['STSS3250M (without tariff)', 'The servos needed for the shoulder joints', 'servo-hobby'],
  ['XK-4410B', 'Motor', 'motor'],
  ['XK-4414B', 'the motor used for the arm', 'motor'],
])('a remark that opens with what a type number is says so: %s | %s', (text, remark, is) => {
  expect(classes(text, remark)).toEqual([is]);
});

it.each([
  ['XK-4411B', 'motor side'],
  ['XK-4412B', 'for the motor'],
  ['XK-4413B', 'motor bracket'],
  ['FC-55 coupling', 'Motor'],
  ['Lovejoy L050', 'motor for z'],
])('a remark on what a thing is for, or beside words, says nothing of it: %s | %s', (text, remark) => {
  expect(classes(text, remark)).toEqual([]);
});
