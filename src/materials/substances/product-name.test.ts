import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

describe('an element beside a word that nobody knows', () => {
  it.each([
    ['Gadolinium theme for VS Code', ['unstated:Gd null possible']],
    ['Holmium/Europium theme', ['unstated:Ho null possible', 'unstated:Eu null possible']],
    ['Easton scandium bat', ['unstated:Sc null possible']],
  ])('may be what somebody called a product: %s', (text, claims) => {
    expect(claimsOf(['description', text])).toEqual(claims);
  });

  it.each([
    ['Erbium', ['unstated:Er null likely']],
    ['Samarium, 100 g', ['unstated:Sm null likely']],
    ['Dysprosium bubuk 100 g', ['unstated:Dy null likely']],
    ['Erbium turnings', ['metal:Er metal proven']],
    ['Lutetium, Sigma-Aldrich', ['unstated:Lu null likely']],
    ['Scandium dendrites (Alfa Aesar)', ['unstated:Sc null likely']],
  ])('is the element by its form, its weight or who sells it, and alone: %s', (text, claims) => {
    expect(claimsOf(['description', text])).toEqual(claims);
  });

  it('names nothing before the noun of a known thing', () => {
    expect(claimsOf(['description', 'Erbium vase, borosilicate, clear'])).toEqual([]);
  });
});
