import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameFinder } from './maker-names.ts';

const names = ['maxon', 'max', 'ab', 'abb', 'a b', 'faulhaber', '安川', '三菱電機'];
const finder = createNameFinder(names);

it('finds a name as a whole word', () => {
  expect(finder.namesIn('maxon ec 45')).toEqual(['maxon']);
  expect(finder.namesIn('climax 2000')).toEqual([]);
  expect(finder.namesIn('三菱電機 hg-kr43')).toEqual(['三菱電機']);
});

it('judges a name by its first occurrence, like a search for it alone', () => {
  const isWord = (text: string, name: string): boolean => {
    const at = text.indexOf(name);
    return at >= 0 && !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + name.length));
  };
  const piece = fc.constantFrom(...names, ' ', '-', 'x', '7', '安');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      expect(finder.namesIn(text).sort()).toEqual(names.filter((name) => isWord(text, name)).sort());
    }),
  );
});
