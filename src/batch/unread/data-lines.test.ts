import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';

const told = async (csv: string): Promise<string> => {
  const { status, error } = await lintText(mofcom, { csv });
  return `${status} ${error?.code ?? ''} ${/“(.*)”/.exec(error?.message ?? '')?.[1] ?? ''}`.trim();
};

describe('a text without a list that writes data line by line', () => {
  it.each([
    [
      'YAML',
      'frame: alu\nmagnet: "Neodymium magnet N42SH D10x3"  # bought\nglue: epoxy\n',
      'Neodymium magnet N42SH D10x3',
    ],
    ['INI', '[part1]\nno=MAG-1\ndescription = Neodymium magnet N42SH\n', 'Neodymium magnet N42SH'],
    ['items', 'needed:\n  - neodymium magnet N42SH\n  - screws\n', 'neodymium magnet N42SH'],
    [
      'TeX',
      '\\begin{longtable}{ll}\n\t \\box[r]{2}\n\t&\\raise{\\left}\\box[l]{Neodymium magnet N42SH}\n\t&\\box[r]{4}\n\\\\\n',
      'Neodymium magnet N42SH',
    ],
  ])('and names a magnet is not clean: %s', async (_, text, named) => {
    expect(await told(text)).toBe(`unreadable columns-not-understood ${named}`);
  });

  it.each([
    ['no magnet', 'parts:\n  - no: SCR-1\n    description: Screw M3\n    qty: 4\n'],
    ['prose', 'Hello.\nwe had a talk: neodymium magnet N42SH\nand it went on\nfor a while\nuntil noon\n'],
    ['a task', 'title: order\ntask: ask the supplier about neodymium magnets of last year.\nowner: Ana\n'],
    ['prose in TeX', '\\section{Motor}\nThe \\emph{brushless DC motor} turns.\n\\end{document}\n'],
  ])('and holds %s is no list', async (_, text) => {
    expect(await told(text)).toBe('no-bom');
  });
});
