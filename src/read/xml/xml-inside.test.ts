import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { nodeHost } from '../../host/node.ts';
import { lintText } from '../../testing.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
const texts = async (document: string): Promise<string[][]> =>
  (await readUnit(new TextEncoder().encode(document), 'a.xml', options)).sheets.map((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) =>
      sheet.filled(row).map((column) => sheet.text(row, column)),
    ).flat(),
  );

const PARTS =
  '<part><name>Screw</name><qty>4</qty></part><part><name>NdFeB magnet N42SH</name><qty>7</qty></part>' as const;
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('a list that is a text of a document', () => {
  it.each([
    [
      'escaped',
      `<Envelope><Body><Result>${escaped(`<?xml version="1.0"?><bom>${PARTS}</bom>`)}</Result></Body></Envelope>`,
    ],
    ['in CDATA', `<r><data><![CDATA[<bom>${PARTS}</bom>]]></data></r>`],
    ['delimited', '<job><body>Name,Qty\nScrew M3 of steel,4\nNdFeB magnet N42SH,7\n</body></job>'],
  ])('is read as what it is: %s', async (_how, document) => {
    expect((await texts(document)).flat()).toContain('NdFeB magnet N42SH');
  });

  it('is judged', async () => {
    const { findings } = await lintText(mofcom, { csv: `<r><data><![CDATA[<bom>${PARTS}</bom>]]></data></r>` });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('mofcom/controlled-item');
  });

  it('is none where a text tells something, or does not hold together', async () => {
    expect(await texts('<note><p>First, some words on it.\nAnd a second line of them.</p></note>')).toEqual([]);
    expect(
      await texts(`<r><data>${escaped('<bom><part>NdFeB magnet N42SH and so on and on</bom>')}</data></r>`),
    ).toEqual([]);
  });
});
