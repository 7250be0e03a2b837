import type { ControlEntry, Measure, Pack, Window } from 'lintanide/plugin';

/** The law of a pack as a Markdown page; `docs/law.md` is this text and a test says when it is stale. */
export function lawDoc(pack: Pack): string {
  const withEntries = pack.measures.filter((measure) => pack.entries.some((entry) => entry.measure === measure.id));
  return [
    '# The law that Lintanide knows',
    `Written from the data of \`plugins/${pack.id}\`; do not edit. Pack reviewed ${pack.reviewed}, sources read to ${pack.sourcesUntil}. Not legal advice; the announcements decide, not this table and not the HS codes.`,
    'Confidence: *high* two or more copies of the text agree; *medium* one copy or a good secondary source; *low* inferred, and marked “by inference” in findings; *unresolved* sources conflict, asked about and never reported as law. Codes that begin with `61-` are ours: Annex 1 of No. 61 carries no number that was read.',
    'Not in it: the law of other countries (DFARS 252.225-7052, section 857 of the NDAA, sections 232 and 301, articles 28 and 29 of the Critical Raw Materials Act, the rules of Korea and Japan, the affiliates rule of BIS), and Decree 792 but for what is said here. A pack of your own can hold it: docs/packs.md. What an application has to bring is in the announcements and at the authority (Decree 792); a review takes 45 working days (see general licences): ask the supplier, or the authority, before a date is promised.',
    '## Measures',
    ...pack.measures.map(measureSection),
    ...withEntries.flatMap((measure) => [
      `## Entries of ${measure.shortTitle}`,
      table(
        ['Entry', 'Form', 'Name', 'Chinese', 'HS printed', 'Confidence'],
        pack.entries.filter((entry) => entry.measure === measure.id).map(entryRow),
      ),
      ...notesOf(pack.entries.filter((entry) => entry.measure === measure.id)),
    ]),
    ...partiesSection(pack),
    '',
  ].join('\n\n');
}

/** Who is listed, as far as sources name them; the others are counted. */
function partiesSection(pack: Pack): readonly string[] {
  if (pack.parties === undefined) return [];
  const { asOf, parties, unnamed } = pack.parties;
  const title = (id: string): string => pack.measures.find((measure) => measure.id === id)?.shortTitle ?? id;
  const rows = parties.map((party) => [
    party.name,
    party.aliases.join(', '),
    party.list,
    title(party.measure),
    party.date,
  ]);
  const missing = unnamed.map(({ measure, count }) => `${title(measure)}: ${count}`).join('; ');
  return [
    '## Parties',
    `As of ${asOf}. Only the entities that the sources name; aliases are from general knowledge. Not named in sources: ${missing}. A name that is not here is not cleared: bring the full lists as a file (docs/movements.md).`,
    table(['Name', 'Aliases', 'List', 'Measure', 'From'], rows),
    `Sources: ${[...new Set(parties.map(({ source }) => source))].map(address).join(', ')}`,
  ];
}

function measureSection(measure: Measure): string {
  const rows = measure.clauses.flatMap((clause) =>
    clause.windows.map((window) => [
      clause.id,
      `${window.from} to ${window.to ?? '…'}`,
      statusOf(window),
      window.because,
      window.confidence,
    ]),
  );
  return [
    `### ${measure.title}`,
    `\`${measure.id}\`, issued ${measure.issued}, last seen ${measure.lastSeen}.${measure.titleZh === null ? '' : ` ${measure.titleZh}`}`,
    measure.clauses.map((clause) => `- **${clause.id}** (${clause.title}): ${clause.text}`).join('\n'),
    table(['Clause', 'Days', 'Status', 'Because', 'Confidence'], rows),
    ...(measure.notes.length > 0 ? [measure.notes.map((note) => `- ${note}`).join('\n')] : []),
    `Sources: ${measure.sources.map(address).join(', ')}`,
  ].join('\n\n');
}

function statusOf(window: Window): string {
  const branches = Object.entries(window.branches ?? {}).map(([branch, status]) => `${branch}: ${status}`);
  return branches.length === 0 ? window.status : `${window.status} (${branches.join('; ')})`;
}

function entryRow(entry: ControlEntry): readonly string[] {
  return [entry.code, entry.form, entry.nameEn, entry.nameZh, entry.hs.join(' '), entry.confidence];
}

/** Each note once, with the entries it stands at. */
function notesOf(entries: readonly ControlEntry[]): readonly string[] {
  const codes = new Map<string, string[]>();
  for (const entry of entries)
    for (const note of entry.notes) codes.set(note, [...(codes.get(note) ?? []), entry.code]);
  const lines = [...codes].map(
    ([note, of]) => `- ${of.length > 3 ? `${of[0] ?? ''} … ${of.at(-1) ?? ''}` : of.join(', ')}: ${note}`,
  );
  const sources = [...new Set(entries.flatMap((entry) => entry.sources))];
  return [...(lines.length > 0 ? [lines.join('\n')] : []), `Sources: ${sources.map(address).join(', ')}`];
}

function address(source: string): string {
  return source.includes(' ') ? source : `<${source}>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
