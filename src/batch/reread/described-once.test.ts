import { expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Rows of findings on what lines hold. */
async function found(...rows: readonly string[]): Promise<(string | undefined)[]> {
  const { units } = await judgeText(mofcom, { csv: `# Coupling\n\n${rows.join('\n')}\n` });
  return (units[0]?.findings ?? [])
    .filter(({ category }) => category === 'content')
    .map(({ locations }) => locations[0]?.cell ?? '');
}

const sizes = ['| Magnet length | 40 mm | |', '| Magnet tolerance | ±0.05 mm | |', '| Magnet coating | Ni | |'];
const others = ['| Air gap | 4 mm | |', '| Number of poles | 8 | |', '| Bore diameter | 12 mm | |'];

it('a thing that rows of parameters describe is one, by what it is made of', async () => {
  expect(
    await found(
      '| Coupling | value | note |',
      '|---|---|---|',
      ...sizes,
      ...others,
      '| Magnet material | NdFeB | N42SH |',
    ),
  ).toEqual(['B11']);
});

it('a thing of which parameters say no material is told of once, and so is any other', async () => {
  expect(
    await found(
      '| Coupling | value | note |',
      '|---|---|---|',
      ...sizes,
      ...others,
      '| Stepper motor voltage | 12 V | |',
    ),
  ).toEqual(['A5', 'A11']);
});

it('things with a size each are no parameters of one', async () => {
  expect(
    await found('| Where | What | Size |', '|---|---|---|', '| lid | magnet N42 | 10 mm |', '| base | magnet N52 | 12 mm |', '| arm | servo motor | 20 mm |', '| leg | screw | 8 mm |'), // prettier-ignore
  ).toHaveLength(3);
});

it('a thing that a list beside the parameters holds is none of those that are called after a property', async () => {
  const list = ['', '| Part | Material |', '|---|---|', '| Rotor magnets | NdFeB |', '| Housing | 6061 |', '| Board | FR4 |']; // prettier-ignore
  const values = ['| Item | Value |', '|---|---|', '| Motor topology | 12 slots, inner rotor |', '| Motor diameter | 50 mm |', '| Rotor length | 17.5 mm |', '| Air gap | 0.3 mm |']; // prettier-ignore
  expect(await found(...values)).toEqual(['A5']);
  expect(await found(...values, ...list)).toEqual(['B12']);
});

it('what is called after no property stays a thing of its own', async () => {
  const list = ['', '| Part | Qty |', '|---|---|', '| Stepper motor | 4 |', '| Plate | 1 |'];
  expect(
    await found('| Item | Value |', '|---|---|', '| Tweeter | 19 mm |', '| Weight | 3 kg |', '| Power | 24 V |', '| Length | 200 mm |', ...list), // prettier-ignore
  ).toEqual(['A5', 'A12']);
});
