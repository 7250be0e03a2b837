import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseParties, PARTY_COLUMNS } from '../../src/config/parties-file.ts';
import { parseJsonc } from '../../src/config/jsonc.ts';
import { parseSuppliers, SUPPLIER_COLUMNS } from '../../src/config/suppliers-file.ts';
import { validate } from '../../src/config/validate.ts';
import { PARTY_LISTS } from '../../src/regulation/parties.ts';
import { SUPPLIER_ROLES } from '../../src/regulation/suppliers.ts';
import { END_USES } from './end-use.ts';

const page = readFileSync(new URL('../../docs/movements.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);

describe('docs/movements.md', () => {
  it('shows configurations that are accepted', () => {
    const configs = blocks('jsonc');
    expect(configs).toHaveLength(2);
    for (const text of configs)
      expect(validate(parseJsonc(text, 'docs').value, { rules: null, measures: null })).toEqual([]);
  });

  it('shows files that are read', () => {
    const [suppliers = '', parties = ''] = blocks('csv');
    expect(parseSuppliers(suppliers, 's.csv').map(({ country }) => country)).toEqual(['SE', 'JP', 'CN', 'HK']);
    expect(parseParties(parties, 'p.csv').parties).toHaveLength(1);
    expect(suppliers.split('\n')[0]).toBe(SUPPLIER_COLUMNS.join(','));
    expect(parties.split('\n')[0]).toBe(PARTY_COLUMNS.join(','));
  });

  it('names every end use with its article, every role and every list', () => {
    for (const [word, { article }] of Object.entries(END_USES)) {
      const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${word}\``));
      expect(row).toContain(article === null ? 'none of these' : `article ${article}`);
    }
    for (const word of [...SUPPLIER_ROLES, ...PARTY_LISTS]) expect(page).toContain(`\`${word}\``);
  });
});
