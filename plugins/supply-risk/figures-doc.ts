import { FIGURES, STAGES, type Figure } from './data/figures.ts';
import { countryName, shareWords, STAGE_NAMES } from './words.ts';

const NONE = 'no figure in our sources';

/** Figures that were seen and are not carried, and why. */
const LEFT_OUT = [
  'Terbium and ytterbium from mines, about 98 % from southern China (ecoinvent, for 2017): older than the mines of Myanmar that later figures show.',
  'Japan: 31.1 % of its imports of Nd-Fe-B magnets are from China (Korea International Trade Association, 2022); whether China leads there was not read.',
  "Korea's imports of rare earths of all kinds, 79.8 % from China in 2024: no single stage.",
];

/** `docs/supply-risk.md`: how to switch it on, and every figure; a test says when the page is stale. */
export function figuresDoc(): string {
  return [
    '# Supply risk',
    'Which parts depend on one country, and which have one source only. This page is written from `plugins/supply-risk/data/figures.ts`; do not edit.',
    'It is off, and not even loaded, until a configuration has this line:',
    '```json\n{ "plugins": ["supply-risk"] }\n```',
    'Two rules come with it, and each can be set in `rules` as any other: [supply-risk/leading-country](rules/supply-risk/leading-country.md) and [supply-risk/single-source](rules/supply-risk/single-source.md). With `"trade": { "ourCountry": "KR" }` the import figures of that country are used beside those of the world; there are some for Korea, the United States and the European Union.',
    'A share of the market is no statement about a supplier, and no origin follows from it. Where the table has no figure the tool has none; it never fills a gap.',
    '## World, by element and stage',
    'Only figures of the element itself. `together` stands for figures of several elements together, which are used where there is no other.',
    matrix(),
    '## Every figure',
    'Grade: `published` as printed, `computed` from printed amounts. Confidence: high where copies agree, medium for one copy or a good secondary source, low for second hand or where sources differ. Most of the figures were read in the press that quotes them.',
    table(['About', 'Stage', 'Share', 'Of', 'Year', 'Who says so', 'Grade, confidence', 'Source'], FIGURES.map(row)),
    `## Notes\n\n${FIGURES.filter(({ note }) => note !== undefined)
      .map((one) => `- ${one.about}, ${STAGE_NAMES[one.stage]}, ${shareWords(one)}: ${one.note ?? ''}`)
      .join('\n')}`,
    `## Seen and left out\n\n${LEFT_OUT.map((one) => `- ${one}`).join('\n')}`,
    '',
  ].join('\n\n');
}

function matrix(): string {
  const symbols = [...new Set(FIGURES.flatMap(({ elements }) => elements))].sort();
  const world = FIGURES.filter(({ market }) => market === 'world');
  const cell = (of: (figure: Figure) => boolean, stage: Figure['stage']): string => {
    const found = world.filter((figure) => figure.stage === stage && of(figure));
    return found.length === 0
      ? NONE
      : found.map((one) => `${countryName(one.leader)} ${shareWords(one)} (${one.year})`).join(', ');
  };
  const rowOf = (name: string, of: (figure: Figure) => boolean): string[] => [
    name,
    ...STAGES.map((stage) => cell(of, stage)),
  ];
  return table(
    ['Element', ...STAGES.map((stage) => STAGE_NAMES[stage])],
    [
      ...symbols.map((symbol) => rowOf(symbol, ({ alone, elements }) => alone && elements.includes(symbol))),
      rowOf('together', ({ alone }) => !alone),
    ],
  );
}

function row(figure: Figure): string[] {
  const { about, stage, shareOf, year, by, grade, confidence, source, readAt } = figure;
  const share = `${countryName(figure.leader)} ${shareWords(figure)}`;
  const read = readAt === undefined ? '' : `, read at <${readAt}>`;
  return [about, STAGE_NAMES[stage], share, shareOf, year, by, `${grade}, ${confidence}`, `<${source}>${read}`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
