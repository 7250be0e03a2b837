import { describe, expect, it } from 'vitest';
import { treesAsItems } from './tree-lines.ts';

describe('a tree that is drawn', () => {
  it('is a list, each branch as far in as it is drawn', () => {
    expect(treesAsItems(['Robot', '│', '├── Arm', '│   ├── Motor x2', '|   +-- Screw', '`-- Base'])).toEqual([
      'Robot',
      '',
      '- Arm',
      '    - Motor x2',
      '    - Screw',
      '- Base',
    ]);
  });

  it('of files is none', () => {
    const files = ['├── src/', '│   ├── motor.cpp', '└── magnet.stl  # left'];
    expect(treesAsItems(files)).toEqual(files);
  });

  it('is no table, no rule and no option', () => {
    const lines = ['| Part | Qty |', '|------|----:|', '| Motor | 2 |', '---', '+1 motor', '`-v` is an option'];
    expect(treesAsItems(lines)).toEqual(lines);
  });
});
