import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import { Screen } from './screen.ts';
import { kindOfStandardPart } from '../parts/standard-part.ts';
import type { LineText } from '../types.ts';

const known = knowledge();
const decomposer = createDecomposer(known);
const { screening } = decomposer;

const terms = known.vocabularies
  .flatMap(({ terms: words }) => Object.values(words).flat())
  .map((word) => word.replaceAll('*', ''));
const grades = ['N42SH', 'N35', 'Y30', 'SmCo28', 'NdFeB', 'Gd2O3', 'TbDyFe', 'Sc 4N', 'TARGET DY 3N', 'TARGET SC-ZR', 'MG-GD 30', 'PHOSPHOR SRS:EU', 'LAOBR:TM', '2 % Dy', '7440-27-9', 'Nd:YAG', 'SrS:Eu', 'KCl:Ce3+,Tb3+', 'Dy:CaF2', '(Ba,Sr)2SiO4:Eu', '5 ppm', '< 5 %', 'max. 2 ppb']; // prettier-ignore
const fillers = [
  'M4x12',
  'A2',
  'DIN 934',
  '100nF',
  '10k',
  'STM32F405',
  'P-1000',
  'für',
  'for',
  'with',
  'ل',
  'بمحرك',
  'المغناطيس',
  '۵',
  'למנוע',
  '+',
  '|',
  ',',
  '(',
  ')',
  'pcs',
];
const word = fc.oneof(
  // So many that they are no arguments of a call.
  fc.nat(terms.length - 1).map((at) => terms[at] as string),
  fc.constantFrom(...grades),
  fc.constantFrom(...fillers),
  fc.stringMatching(/^[A-Z]{1,3}[0-9]{1,4}[A-Z]{0,2}$/),
);
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('screening', () => {
  it('never calls a text empty that decomposition finds something in', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<LineText['role']>('description', 'material', 'category'), (written, role) => {
        if ((screening.screen(written) & (Screen.carrier | Screen.thing)) !== 0) return;
        const { contents } = decomposer.decompose({
          texts: [{ role, text: written, column: 0 }],
          manufacturer: '',
          cas: [],
          pieceGrams: null,
        });
        expect(contents, written).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees on whether a text names another part, unless a word may take it away', () => {
    fc.assert(
      fc.property(text, (written) => {
        const bits = screening.screen(written);
        if ((bits & (Screen.carrier | Screen.cue | Screen.thing)) !== 0) return;
        const { coverage } = decomposer.decompose({
          texts: [{ role: 'description', text: written, column: 0 }],
          manufacturer: '',
          cas: [],
          pieceGrams: null,
        });
        expect(coverage, written).toBe(
          (bits & Screen.noun) !== 0 || kindOfStandardPart(written) !== null ? 'non-carrier' : 'unclassified',
        );
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['holder 5 ppm', 'bracket < 5 %', 'Halter max. 3 ppm', 'screw: 12 ppb', 'holder 5 mm', 'Screw M4 max'])(
    'takes %s for the part that a reading takes it for',
    (text) => {
      const { contents, coverage } = decomposer.decompose({
        texts: [{ role: 'description', text, column: 0 }],
        manufacturer: '',
        cas: [],
        pieceGrams: null,
      });
      expect(contents).toEqual([]);
      const bits = screening.screen(text);
      const is = (bits & Screen.cue) === 0 ? ((bits & Screen.noun) === 0 ? 'none' : 'part') : screening.decide(text);
      expect(is).toBe(coverage === 'non-carrier' ? 'part' : 'none');
    },
  );

  it('agrees on what a text is about where it says so', () => {
    fc.assert(
      fc.property(text, (written) => {
        const about = (screening.screen(written) & Screen.carrier) === 0 ? screening.decide(written) : null;
        if (about === null) return;
        const { contents, coverage } = decomposer.decompose({
          texts: [{ role: 'description', text: written, column: 0 }],
          manufacturer: '',
          cas: [],
          pieceGrams: null,
        });
        expect(contents, written).toEqual([]);
        expect(coverage, written).toBe(
          about === 'part' || kindOfStandardPart(written) !== null ? 'non-carrier' : 'unclassified',
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves a part open that is coated with what is followed', () => {
    for (const written of ['Bayard-Alpert gauge, yttria-coated iridium filament', 'DIN 934 M4x12 yttria coated liner'])
      expect(screening.decide(written)).toBeNull();
  });

  it('never calls a text free of type numbers that holds one', () => {
    const ofMakers = known.series.filter(({ makers, pattern }) => makers.length > 0 && pattern !== '');
    for (const {
      makers: [maker = ''],
      pattern,
    } of ofMakers) {
      const series = screening.seriesOf(maker);
      for (const number of fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), 4)) {
        for (const before of ['', 'Motor ', 'é', 'x', 'ß']) {
          const whole = before + number;
          const codes = Uint16Array.from({ length: whole.length }, (_, i) => whole.charCodeAt(i));
          if (screening.isOfSeries(series, whole))
            expect(screening.mayBeOfSeries(series, codes, codes.length), whole).toBe(true);
        }
      }
    }
  });

  it('knows a type number by its maker only', () => {
    const series = screening.seriesOf('Japan Servo Co., Ltd.');
    expect(series.length).toBeGreaterThan(0);
    expect(screening.isOfSeries(series, 'KH42-B901')).toBe(true);
    expect(screening.isOfSeries(series, 'Hex nut M4')).toBe(false);
    expect(screening.seriesOf('Nobody & Sons')).toEqual([]);
  });
});
