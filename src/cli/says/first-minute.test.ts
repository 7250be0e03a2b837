import { describe, expect, it } from 'vitest';
import { BOM, folderOf, runIn } from '../commands.fixture.ts';

const said = async (files: Readonly<Record<string, string>>, ...argv: string[]): Promise<string> => {
  const { out, err } = await runIn(await folderOf(files), argv);
  return `${out}${err}`.replace(/\s+/g, ' ');
};

describe('the first minute', () => {
  it('without arguments in an empty folder shows a command', async () => {
    expect(await said({})).toContain(
      'nothing to lint. No list was seen in this folder. try: Name a file or a folder: lintanide boms/',
    );
  });

  it('without arguments among lists names them, and how to begin', async () => {
    const text = await said({
      'a.csv': BOM,
      'b.csv': BOM,
      'lintanide.parts.csv': 'partNumber,state\n',
      'notes.md': '',
    });
    expect(text).toContain(
      'Here: a.csv, b.csv. try: Lint them all: lintanide . Set up configuration, hook and CI: lintanide init',
    );
    expect(text).toContain('lintanide baseline create');
  });

  it.each(['questions', 'inventory', 'inspect', 'notice', 'whatif'])(
    'of %s without arguments names that command',
    async (command) => {
      const text = await said({ 'a.csv': BOM }, command);
      expect(text).toContain(
        `so ${command} has nothing to look at. try: Name a file or a folder: lintanide ${command} boms/`,
      );
    },
  );

  it('with a mistyped file, command or flag says what was meant', async () => {
    expect(await said({ 'drive.csv': BOM }, 'drvie.csv')).toContain('Did you mean "drive.csv"?');
    expect(await said({}, 'basline')).toContain('Did you mean "baseline"?');
    expect(await said({}, '.', '--staging')).toContain('Did you mean "--staged"?');
  });

  it('says how many lines may hold rare earths and are in no finding', async () => {
    const list = 'Part number,Description,Qty\nA-1,Stepper motor NEMA 17,1\nA-2,Axial fan 40 x 40,2\nA-3,Screw M4,8\n';
    const text = await said({ 'fans.csv': list }, 'fans.csv');
    expect(text).toContain('3 lines, 3 parts: 2 carriers, 1 known non-carrier');
    expect(text).toContain('1 of the carriers is in no finding: too unlikely for one');
    expect(await said({ 'none.csv': list.replace('Axial fan', 'Spacer') }, 'none.csv')).not.toContain('in no finding');
  });

  it('on a list that it does not understand shows the way to a mapping', async () => {
    const text = await said(
      { 'erp.csv': 'Qx1,Qx2,Qx3\nA-1001,Zarb klo,4\nA-1002,Plon zarb,2\nA-1003,Zarb unt,1\n' },
      'erp.csv',
    );
    expect(text).toMatch(/columns|no parts list/);
    expect(text).toMatch(/lintanide init|mappings|without a parts list/);
  });
});
