import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { FIGURES, STAGES } from './data/figures.ts';
import { figuresDoc } from './figures-doc.ts';

const file = new URL('../../docs/supply-risk.md', import.meta.url).pathname;

describe('the figures', () => {
  it('stand on docs/supply-risk.md as the data has them (write it anew with `npx vitest run plugins/supply-risk -u`)', async () => {
    const page = await format(figuresDoc(), { ...(await resolveConfig(file)), filepath: file });
    await expect(page).toMatchFileSnapshot(file);
  });

  it.each(FIGURES)('$about, $stage, $market: have a share, a whole, a year, a voice and an address', (figure) => {
    expect(figure.share).toBeGreaterThan(0);
    expect(figure.share).toBeLessThanOrEqual(100);
    expect(figure.year).toMatch(/^\d{4}(?: to \d{4})?$/);
    expect(STAGES).toContain(figure.stage);
    for (const text of [figure.shareOf, figure.by, figure.about]) expect(text.length).toBeGreaterThan(3);
    for (const url of [figure.source, figure.readAt ?? figure.source]) expect(() => new URL(url)).not.toThrow();
    expect(figure.alone).toBe(figure.elements.length > 0 && figure.about.split(', ').length === figure.elements.length);
  });

  it('hold what is known of Korea and of dysprosium, and of what they are shares', () => {
    const shares = FIGURES.map(({ share, year, shareOf }) => `${share} ${year} ${shareOf}`);
    expect(shares).toContain("95.1 2023 Korea's imports of rare-earth metals");
    expect(shares).toContain("84.3 2023 Korea's imports of rare-earth compounds");
    expect(shares).toContain("99.8 2025 the world's supply");
  });

  it('are said to be missing where there are none', () => {
    expect(figuresDoc()).toMatch(/\| Ho \|(?: no figure in our sources \|){5}/);
    expect(figuresDoc()).toMatch(/\| Sc \|(?: no figure in our sources \|){5}/);
  });
});
