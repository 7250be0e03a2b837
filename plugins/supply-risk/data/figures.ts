/** Where in the chain a figure stands. `supply`: the source does not name the stage. */
export const STAGES = ['mine', 'refining', 'compounds', 'magnets', 'supply'] as const;
export type Stage = (typeof STAGES)[number];

/** The share of one country, as a source prints it. */
export interface Figure {
  /** Symbols the figure may be used for; empty: it is about the product of the stage and no element (magnets). */
  readonly elements: readonly string[];
  /** What the figure is about, in words. `alone`: about each of `elements`, and not about several together. */
  readonly about: string;
  readonly alone: boolean;
  readonly stage: Stage;
  /** Only for magnets of this family; absent: any. */
  readonly family?: 'ndfeb';
  /** `world`, or the place whose imports these are: ISO 3166-1 alpha-2, or `EU`. */
  readonly market: 'world' | 'KR' | 'US' | 'EU';
  /** The leading country, ISO 3166-1 alpha-2. */
  readonly leader: string;
  /** Per cent, 0…100. */
  readonly share: number;
  /** `up to`: the source gives an upper bound. */
  readonly qualifier?: 'up to' | 'about';
  /** What it is a share of. */
  readonly shareOf: string;
  /** Year or years that the figure is for. */
  readonly year: string;
  /** Who says so. */
  readonly by: string;
  readonly source: string;
  /** Where it was read, if not there. */
  readonly readAt?: string;
  readonly grade: 'published' | 'computed';
  /** `high`: copies agree; `medium`: one copy or a good secondary source; `low`: second hand, or sources differ. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note?: string;
}

/** The seven elements that China has controlled since April 2025. */
const SEVEN = ['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y'];
/** Rare earths as production statistics count them; scandium is counted by itself. */
const RARE_EARTHS = ['La', 'Ce', 'Pr', 'Nd', 'Sm', 'Eu', 'Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y'];

const JOONGANG =
  'https://koreajoongangdaily.joins.com/news/2025-08-12/business/industry/Vietnam-emerges-as-key-rare-earth-source-as-Korea-reduces-reliance-on-China/2374243';
const KOREA_IMPORTS = 'https://rareearthexchanges.com/news/korea-turns-to-vietnam-to-break-chinas-rare-earth-grip';
const IEA = {
  by: 'International Energy Agency',
  source: 'https://rareearthexchanges.com/news/the-mineral-chessboard-iea-sounds-alarm-as-china-tightens-its-grip',
  readAt: 'https://samarium.dev/news/europe-s-dependence-on-china-s-rare-earths',
} as const;
const KITA = {
  by: 'Korea International Trade Association',
  source: 'https://www.kedglobal.com/business-politics/newsView/ked202308110004',
  readAt: 'https://hankyung.com/article/2023081017951',
} as const;

const together = { elements: RARE_EARTHS, about: 'rare earths together', alone: false } as const;
const magnets = { elements: [], about: 'the magnet itself', alone: false, stage: 'magnets' } as const;

/** Every figure that was found with its year, what it is a share of, and an address. What is not here is not known. */
export const FIGURES: readonly Figure[] = [
  {
    elements: ['Dy'], about: 'dysprosium', alone: true, stage: 'supply', market: 'world', leader: 'CN', share: 99.8,
    shareOf: "the world's supply", year: '2025', by: 'Korea JoongAng Daily', source: JOONGANG, readAt: KOREA_IMPORTS,
    grade: 'published', confidence: 'medium', note: 'Printed on 12 August 2025 as "currently", without the stage.',
  },
  {
    elements: ['Dy'], about: 'dysprosium', alone: true, stage: 'mine', market: 'world', leader: 'CN', share: 40,
    shareOf: 'world mine production', year: '2021', by: 'EU Joint Research Centre (RMIS)',
    source: 'https://rmis.jrc.ec.europa.eu/rmp/Dysprosium', readAt: 'https://dmv.community/@akuchling/114288515858309223',
    grade: 'published', confidence: 'low', note: 'As quoted by a reader of the page: then Myanmar 31 %, Australia 20 %.',
  },
  {
    elements: ['Dy', 'Tb'], about: 'dysprosium, terbium', alone: true, stage: 'refining', market: 'world', leader: 'CN',
    share: 99.9, qualifier: 'up to', shareOf: "the world's refined heavy rare earths", year: '2025', by: 'The New York Times',
    source: 'https://libertarianauthoritarian.blogspot.com/2025/06/chinas-dominance-is-greatest-for-seven.html',
    grade: 'published', confidence: 'low', note: 'Read in a copy; an upper bound, said of metals like dysprosium and terbium.',
  },
  {
    elements: ['Sm'], about: 'samarium', alone: true, stage: 'supply', market: 'world', leader: 'CN', share: 100,
    shareOf: "the world's supply", year: '2025', by: 'The New York Times',
    source: 'https://www.nzherald.co.nz/world/chinas-chokehold-on-an-obscure-mineral-threatens-the-wests-militaries/UOOHX6SN4VDNTNQ4TBZDZOQBIE',
    readAt: 'https://controversial-topics-2016.blogspot.com/2025/06', grade: 'published', confidence: 'low',
    note: 'Korea says that it buys samarium and scandium from other countries too (http://motie.go.kr/kor/article/ATCL8764a1224/155118837/view).',
  },
  {
    elements: ['Nd'], about: 'neodymium', alone: true, stage: 'supply', market: 'world', leader: 'CN', share: 92,
    shareOf: 'world production', year: '2023', ...KITA, grade: 'published', confidence: 'medium',
    note: 'The year is that of the report; the stage is not named.',
  },
  {
    elements: SEVEN, about: 'the seven elements controlled since April 2025 together', alone: false, stage: 'supply',
    market: 'world', leader: 'CN', share: 97, shareOf: 'world output', year: '2025', by: 'Korea JoongAng Daily',
    source: 'https://samarium.dev/news/china-s-rare-earth-export-curbs-threaten-south-korean-industry',
    readAt: 'https://rareearthexchanges.com/news/chinas-heavy-rare-earth-chokehold-squeezes-koreas-auto-and-defense-industries',
    grade: 'published', confidence: 'low', note: 'One reading says the seven elements, the other heavy rare earths.',
  },
  {
    ...together, stage: 'mine', market: 'world', leader: 'CN', share: 69.2, shareOf: 'world mine production, as oxide',
    year: '2024', by: 'US Geological Survey', source: 'https://doi.org/10.5066/P13XCP3R',
    readAt: 'https://globalinvestorsnews.com/investing/top-10-countries-by-rare-earth-metal-production/',
    grade: 'computed', confidence: 'high', note: '270,000 of 390,000 t.',
  },
  {
    ...together, stage: 'mine', market: 'world', leader: 'CN', share: 59, shareOf: 'world mining', year: '2024', ...IEA,
    grade: 'published', confidence: 'medium', note: 'Lower than the Geological Survey for the same year; how the two count was not read.',
  },
  {
    ...together, stage: 'refining', market: 'world', leader: 'CN', share: 91, shareOf: 'world separation and refining',
    year: '2024', ...IEA, grade: 'published', confidence: 'high',
  },
  {
    ...magnets, market: 'world', leader: 'CN', share: 94, shareOf: 'world permanent-magnet production', year: '2024', ...IEA,
    grade: 'published', confidence: 'high',
  },
  {
    ...together, stage: 'refining', market: 'KR', leader: 'CN', share: 95.1, shareOf: "Korea's imports of rare-earth metals",
    year: '2023', by: 'Korea Institute for International Economic Policy', source: KOREA_IMPORTS, readAt: JOONGANG,
    grade: 'published', confidence: 'medium',
  },
  {
    ...together, stage: 'compounds', market: 'KR', leader: 'CN', share: 84.3,
    shareOf: "Korea's imports of rare-earth compounds", year: '2023', by: 'Korea Institute for International Economic Policy',
    source: KOREA_IMPORTS, readAt: JOONGANG, grade: 'published', confidence: 'medium',
  },
  {
    ...magnets, family: 'ndfeb', market: 'KR', leader: 'CN', share: 87.9, shareOf: "Korea's imports of Nd-Fe-B magnets", year: '2022', ...KITA,
    grade: 'published', confidence: 'high',
  },
  {
    ...magnets, family: 'ndfeb', market: 'KR', leader: 'CN', share: 89.9, shareOf: "Korea's imports of Nd-Fe-B magnets", year: '2024',
    by: 'Point Economy', source: 'https://m.newspic.kr/summary.html?nid=2025121010384498092&pn=353', grade: 'published',
    confidence: 'low', note: 'Read in a summary of the article.',
  },
  {
    ...magnets, family: 'ndfeb', market: 'US', leader: 'CN', share: 76.8, shareOf: "the United States' imports of Nd-Fe-B magnets",
    year: '2022', ...KITA, grade: 'published', confidence: 'high',
  },
  {
    ...magnets, family: 'ndfeb', market: 'EU', leader: 'CN', share: 90, shareOf: "the European Union's imports of Nd-Fe-B magnets",
    year: '2022', ...KITA, grade: 'published', confidence: 'high',
  },
  {
    elements: ['Y'], about: 'yttrium', alone: true, stage: 'supply', market: 'US', leader: 'CN', share: 93,
    shareOf: "the United States' imports of yttrium", year: '2020 to 2023', by: 'US Geological Survey, by Statista',
    source: 'https://en.ckhq.net/html/6031a93051e4bd20f1954e1d499219bf.html', grade: 'published', confidence: 'low',
    note: 'Read at third hand.',
  },
]; // prettier-ignore
