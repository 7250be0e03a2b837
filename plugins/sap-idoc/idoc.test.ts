import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { bundledFormatOf } from '../../src/builtin-formats.ts';
import { nodeHost } from '../../src/host/node.ts';
import { readUnit } from '../../src/read/read-unit.ts';
import { sniffXmlRoot } from '../../src/read/sniff/sniff-xml.ts';
import { defaultLimits } from '../../src/read/types.ts';
import { sapIdoc } from './index.ts';

const sample = readFileSync(new URL('samples/winch.xml', import.meta.url));
const read = async (text: string | Uint8Array) => {
  const lists = await readLists(
    [sapIdoc],
    'idoc.xml',
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
  );
  expect(lists.map(({ format }) => format)).toEqual(['sap-idoc']);
  return lists[0] ?? expect.fail('no list');
};
const short = (number: string): string => number.replace(/^0{3,}/, '');
const chains = ({ parts }: Awaited<ReturnType<typeof read>>) =>
  parts.map(({ chain, perParent }) => `${chain.map(short).join(' > ')} × ${perParent ?? '?'}`);
const magnet = async () =>
  (await read(sample)).parts.find(({ partNumber }) => short(partNumber) === '310300') ?? expect.fail('no magnet');

describe('sap-idoc', () => {
  it('joins the levels of several messages, per piece of a base quantity, once for all plants', async () => {
    expect(chains(await read(sample))).toEqual([
      '310100 × ?',
      '310100 > 310200 × 1',
      '310100 > 310200 > 310300 × 12',
      '310100 > 310200 > 310301 × 12',
      '310100 > 310400 × 1',
      '310100 > 990001 × -150 g',
      '310100 > 0070 Hall sensor board; as ordered × 1',
      '310101 × ?',
      '310101 > 310200 × 1',
      '310101 > 310400 × 1',
      '310101 > 990001 × -150 g',
      '310101 > 0070 Hall sensor board; as ordered × 1',
      '310100 × ?',
      '310100 > 310250 × 1',
    ]);
  });

  it('keeps what the material master says, English texts before others, every plant', async () => {
    expect((await magnet()).fields).toMatchObject({
      description: 'Magnet segment, rotor',
      material: 'NdFeB N40UH',
      massUnit: '17.25',
      massUom: 'GRM',
      countryOfOrigin: 'CN; JP',
      hsCode: '85051110',
      category: 'PM-SEG',
      mpn: 'S40UH-31',
      makeBuy: 'buy',
      unitCost: '3.1',
      refDes: 'P1-P6; P7-P12',
    });
    const rotor = (await read(sample)).parts.find(({ partNumber }) => short(partNumber) === '310200');
    expect(rotor?.description).toBe('Rotor complet');
  });

  it('keeps numbers as they are padded, and takes the long one for the same', async () => {
    expect((await magnet()).partNumber).toBe('000000000000000000000000000000000000310300');
    expect((await read(sample)).parts[1]?.partNumber).toBe('000000000000310200');
  });

  it('leaves out documents, texts and what the message deletes, and says so', async () => {
    expect((await read(sample)).skipped).toEqual([
      '000000000000310102: the message takes this material off the bill',
      'position 0030: a document, nothing that is built in',
      'position 0040 Grease before assembly: a text, nothing that is built in',
      'position 0050 000000000000310900: the message deletes this position',
    ]);
  });

  it('says where a position stands', async () => {
    expect((await magnet()).place).toBe('line 37 /BOMMAT05[1]/IDOC[3]/E1STZUM[1]/E1STPOM[1]');
  });

  it('reads the base quantity beside an empty head, and the newer fields of quantity', async () => {
    const bill = (head: string, position: string): string =>
      `<BOMMAT06><IDOC><E1STZUM><EXSTL>4</EXSTL><E1MASTM><MATNR>TOP-100</MATNR></E1MASTM>${head}<E1STPOM><IDNRK>MAG-100</IDNRK>${position}</E1STPOM></E1STZUM></IDOC></BOMMAT06>`;
    expect(chains(await read(bill('<E1STKOM><BMENG_C>/</BMENG_C></E1STKOM>', '<MENGE_C>8.000</MENGE_C>')))[1]).toBe(
      'TOP-100 > MAG-100 × 2',
    );
    expect(
      chains(
        await read(
          bill('<E1STKON><BMENG>2.000</BMENG></E1STKON>', '<MEINS>GRM</MEINS><E1STPON><MENGE>9.000</MENGE></E1STPON>'),
        ),
      )[1],
    ).toBe('TOP-100 > MAG-100 × 4.5 g');
  });

  it('reads positions that a converter has put behind their bill, with the names that it gives them', async () => {
    const flat =
      '<BOMMAT04><IDOC><E1STZUM><MATNR>TOP-100</MATNR><MAKTX>Actuator</MAKTX></E1STZUM><E1STPOM><IDNRK>MAG-100</IDNRK><MAKTX>Magnet SmCo</MAKTX><MENGE>2.000</MENGE></E1STPOM></IDOC></BOMMAT04>';
    const list = await read(flat);
    expect(chains(list)).toEqual(['TOP-100 × ?', 'TOP-100 > MAG-100 × 2']);
    expect(list.parts.map(({ description }) => description)).toEqual(['Actuator', 'Magnet SmCo']);
    const headless = await read('<BOMMAT04><IDOC><E1STPOM><IDNRK>MAG-100</IDNRK></E1STPOM></IDOC></BOMMAT04>');
    expect(chains(headless)).toEqual(['MAG-100 × ?']);
  });

  it('reads an extension by its own root, and leaves other documents with Z to the general reader', async () => {
    const own = '<ZMATMAS01><IDOC><E1MARAM><MATNR>MAG-100</MATNR><WRKST>SmCo 2:17</WRKST></E1MARAM></IDOC></ZMATMAS01>';
    expect((await read(own)).parts[0]?.fields).toMatchObject({ partNumber: 'MAG-100', material: 'SmCo 2:17' });
    const other =
      '<ZooParts><part number="MAG-100" description="Magnet" quantity="2"/><part number="MAG-200" description="Magnet" quantity="1"/></ZooParts>';
    const [list] = await readLists([sapIdoc], 'zoo.xml', new TextEncoder().encode(other));
    expect(list?.format).toBe('xml');
  });

  it('takes names of the language for data, and refuses a message that ends early', async () => {
    const odd =
      '<MATMAS05><IDOC><E1MARAM><MATNR>__proto__</MATNR><constructor>x</constructor></E1MARAM></IDOC></MATMAS05>';
    expect((await read(odd)).parts[0]?.partNumber).toBe('__proto__');
    await expect(read(sample.subarray(0, 4000))).rejects.toMatchObject({ name: 'ReadError' });
  });
});

