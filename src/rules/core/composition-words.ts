/** What is said of two statements of composition that cannot both hold. */
export const MESSAGES = {
  stated: '{claim} and {grade} contradict each other: a magnet of this class is hardly made without Dy or Tb',
  family:
    '{claim} and {grade} contradict each other: one names a magnet without rare earths, the other a rare-earth grade',
  kinds:
    '{claim} and {grade} contradict each other: one names a rare-earth magnet of one kind, the other is a grade of another. What is named was used',
  lines:
    '{claim} and {grade} contradict each other: lines of one part say that it is magnets of two kinds. If they are two parts, each needs a number of its own',
  cas: 'CAS number {claim} is of another substance than {grade}: one of the two is wrong',
  excess:
    '{claim}: far more {symbol} than {family} holds, at most about {most} wt %. A figure, a unit or a column is wrong; the share was not used',
  impossible: '“{value}” is no share of {symbol}: it was not read, and says nothing of the part',
  sum: 'The shares {shares} are {sum} % together: one of them is wrong',
  declared: 'The answer in {source} says {declared}; the bill says {stated}',
  between: '{one} in {oneSource}, but {other} in {otherSource}: two declarations of one part contradict each other',
  makers:
    'The bill names no maker, and the register differs by maker: {answers}. What not all of them say settles nothing',
  within: 'The answer in {source} contradicts itself: {declared}, and {stated}',
} as const;

/** What settles which of them does. */
export const QUESTIONS = {
  share:
    'Ask whoever keeps the list, or the supplier, for the shares in wt % and the report that they are from; then correct the cell.',
  family: 'Ask the maker which of the two the magnet is, and for its data sheet; then correct the bill.',
  substance:
    'Ask the supplier which of the two it is, for the safety data sheet; then correct the number or the name in the bill.',
  either:
    'Ask the supplier which of the two holds, with a data sheet or test report; then correct the bill or the register.',
  declarations:
    'Ask the supplier which of the two declarations holds, with a test report; then take the other one out of the run or correct the register.',
  maker: 'Name the maker of the part in the bill; ask whoever buys it which of them it comes from.',
  which:
    'Ask the maker which of the two holds: the grade as ordered, and Dy and Tb in wt % with method and detection limit.',
} as const;
