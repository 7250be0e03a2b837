import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';

const told = async (...rows: readonly string[]): Promise<string[]> => {
  const { findings } = await lintText(mofcom, { csv: `${rows.join('\n')}\n`, rules: ['data/column-not-read'] });
  return findings
    .filter(({ messageId }) => messageId === 'above')
    .map(({ locations, data }) => `${locations[0]?.cell ?? ''} ${String(data['text'])} (${String(data['count'])})`);
};

describe('assemblies that the column of parents names, and no line', () => {
  it('are told where they would be reported', async () => {
    const list = ['product_name,component_name,quantity', 'Servo motor 750 W,Shaft,1', 'Servo motor 750 W,Housing,2', 'Door,Hinge,2', 'Door,Panel,1']; // prettier-ignore
    expect(await told(...list)).toEqual(['A2 Servo motor 750 W (2)']);
    expect(await told('Parent,Part Number,Description,Qty', 'NdFeB magnet set N42SH,KT-2001,Box,1', ',KT-2002,Label,1', ',KT-2003,Foam,2')).toEqual(['A2 NdFeB magnet set N42SH (1)']); // prettier-ignore
  });

  it('also by what a column says of them that describes no line', async () => {
    expect(await told('parent,parent_description,child,description,qty', 'KT-1,Servo motor 750 W,KT-2,Shaft,1', 'KT-1,Servo motor 750 W,KT-3,Housing,2')).toEqual(['B2 Servo motor 750 W (1)']); // prettier-ignore
    expect(await told('product_code,product_name,component_code,component_name,qty', 'KT-1,Servo motor 750 W,KT-2,Shaft,1', 'KT-1,Servo motor 750 W,KT-3,Housing,2')).toEqual(['B2 Servo motor 750 W (1)']); // prettier-ignore
    expect(await told('Item,Item Description,Quantity,Item Code (Items),Qty (Items)', 'KT-1,Servo motor 750 W,1,KT-2,1', ',,,KT-3,2')).toEqual(['B2 Servo motor 750 W (1)']); // prettier-ignore
  });

  it('and not where something below is told of, where they are lines, or say nothing', async () => {
    const header = 'Parent,Part Number,Description,Qty';
    expect(await told(header, 'Servo motor 750 W,KT-2001,Magnet N42SH,8', 'Servo motor 750 W,KT-2002,Shaft,1')).toEqual([]); // prettier-ignore
    expect(await told(header, ',KT-2000,Servo motor 750 W,1', 'KT-2000,KT-2001,Shaft,1', 'KT-2000,KT-2002,Housing,1')).toEqual([]); // prettier-ignore
    expect(await told(header, 'KT-2000,KT-2001,Shaft,1', 'KT-2000,KT-2002,Housing,1', 'Motor bracket,KT-2003,Screw,4')).toEqual([]); // prettier-ignore
  });
});
