import { expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const classes = (text: string): string[] => [
  ...new Set(contentsOf(text).map(({ componentClass }) => componentClass ?? '')),
];

it('of things that a line lists in Chinese none describes another', () => {
  expect(classes('压力模块、灯带、水位、舵机、面包板')).toEqual(['servo-hobby']);
  expect(classes('灯带、电阻包、杜邦线、面包板')).toEqual([]);
});

it('in Japanese, where any comma is such a mark, what follows a part describes it', () => {
  expect(classes('ブラケット、小型、軽量、ステッピングモーター用')).toEqual([]);
});

it('a laser head alone is a laser, and that of a drive for discs a part of one', () => {
  expect(classes('激光头')).not.toContain('optical-drive');
  expect(classes('DVD激光头')).toContain('optical-drive');
});

it.each(['servo attach', 'servo attachment', 'magnet attachment'])(
  'what is fastened to a thing is none: %s',
  (text) => {
    expect(classes(text)).toEqual([]);
  },
);

it('a thing with attachments stays one', () => {
  expect(classes('Servo with attachments')).toEqual(['servo-hobby']);
});
