const MEASURED = '\\d{1,4}(?:[.,]\\d{1,4})?\\s?(?:mm|cm|in(?:ch(?:es)?)?|")';
const CALLED = 'dia(?:meter|m)?|o\\.?d|i\\.?d|ø|height|high|tall|length|long|width|wide|thick(?:ness)?|thk|depth|deep';
/** "3mm dia. 4mm height", "20mm long 10mm wide 5mm thick": each figure before its name. */
const NAMED_BEHIND = new RegExp(
  `(?<!(?:(?<!\\p{L})(?:${CALLED}|[hlwbtrd])\\.?|[:=])\\s?[:=]?\\s?|[\\d.,/-])(${MEASURED}) ?(${CALLED})\\.?[,;/]? ?(?:x ?|by )?(${MEASURED}) ?(${CALLED})(?:\\.?[,;/]? ?(?:x ?|by )?(${MEASURED}) ?(${CALLED}))?(?![a-z\\d]|\\.?\\s?[:=]?\\s?${MEASURED})`,
  'gu',
);
const NAMES: Readonly<Record<string, string>> = { long: 'length', wide: 'width', high: 'height', tall: 'height', thick: 'thickness', deep: 'height', depth: 'height' }; // prettier-ignore
/** Puts each name before its figure. */
export const namedBefore = (text: string): string =>
  text.replace(NAMED_BEHIND, (_, ...found: (string | undefined)[]) =>
    [0, 2, 4]
      .flatMap((at) => {
        const [size, name] = [found[at], found[at + 1]];
        return size === undefined || name === undefined ? [] : [`${NAMES[name] ?? name} ${size}`];
      })
      .join(' x '),
  );
