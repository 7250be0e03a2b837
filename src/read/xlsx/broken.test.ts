import { describe, expect, it } from 'vitest';
import { read, workbook, type WorkbookShape } from '../../../test/support/workbook.ts';

const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const strings = '<si><t>x</t></si>';
const without =
  (name: RegExp): NonNullable<WorkbookShape['parts']> =>
  (parts) =>
    parts.filter((part) => !name.test(part.name));
const rows = (inner: string): WorkbookShape => ({ sheets: [{ rows: inner }], strings });

describe('a workbook is broken, never empty, when', () => {
  it.each<[string, WorkbookShape]>([
    ['it has no workbook part', { ...rows(cell), parts: without(/xl\/workbook\.xml$/) }],
    ['its workbook has no relationships', { ...rows(cell), parts: without(/workbook\.xml\.rels/) }],
    ['a sheet part is missing', { ...rows(cell), parts: without(/sheet1/) }],
    ['two tabs share a part', { sheets: [{ rows: cell }, { rows: cell, target: 'worksheets/sheet1.xml' }], strings }],
    ['a stated shared strings part is missing', { ...rows(cell), parts: without(/Strings/) }],
    ['a stated styles part is missing', { ...rows(cell), styles: '', parts: without(/styles/) }],
    ['a sheet part is something else', { sheets: [{ rows: '', xml: '<html><sheetData/></html>' }] }],
    ['a sheet part is in another namespace', { sheets: [{ rows: '', xml: '<worksheet><sheetData/></worksheet>' }] }],
    ['a sheet has no data element', { ...rows(''), text: (xml) => xml.replace(/<sheetData>.*<\/sheetData>/, '') }],
    ['a sheet states rows and holds none', { sheets: [{ rows: '', before: '<dimension ref="A1:F414"/>' }] }],
    ['there are no shared strings', { sheets: [{ rows: cell }] }],
    ['an index of a shared string is out of range', rows('<row><c t="s"><v>1</v></c></row>')],
    ['an index of a shared string is negative', rows('<row><c t="s"><v>-1</v></c></row>')],
    ['an index of a shared string is a word', rows('<row><c t="s"><v>x</v></c></row>')],
    ['a cell has no place', rows('<row r="1"><c r="A"><v>1</v></c></row>')],
    ['a cell has an impossible place', rows('<row r="1"><c r="1A"><v>1</v></c></row>')],
    ['a cell is of another row', rows('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ['a cell comes twice', rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
    ['a cell is of an unknown type', rows('<row r="1"><c r="A1" t="z"><v>1</v></c></row>')],
    ['a row comes twice', rows('<row r="2"/><row r="2"/>')],
    ['rows go backwards', rows('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>')],
    ['a row has no number', rows('<row r="x"/>')],
    ['a row has the number 0', rows('<row r="0"/>')],
    [
      'a merged range cannot be read',
      { sheets: [{ rows: '', after: '<mergeCells><mergeCell ref="A1:"/></mergeCells>' }] },
    ],
  ])('%s', async (_name, shape) => {
    await expect(read(workbook(shape))).rejects.toMatchObject({ name: 'ReadError', code: 'xlsx-broken' });
  });

  it('its errors say where', async () => {
    await expect(read(workbook(rows('<row r="7"><c r="B7" t="s"><v>9</v></c></row>')))).rejects.toMatchObject({
      message: expect.stringMatching(/"S1".*B7.*"9"/) as string,
      location: { part: 'xl/worksheets/sheet1.xml', sheet: 'S1', row: 7 },
    });
  });
});

describe('a part', () => {
  it('that is cut off is malformed', async () => {
    const bytes = workbook({ ...rows(cell), text: (xml, name) => (name.includes('sheet1') ? xml.slice(0, -30) : xml) });
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'xml-malformed',
      location: { part: 'xl/worksheets/sheet1.xml' },
    });
  });

  it('has no DOCTYPE', async () => {
    for (const part of ['workbook', 'sheet1', 'Strings', '.rels']) {
      const bytes = workbook({
        ...rows(cell),
        text: (xml, name) => (name.includes(part) ? xml.replace('?>', '?><!DOCTYPE x [<!ENTITY e "y">]>') : xml),
      });
      await expect(read(bytes)).rejects.toMatchObject({ code: 'doctype-refused' });
    }
  });

  it('that is encrypted says so', async () => {
    const bytes = workbook({ ...rows(cell), parts: (parts) => parts.map((part) => ({ ...part, encrypted: true })) });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'encrypted' });
  });
});

describe('limits, each of which limits.test.ts tests,', () => {
  it('bound the lists beside the cells', async () => {
    const links = {
      sheets: [{ rows: '', after: `<hyperlinks>${'<hyperlink ref="A1" location="x"/>'.repeat(4)}</hyperlinks>` }],
    };
    await expect(read(workbook(links), { rows: 3 })).rejects.toMatchObject({ code: 'limit-rows' });
    const merges = {
      sheets: [{ rows: '', after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(4)}</mergeCells>` }],
    };
    await expect(read(workbook(merges), { rows: 3 })).rejects.toMatchObject({ code: 'limit-rows' });
    expect((await read(workbook(merges), { rows: 4 })).sheets[0]?.merges).toHaveLength(4);
  });

  it('bound a text made of many runs, and the number of shared strings', async () => {
    const run = `<r><t>${'x'.repeat(600)}</t></r>`;
    const long = { sheets: [{ rows: '' }], strings: `<si>${run}${run}</si>` };
    await expect(read(workbook(long), { textBytes: 1000 })).rejects.toMatchObject({ code: 'limit-text-bytes' });
    const full = { sheets: [{ rows: '' }], strings: '<si/>'.repeat(11) };
    await expect(read(workbook(full), { strings: 10 })).rejects.toMatchObject({ code: 'limit-strings' });
  });
});
