import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { lawDoc } from './law-doc.ts';
import { pack } from './pack.ts';

const file = new URL('../../docs/law.md', import.meta.url).pathname;

it('docs/law.md is what the data says (write it anew with `npx vitest run plugins/mofcom -u`, and read the difference)', async () => {
  const page = await format(lawDoc(pack), { ...(await resolveConfig(file)), filepath: file });
  await expect(page).toMatchFileSnapshot(file);
});

it('every entry and every measure stands on the page', () => {
  const page = lawDoc(pack);
  for (const entry of pack.entries) expect(page).toContain(`| ${entry.code} |`);
  for (const measure of pack.measures) expect(page).toContain(`\`${measure.id}\``);
});