describe('a message in an envelope', () => {
  const material =
    '<IDOC BEGIN="1"><EDI_DC40/><E1MARAM><MATNR>MAG-100</MATNR><WRKST>SmCo 2:17</WRKST></E1MARAM></IDOC>';
  const formatOf = async (text: string) => {
    const root = sniffXmlRoot(new TextEncoder().encode(text));
    return root === null ? null : ((await bundledFormatOf(root))?.name ?? null);
  };

  it.each([
    [
      'SOAP',
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header/><s:Body><n:MATMAS05 xmlns:n="urn:sap-com:document:sap:idoc:soap:messages">${material}</n:MATMAS05></s:Body></s:Envelope>`,
    ],
    [
      'a bus of one’s own',
      `<Message><Sender>ERP</Sender><Payload><ZOUT_MATERIAL>${material}</ZOUT_MATERIAL></Payload></Message>`,
    ],
  ])('of %s is a message', async (_, text) => {
    expect(await formatOf(text)).toBe('sap-idoc');
    const options = {
      host: nodeHost,
      limits: defaultLimits,
      encoding: null,
      scoreSample: () => 0,
      formatOf: bundledFormatOf,
    };
    const [sheet] = (await readUnit(new TextEncoder().encode(text), 'message.xml', options)).sheets;
    expect(sheet?.text(0, sheet.columnNames?.indexOf('material') ?? -1)).toBe('SmCo 2:17');
  });

  it('of Aras stays that, and names that everybody uses say nothing inside another document', async () => {
    expect(
      await formatOf(
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><Item type="Part"/></s:Body></s:Envelope>',
      ),
    ).toBe('aras-aml');
    expect(await formatOf('<Report><Document><BOM><export/></BOM></Document></Report>')).toBeNull();
  });
});
