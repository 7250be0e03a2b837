import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

/** Fields of the columns of a list, by their headers. */
function fieldsOf(headers: readonly string[], ...rows: readonly (readonly Cell[])[]): Record<string, string> {
  const { columns } = mapSheet(sheetOf([headers, ...rows])).tables[0]!;
  const fields: Record<string, string> = {};
  for (const [field, list] of columns) for (const column of list) fields[headers[column] ?? ''] ??= field;
  return fields;
}

describe('a price with "total" behind it', () => {
  it.each(['price(total)', 'Price (total) (USD)', 'Price Total in USD', 'Preis gesamt', 'Prix (total)', '价格(合计)'])(
    'is that of the line: %s',
    (header) => {
      expect(fieldsOf(['Name', 'Qty', header], ['Motor', 2, 27.5], ['Bolt', 9, 1.2], ['Plate', 1, 4])[header]).toBe(
        'totalCost',
      );
    },
  );
});

describe('a priority', () => {
  const HEADERS = ['物料编号', '名称', '优先级', '数量'];

  it('says nothing of alternates where nothing else does', () => {
    expect(fieldsOf(HEADERS, ['A-001', '电机', 'P0', 1], ['A-002', '机架', 'P1', 2])['优先级']).toBeUndefined();
  });

  it('is which alternate goes first where a column has their groups', () => {
    const fields = fieldsOf(
      ['Part Number', 'Description', 'Alt Group', 'Priority', 'Qty'],
      ['A-001', 'Motor', 'G1', 1, 1],
      ['A-002', 'Motor', 'G1', 2, 1],
    );
    expect(fields['Priority']).toBe('alternate');
  });
});

it('where a thing is needed is what it is for, and nobody who sells it', () => {
  const fields = fieldsOf(
    ['Part Name', 'Quantity', 'where it is needed'],
    ['Servo', 14, 'the main actuators of all joints'],
    ['PETG filament', 2, 'needed to print the body'],
  );
  expect(fields['where it is needed']).toBe('endUse');
});

it('"Min Amt." counts where nothing else does, and "Min Qty" is what a shop sells at least', () => {
  const rows = [['Pico', 1, ''], ['Expander', 3, ''], ['Multiplexer', 2, ''], ['DAC', 2, '']]; // prettier-ignore
  expect(fieldsOf(['Part', 'Min Amt.', 'Link'], ...rows)['Min Amt.']).toBe('quantity');
  expect(fieldsOf(['Part', 'Min Qty', 'Link'], ...rows)['Min Qty']).toBe('document');
});

it('a model or specification says what a part is before what stands under unknown headers', () => {
  const headers = ['物料编号', '型号或规格', '数量', '接口', '证据状态'];
  const fields = fieldsOf(
    headers,
    ['M-001', '1103 8000KV 无刷电机', 4, '配合3S 300mAh电池；工作点待实测', '型号与数量由用户确认，待实物称重'],
    ['P-001', '2216S-3 三叶桨', 4, '机械连接，安装孔距待定', '用户再次确认型号，质量仍需核验'],
    ['F-001', 'MicoAir743v2 飞控', 1, '7路UART；1路I2C；8路电机输出', '已购入；厂商手册已核实型号与接口'],
  );
  expect(fields['型号或规格']).toBe('description');
  expect(fields['证据状态']).toBeUndefined();
});
