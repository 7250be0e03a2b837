import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf } from '../sheet.fixture.ts';

const read = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  mapSheet(sheetOf([header, ...rows])).tables[0]?.columns;

describe('columns of where a thing comes from', () => {
  it('name nobody where they say whether there is but one supplier', () => {
    const columns = read(
      ['物料编码', '物料名称', '供应商', '唯一供应商(是/否)', '用量'],
      ['KT-101', '伺服电机', '甲公司', '是', '1'],
      ['KT-102', '磁钢', '乙公司', '否', '4'],
    );
    expect(columns?.get('supplier')).toEqual([2]);
  });

  it('say whether it is bought, and no country', () => {
    const columns = read(
      ['Código', 'Descripción', 'Cantidad', 'Cód. origen'],
      ['KT-101', 'Motor', '1', 'Compras'],
      ['KT-102', 'Tapa', '4', 'Fabricación'],
    );
    expect(columns?.get('countryOfOrigin')).toBeUndefined();
    expect(columns?.get('makeBuy')).toEqual([3]);
  });
  it('are of countries where they name one', () => {
    const columns = read(
      ['Código', 'Descripción', 'Cantidad', 'Origen'],
      ['KT-101', 'Motor', '1', 'China'],
      ['KT-102', 'Tapa', '4', 'España'],
    );
    expect(columns?.get('countryOfOrigin')).toEqual([3]);
  });

  it('give the name of a firm before its number', () => {
    const columns = read(
      ['Código', 'Descripción', 'Cantidad', 'proveedor_codigo', 'proveedor_nombre'],
      ['KT-101', 'Motor', '1', 'VX004711', 'Motores del Sur'],
      ['KT-102', 'Tapa', '4', 'VX004712', 'Chapas Norte'],
      ['KT-103', 'Tornillo', '4', 'VX004713', 'Tornillería Este'],
    );
    expect(columns?.get('supplier')).toEqual([4, 3]);
  });

  it('are places on a board where "위치" stands above designators, and numbers of lines above 1, 2, 3', () => {
    const header = ['규격', '위치', '수량', 'MPN'];
    expect(
      read(header, ['10K 0402', 'R1-R10', '10', 'RC0402'], ['100nF 0805', 'C1-C8', '8', 'CL21B'], ['MCU', 'U1', '1', 'STM32F103C8T6'])?.get('refDes'), // prettier-ignore
    ).toEqual([1]);
    expect(
      read(header, ['볼트', '1', '10', 'B-104'], ['모터', '2', '8', 'M-104'], ['너트', '3', '1', 'N-104'])?.get(
        'findNo',
      ),
    ).toEqual([1]);
  });
});
