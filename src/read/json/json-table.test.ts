import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { readJson } from './json-table.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
const read = (text: string) => readJson(new TextEncoder().encode(text), 'bom.json', options);

const DOCUMENT = `{ "bomFormat": "CycloneDX", "specVersion": "1.6",
  "metadata": { "component": { "bom-ref": "top", "name": "Drive" } },
  "components": [
    { "bom-ref": "a", "name": "Motor { \\" }", "supplier": { "name": "E" },
      "properties": [{ "name": "cdx:device:quantity", "value": "8" }],
      "components": [
        { "name": "Magnet N42SH", "__proto__": "x", "optional": true, "weight": 4.6 } ] },
    { "bom-ref": "b", "name": "Fan", "externalReferences": [{ "type": "website", "url": "https://e.com" }] }
  ],
  "dependencies": [{ "ref": "top", "dependsOn": ["a", "b"] }, { "ref": "b", "dependsOn": ["top", "gone"] }] }`;

describe('CycloneDX', () => {
  it('components are rows: members, members of members, properties by the end of their name', async () => {
    const {
      sheets: [sheet],
      format,
    } = await read(DOCUMENT);
    const cell = (row: number, name: string): string => sheet!.text(row, sheet!.columnNames!.indexOf(name));
    expect(format).toBe('cyclonedx');
    expect(sheet!.rowCount).toBe(4);
    expect([cell(1, 'name'), cell(1, 'supplier/name'), cell(1, 'quantity')]).toEqual(['Motor { " }', 'E', '8']);
    expect([cell(2, 'name'), cell(2, '__proto__'), cell(2, 'optional'), cell(2, 'weight')]).toEqual([
      'Magnet N42SH',
      'x',
      'TRUE',
      '4.6',
    ]);
    expect(cell(3, 'link')).toBe('https://e.com');
  });

  it('nesting and dependencies are the hierarchy; lines and paths point into the file', async () => {
    const {
      sheets: [sheet],
    } = await read(DOCUMENT);
    expect([0, 1, 2, 3].map((row) => sheet!.element(row))).toEqual([
      { line: 2, path: '/metadata[1]/component[1]', parent: -1, depth: 0 },
      { line: 4, path: '/components[1]', parent: 0, depth: 1 },
      { line: 7, path: '/components[1]/components[1]', parent: 1, depth: 1 },
      { line: 8, path: '/components[2]', parent: 0, depth: 1 },
    ]);
  });

  it('without dependencies is a list of what the described component consists of', async () => {
    const {
      sheets: [sheet],
    } = await read(
      '{"bomFormat":"CycloneDX","metadata":{"component":{"name":"Drive"}},"components":[{"name":"Motor","components":[{"name":"Magnet"}]},{"name":"Cable"}]}',
    );
    const places = [0, 1, 2, 3].map((row) => [sheet!.element(row)?.parent, sheet!.element(row)?.depth]);
    expect(places).toEqual([
      [-1, 0],
      [0, 1],
      [1, 2],
      [0, 1],
    ]);
  });

  it('and any other JSON without a list is an error', async () => {
    await expect(read('{"a": 1}')).rejects.toMatchObject({ code: 'format-unsupported' });
    await expect(read('"text"')).rejects.toMatchObject({ code: 'format-unsupported' });
    await expect(read('{"bomFormat": "CycloneDX"')).rejects.toMatchObject({ code: 'json-malformed' });
    await expect(read('{"link": "https://a.b", // parts\n"a": [1]}')).rejects.toMatchObject({
      code: 'json-malformed',
      hint: expect.stringContaining('comments') as string,
    });
    await expect(read('{"link": "https://a.b", "a": [1')).rejects.toMatchObject({
      hint: expect.stringContaining('truncated') as string,
    });
  });

  it('nested beyond the limit is an error, not a crash', async () => {
    const deep = '{"components":['.repeat(5000) + '{"name":"x"}' + ']}'.repeat(5000);
    await expect(read(`{"bomFormat":"CycloneDX","components":[${deep}]}`)).rejects.toMatchObject({
      code: 'limit-depth',
      message: expect.stringContaining('levels of nested components') as string,
    });
  });
});

it('JSON that breaks off is told with the line at which it does', async () => {
  await expect(read('{\n"parts": [\n{"name": "Nut" "qty": 2}]}')).rejects.toMatchObject({
    code: 'json-malformed',
    location: { line: 3 },
  });
});
