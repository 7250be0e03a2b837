import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

async function outcome(csv: string) {
  const { units } = await judgeText(mofcom, { csv });
  const [unit] = units;
  return { status: unit?.status, code: unit?.error?.code ?? null, place: unit?.error?.place ?? null };
}

describe('a file in which no parts list was understood', () => {
  it('is not clean if a cell names a magnet or a motor: it is not understood', async () => {
    const list =
      'alpha,beta,gamma\nLDO,[LM7805],\nBLDC motor,[XXD KV1000],[21.00]\nFuse,[5A],[0.10]\nHEPA filter,[H13],[9]\n';
    expect(await outcome(list)).toEqual({ status: 'unreadable', code: 'columns-not-understood', place: 'A3' });
  });

  it('holds no list if nothing of it would be reported in one', async () => {
    const list =
      'alpha,beta,gamma\nLDO,[LM7805],\nMotor bracket,[XXD],[21.00]\nFuse,[5A],[0.10]\nHEPA filter,[H13],[9]\n';
    expect(await outcome(list)).toMatchObject({ status: 'no-bom', code: null });
  });

  it('may tell of motors in sentences, in one column or in two rows', async () => {
    const story = 'alpha,beta\nMonday,The motor runs hot.\nTuesday,The magnet came loose.\nFriday,All is well again.\n';
    expect(await outcome(story)).toMatchObject({ status: 'no-bom' });
    expect(await outcome('Remember:\nask about the neodymium magnets for the door\nand water the plants\n')).toMatchObject({ status: 'no-bom' }); // prettier-ignore
  });
});
