import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { lintText } from '../testing.ts';

/** Cells of the one finding, with what is said of them; the part stands in the places whose "Fitted" these are. */
async function places(...fitted: readonly string[]): Promise<string[]> {
  const rows = fitted.map((mark, at) => `LS${String(at + 1)},Speaker NdFeB,AS01508MR,PUI Audio,1,${mark}`);
  const { findings } = await lintText(mofcom, {
    csv: `Reference,Value,MPN,Manufacturer,Qty,Fitted\n${rows.join('\n')}\nR1,10k,RC0603,Yageo,1,yes\n`,
  });
  const found = findings.filter(({ content }) => content !== null);
  expect(found).toHaveLength(1);
  return found[0]?.locations.map(({ cell, standing }) => `${cell ?? ''} ${standing ?? 'fitted'}`) ?? [];
}

describe('the place that a finding names', () => {
  it('is one where the part is fitted, if there is one', async () => {
    expect(await places('no', 'yes', 'no')).toEqual(['B3 fitted', 'B2 not-fitted', 'B4 not-fitted']);
  });

  it('is the first, and marked, where the part is fitted nowhere', async () => {
    expect(await places('no', 'no')).toEqual(['B2 not-fitted', 'B3 not-fitted']);
  });

  it('is the first where that is fitted', async () => {
    expect(await places('yes', 'no')).toEqual(['B2 fitted', 'B3 not-fitted']);
  });
});
