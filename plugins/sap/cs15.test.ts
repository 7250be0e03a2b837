import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { sap } from './index.ts';

const read = async (name: string) =>
  (await readLists([sap], name, readFileSync(new URL(`samples/${name}`, import.meta.url))))[0];

describe('sap/cs15', () => {
  it.each(['cs15-en.txt', 'cs15-de.txt'])('puts no assembly below another, and counts none: %s', async (name) => {
    const list = await read(name);
    expect(list).toMatchObject({ dialect: 'sap/cs15', hierarchy: 'flat' });
    expect(list?.parts.every(({ chain, perParent }) => chain.length === 1 && perParent === null)).toBe(true);
    expect(list?.parts.map(({ partNumber }) => partNumber).slice(0, 2)).toEqual(['100-00430', '100-00417']);
  });
});
