import { expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { readCounted } from './counted-list.ts';
import { withoutAddress } from './line-address.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

it.each([
  ['2x Motor: https://shop.example/a-b', '2x Motor', 'https://shop.example/a-b'],
  ['Motor (https://shop.example/a?b=c).', 'Motor', 'https://shop.example/a?b=c'],
  ['- Motor x2 https://a.example https://b.example', '- Motor x2', 'https://a.example'],
  ['  - Motor x2 [shop](https://shop.example/a)', '  - Motor x2 shop', 'https://shop.example/a'],
  ['https://shop.example', 'https://shop.example', null],
  ['Motor 12 V: strong', 'Motor 12 V: strong', null],
])('of %j only the words are left', (line, text, link) => {
  expect(withoutAddress(line)).toEqual({ text, link });
});

it('an address is the link of what is counted, and no part of its name', () => {
  const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
  const text = '- 1x Transducer (8 ohm): https://maker.example/motor\n- Servo x2 https://shop.example/b\n- Frame\n';
  const [sheet] = readCounted(new TextEncoder().encode(text), 'utf-8', options)?.sheets ?? [];
  expect([0, 1, 2].map((row) => [0, 1].map((column) => sheet?.text(row, column)).join(' '))).toEqual([
    '1 Transducer (8 ohm)',
    '2 Servo',
    ' Frame',
  ]);
  expect([...(sheet?.links ?? [])]).toEqual([
    ['1:1', 'https://maker.example/motor'],
    ['2:1', 'https://shop.example/b'],
  ]);
});
