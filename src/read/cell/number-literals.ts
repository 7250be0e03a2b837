/** Longest format code that is looked at; Excel allows 255 characters. */
const LONGEST = 255;
const MOST_DIGITS = 40;
/** Letters from which on words of a format say what the thing is, and not what is counted. */
const TELLING = 8;

/** What a cell shows of a whole number; null where the number itself is to be read. `text`: the number as the file stores it. */
export type LiteralForm = (text: string) => string | null;

/** Words (`literal`) and places of digits, in the order in which they stand. */
type Piece = { readonly literal: string } | { readonly digits: number };

/**
 * Reads a custom format that puts words around the digits of a number: `"MAG-"00000` shows 4711 as MAG-04711, `000-000` as 004-711.
 * A number of a part is known by such a format; a unit (`0" pcs"`), a currency or a level (`"Level "0`) is none, and neither is
 * a format of fractions, of thousands, or with a condition.
 */
export function literalForm(code: string): LiteralForm | null {
  const pieces = code.length > LONGEST ? null : piecesOf(code);
  if (pieces === null) return null;
  const words = pieces.flatMap((piece) => ('literal' in piece ? [piece.literal] : []));
  const places = pieces.reduce((sum, piece) => sum + ('digits' in piece ? piece.digits : 0), 0);
  const first = pieces.findIndex((piece) => 'digits' in piece);
  if (words.length === 0 || first < 0 || places > MOST_DIGITS) return null;
  const last = pieces.findLastIndex((piece) => 'digits' in piece);
  const [before, after] = [joined(pieces.slice(0, first)), joined(pieces.slice(last + 1))];
  const isParted = pieces.slice(first, last).some((piece) => 'literal' in piece);
  const isNumbered = places >= 2 && (isParted || /\p{L}/u.test(before) || /^[-/._]\S/.test(after));
  const isTelling = words.join('').replace(/[^\p{L}]/gu, '').length >= TELLING;
  if (!isNumbered && !isTelling) return null;
  return (text) => {
    const whole = /^(\d{1,40})(?:\.0+)?$/.exec(text.trim())?.[1];
    // A part of the format for 0 and below is another one.
    if (whole === undefined || (code.includes(';') && /^0+$/.test(whole))) return null;
    return filled(pieces, first, whole.padStart(places, '0'), places);
  };
}

/** The digits from the right; what is more than the places goes to the first of them. */
function filled(pieces: readonly Piece[], first: number, digits: string, places: number): string {
  let shown = '';
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if ('literal' in piece) {
      shown += piece.literal;
      continue;
    }
    const count = piece.digits + (index === first ? digits.length - places : 0);
    shown += digits.slice(at, at + count);
    at += count;
  }
  return shown.trim();
}

const joined = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('');

/** The first part of a format; null where it has anything else than words and places of digits. */
function piecesOf(code: string): Piece[] | null {
  const pieces: Piece[] = [];
  const add = (literal: string): void => {
    const before = pieces.at(-1);
    if (before !== undefined && 'literal' in before) pieces[pieces.length - 1] = { literal: before.literal + literal };
    else if (literal !== '') pieces.push({ literal });
  };
  for (let i = 0; i < code.length; i++) {
    const character = code[i] as string;
    if (character === ';') break;
    if (character === '0' || character === '#') {
      const before = pieces.at(-1);
      const digits = character === '0' ? 1 : 0;
      if (before !== undefined && 'digits' in before) pieces[pieces.length - 1] = { digits: before.digits + digits };
      else pieces.push({ digits });
    } else if (character === '"') {
      const end = code.indexOf('"', i + 1);
      if (end < 0) return null;
      add(code.slice(i + 1, end));
      i = end;
    } else if (character === '\\') add(code[++i] ?? '');
    else if (character === '[') {
      const end = code.indexOf(']', i);
      // A colour says nothing; a condition, a currency or a script of digits does.
      if (end < 0 || !/^\[[A-Za-z]{3,10}(?: ?\d{1,2})?\]$/.test(code.slice(i, end + 1))) return null;
      i = end;
    } else if (character === '_' || character === '*') i++;
    else if (/[-+():&' ]/.test(character)) add(character);
    else return null;
  }
  return pieces;
}
