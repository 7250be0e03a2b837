/**
 * What has to be known of a measure beside its clauses: what was not read, what is inferred, where sources differ. By its id, apart from
 * the rows, since no lint of a bill asks for it and each start reads them.
 */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  'mofcom-2025-18': ['Never suspended.', 'The licence catalogue of 2026, issued 2025-12-31, carries 1C902 to 1C908 and nothing of Nos. 56, 57 and 62.'],
  'mofcom-2025-55': ['No rare-earth entry; here because No. 70 suspends it too.'],
  'mofcom-2025-56': ['Of its entries only ore (1C914.a) is matched to BOM lines; equipment, flotation reagents and extractants are not.'],
  'mofcom-2025-58': ['No rare-earth entry; here because No. 70 suspends it too.'],
  'mofcom-2025-61': [
    'Annex 1 Part 2 was not read; whether parts, components or assemblies are in it is unresolved.',
    'How to value for the 0.1 % test is not defined. Some press speaks of content instead of value; the Chinese text says value.',
    'CSET’s translation of 1(2) adds that Chinese rare earths are used; the Chinese copies that were read do not say so.',
    'Limb 1(3) ran from 2025-10-09 to 2025-11-07; limbs 1(1) and 1(2) never ran before the suspension.',
    'What origin recycled material has is not stated.',
    'Article 2 puts 50 % or more on importers and end users of the two lists; press reads "more than 50 percent" and puts it on defence companies. What a chain of holdings amounts to is not stated.',
    'The layout of the compliance notice (Annex 2) was not read.',
  ],
  'mofcom-2025-70': [
    'That 2026-11-10 itself is suspended is inferred from 至.',
    'A statement of 2026-09-28 speaks of extending the arrangements to 2027-01-10. No instrument that amends No. 70 was found in sources to 2026-10-10.',
    'Other end dates that circulate (2026-11-27, 2026-11-28) belong to No. 72, which is about gallium, germanium and antimony.',
  ],
  'mofcom-2025-72': [
    'No rare-earth entry: about lines of gallium, germanium, antimony, superhard materials and graphite.',
    'Sources to 2026-10-10 show it running to 2026-11-27. Whether its term was extended, or what MOFCOM said of other arrangements on 2026-09-28 covers it, was not read.',
    'Read in the press; the announcement itself was not opened.',
  ],
  'state-council-792': [
    'The date is the day it came into force; the day of issue was not read.',
    'No later day was kept on which a source shows it.',
  ],
  'china-technology-catalogue': [
    'No. 70 does not name it.',
    'About technology: nothing on a BOM line; whether Chinese technology was used is asked of the supplier.',
    'Issued: the day of the addition of 2023. The code of that addition was not read.',
    'No later day was kept on which a source shows it.',
  ],
  'mofcom-2025-faq': [
    'Guidance, not law, read at second hand. The day of FAQ IV is not known, only the year; FAQ V is of 2025-09-16.',
    '"Generally" (一般) is no safe harbour, and neither says a word about No. 61.',
  ],
  'china-licence-catalogue-2026': [
    'The first day is inferred from the year in the title. The control text decides, not the HS code.',
  ],
  'mofcom-general-licence': [
    'From the press: customer-specific, one year. MOFCOM confirmed that some applications were approved.',
    'The longest term of a general licence was read in article 6 of the Measures of 2009; which text states that of a single one and the days of review was not kept. Last seen in May 2026: the first of that month stands here.',
  ],
  'mofcom-2024-46': [
    'Article 2 (gallium, germanium, antimony, superhard materials, graphite) is about none of these items; No. 72 of 2025 suspends it, and article 2 alone, from 2025-11-09 to 2026-11-27; what holds after that day is unverified, as said there.',
    'Read in the press, which quotes both articles; the announcement itself was not opened, its address is given unread.',
    'Whether it speaks of those who pass items on from other countries was not read.',
    'Last seen on the day of the press that quotes article 1 as staying.',
  ],
  'mofcom-2026-26': ['Its text was not read.'],
  'mofcom-2026-27': ['Which list it is about was not checked.'],
}; // prettier-ignore

const NONE: readonly string[] = [];

export const notesOf = (measure: string): readonly string[] => NOTES[measure] ?? NONE;
