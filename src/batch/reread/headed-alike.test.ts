import { expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';

it('what is headed like a list that its names alone showed to be one is a list, too', async () => {
  const text = [
    ...['| Motors | Description |', '|---|---|', '| Arm | iPower GM4108 motor |', '| Test | Flycat 2204/260KV |', ''],
    ...['| Sensors | Description |', '|---|---|', '| Arm | AS5600 encoder |', '| Test | A3144E sensor |', ''],
    ...['| Step | Who |', '|---|---|', '| Arm | Anna |', '| Test | Ben |', ''],
  ].join('\n');
  const { tables } = await lintText(mofcom, { csv: text });
  expect(tables.map(({ lines }) => lines)).toEqual([2, 2]);
});
