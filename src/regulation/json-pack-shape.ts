import { anyText, count, date, flag, list, object as keyed, orNull, record, text, word } from '../shape/kinds.ts';
import type { ListShape, ObjectShape, Shape } from '../shape/types.ts';
import { PARTY_LISTS } from './parties.ts';

const texts = (about?: string): ListShape => list(text(), about);
const some = (of: Shape, about: string): ListShape => ({ ...list(of, about), least: 1 });

/** What must be there, and what may be. */
const object = (required: ObjectShape['keys'], optional: ObjectShape['keys'] = {}, about?: string): ObjectShape =>
  keyed({ ...required, ...optional }, Object.keys(required), about);

const STATUSES = ['in-force', 'suspended', 'unverified', 'not-yet', 'expired'] as const;
const FORMS = [
  'metal',
  'alloy',
  'target',
  'magnet',
  'oxide',
  'compound',
  'crystal',
  'ceramic',
  'other',
  'technology',
  'equipment',
  'assembly',
  'raw-material',
] as const;
const CONFIDENCES = ['high', 'medium', 'low'] as const;

const WINDOW = object(
  {
    from: date('First day.'),
    status: word(STATUSES),
    because: anyText('Why, in a sentence.'),
    sources: texts('Addresses.'),
    confidence: word(CONFIDENCES, 'high: two or more copies of the text agree; medium: one; low: inferred.'),
  },
  {
    to: date('Last day, inclusive; absent: open. After a closed end the status is unverified.'),
    branches: record(word(STATUSES), 'For unverified: the status under each reading.'),
  },
);

const GUIDANCE = object(
  { measure: text(), clause: text(), otherwise: text('Why it is a question on days on which that is not in force.') },
  {
    only: object(
      { measures: texts('Ids.'), elsewhere: text('Why it is a question under any other.') },
      {},
      'The measures that it speaks of; absent: all.',
    ),
  },
  'The clause of guidance that the answer rests on.',
);

const CLAUSE = object(
  {
    id: text(),
    title: anyText(),
    movement: word(['inbound', 'outbound', 'both'], 'inbound: to us; outbound: we ship onward.'),
    text: anyText('What the clause says, in words of your own.'),
    windows: some(WINDOW, 'Spans of days with one status each; they must not overlap.'),
    applicant: word(['supplier', 'we', 'none'], 'Who applies for the licence.'),
  },
  {
    reach: word(
      ['leaves', 'between-others'],
      'Goods that leave the territory, or that move between other countries; absent: any.',
    ),
    facts: text('What the clause turns on and a BOM does not hold: a match is then a question.'),
    embedded: object(
      {
        applies: word(['generally-outside', 'ask']),
        because: anyText(),
        unless: texts('Words of a form as shipped, lower case, with which the component is not what moves.'),
      },
      {
        guidance: GUIDANCE,
        examples: list(object({ classes: texts('Component classes; a trailing * makes a prefix.'), words: text() })),
      },
      'How the clause treats a listed item inside a component.',
    ),
    notice: object(
      { nameEn: text(), nameZh: text(), note: anyText() },
      {},
      'The clause asks for a notice to the next recipient.',
    ),
    limb: object(
      { kind: word(['technology', 'origin', 'value']) },
      { threshold: text('For value: a decimal fraction.') },
    ),
  },
);

const MEASURE = object(
  {
    id: text(),
    title: anyText(),
    titleZh: orNull(anyText()),
    shortTitle: text(),
    issued: date(),
    clauses: some(CLAUSE, 'At least one.'),
    lastSeen: date('Last day on which a source shows the measure as stated.'),
    sources: some(text(), 'At least one address.'),
    notes: texts(),
  },
  {
    licenceTerms: list(
      object({
        type: word(['general', 'single']),
        years: count(),
        because: anyText('Which text says so, and what of it was not read.'),
        sources: texts('Addresses.'),
        confidence: word(CONFIDENCES),
      }),
      'The longest terms of licences, by type.',
    ),
    word: text('What verdicts call it, which no other measure of the pack is called; absent: `shortTitle`.'),
    remark: object(
      { codes: anyText(), text: text() },
      {},
      'What reports say once of its list: where a finding names a code that begins so; "" from the day of issue in any case.',
    ),
    isBackground: flag('It bears on no entry and no party of the pack: the calendar has it, and no run speaks of it.'),
  },
);

const ENTRY = object(
  {
    code: text('As printed: 1C905.a.4.'),
    measure: text('Id of the measure.'),
    clause: text(),
    form: word(FORMS),
    element: anyText('Symbol; empty where the entry names none.'),
    constituents: texts('Symbols of a closed list, sorted; of a pure metal its own.'),
    nameEn: anyText(),
    nameZh: anyText(),
    hs: texts(),
    notes: texts(),
    sources: some(text(), 'At least one address.'),
    confidence: word([...CONFIDENCES, 'unresolved']),
  },
  {
    clauses: texts('All clauses, where there are more than one.'),
    closedList: flag('Here is asked about what is of this element and form, but on no line of the list.'),
    closedByInference: flag('That the list is closed is an inference: no text that was read says so.'),
    openList: flag('A list whose text was not read.'),
    family: object(
      {
        materials: texts('Parts of material ids, hyphens left out; empty: every permanent magnet.'),
        hosts: texts('Elements that mark the family.'),
        element: word(['given', 'open', 'stated']),
      },
      {
        byAnalogy: object(
          { materials: texts('Parts of material ids, hyphens left out.'), because: text() },
          {},
          'What the text does not name, and is taken for it by inference.',
        ),
      },
    ),
    materials: texts('Material ids; a trailing * makes a prefix.'),
    namesMaterials: flag('The entry itself names these: it applies to them.'),
  },
);

const PLACE = { code: text(), name: text(), names: texts('Other names, upper case.') };
const PARTY = object(
  { name: text(), aliases: texts(), list: word(PARTY_LISTS), measure: text(), date: date(), source: text() },
  { note: text() },
);

/** Everything a pack may hold; which of it must be there depends on whether it extends another. */
export const PACK_SHAPE: ObjectShape = object(
  {
    id: text('Takes the place of the pack of this id, if there is one.'),
    reviewed: date('Day on which a person last read the data against the sources.'),
    sourcesUntil: date('The newest day of which any source speaks.'),
  },
  {
    $schema: text(),
    edition: text('How this state of the data is called; default: the day of its review.'),
    extends: text('Id of the pack to start from; this one takes its place.'),
    measures: list(MEASURE, 'With "extends": in place of measures of the same id, or new.'),
    entries: list(ENTRY, 'With "extends": in place of entries of the same measure and code, or new.'),
    remove: object(
      {},
      {
        measures: texts('Ids; their entries go with them.'),
        entries: list(object({ measure: text(), code: text() })),
      },
      'With "extends": what the edition no longer holds.',
    ),
    territory: object({ ...PLACE, apart: list(object(PLACE)) }, {}, 'What the export controls are about.'),
    readings: list(
      object(
        {
          materials: texts('Material ids; a trailing * makes a prefix.'),
          heads: list(word(FORMS)),
          applies: word(['applies', 'ask', 'generally-outside']),
          because: anyText(),
        },
        { guidance: GUIDANCE },
      ),
      'Where the form of a material alone does not say which head it falls under.',
    ),
    parties: object({
      name: text(),
      asOf: date(),
      parties: list(PARTY),
      unnamed: list(object({ measure: text(), count: count() })),
    }),
    presumable: texts('Elements whose origin a user may have presumed.'),
  },
);
