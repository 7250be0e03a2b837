/** Addresses that the rows of this pack cite. What could only be read at second hand says so in the rows' notes. */
const MOFCOM = 'https://www.mofcom.gov.cn';
const CONTROL = 'http://exportcontrol.mofcom.gov.cn/article';

export const SOURCE = {
  no18: `${MOFCOM}/zwgk/zcfb/art/2025/art_9c2108ccaf754f22a34abab2fedaa944.html`,
  no18Copy: 'http://gtic.007swz.com/xinxi/cmerpta.html',
  no18English: 'https://www.hymagnetics.com/news_detail/24.html',
  no18English2: 'https://osencmagnet.com/export-controls-on-rare-earth-elements/',
  catalogue2026: `${MOFCOM}/zcfb/zc/art/2025/art_1581bc90caa74fb097052505eb4dd040.html`,
  catalogueParse: 'https://github.com/chycici/dual-use-export-control-catalog',
  no56: `${CONTROL}/zcfg/gnzcfg/zcfggzqd/202510/1176.html`,
  no56Copy: 'https://law.esnai.com/view/227630',
  no57: `${CONTROL}/zcfg/gnzcfg/zcfggzqd/202510/1177.html`,
  no57Mofcom: `${MOFCOM}/zwgk/zcfb/art/2025/art_59ec4f6bec0b459aa4a30c4bbd0a41c1.html`,
  no57Copy: 'https://gubaposthk.eastmoney.com/news,cjpl,1608530642.html',
  no57Supplier: 'https://www.bwmagnets.com (a supplier’s translation)',
  no61: `${MOFCOM}/zwgk/zcfb/art/2025/art_7fc9bff0fb4546ecb02f66ee77d0e5f6.html`,
  no61Control: `${CONTROL}/zcfg/gnzcfg/zcfggzqd/202510/1171.html`,
  no61Cset: 'https://cset.georgetown.edu/publication/mofcom-notice-2025-61/',
  no61Udn: 'https://udn.com/news/story/7333/9059047',
  // On Korea before the APEC summit; its address was not kept.
  no61JoongAng: 'Korea JoongAng Daily, 2025-10-09',
  // On the suspension; its address was not kept.
  no61Pillsbury: 'Pillsbury',
  no61Crowell:
    'https://www.cmtradelaw.com/2025/10/china-expands-rare-earth-export-controls-and-adds-14-entities-to-the-unreliable-entity-list/',
  no61Press: 'https://cm.asiae.co.kr/en/article/2025101510561896108',
  no61Value: 'https://infopulsenow.site/news/8646911284558235978',
  no62: `${CONTROL}/zcfg/gnzcfg/zcfggzqd/202510/1170.html`,
  no62Mofcom: `${MOFCOM}/zwgk/zcfb/art/2025/art_b1dd1e72bc9540098b2dc09e5c02f579.html`,
  no62English: 'https://en.ckhq.net/html/27ca33a9defa5d5e42ac3685690e4c30.html',
  no70: `${MOFCOM} (art_b1ec77dd3f0d4762952904df7cdaadec, art_7902cbe4bcba4e9db47972b13e7d0dfa)`,
  no70Udn: 'https://udn.com/news/story/7333/9125818',
  no70WorldJournal: 'https://www.worldjournal.com/wj/story/121474/9125678',
  no70Cnyes: 'https://news.cnyes.com/news/id/6226194',
  extension: `${MOFCOM}/xwfb/sjfzrfb/art/2026/art_cd060e0649964da8ae13216c3bb1a645.html`,
  generalLicenceTerm: 'http://ask.fsou.com/html/text/chl/1171/117110_1.html',
  generalLicences: 'https://www.worldjournal.com/wj/story/121474/9212909',
  generalLicencesMofcom: `${CONTROL}/gndt/202605/1250.html`,
  // Its address was not kept.
  generalLicencesReuters: 'https://www.tomshardware.com (Reuters, 2025-12-02)',
  faq4: 'https://rareearthexchanges.com/news/china-expands-export-controls-on-rare-earth-products-in-latest-faq-update',
  faq5: 'https://bbs.jying.cn/thread-242634-1-1.html',
  faq5Archive: 'https://jying.cn/archiver/tid-242634.html',
  faq5Copy: 'https://www.yjmagnetic.com/?p=3241',
  faq5Supplier: 'https://www.magsees.com',
  decree792: 'http://en.gxchjy.cn/News_detaill_1/38.html',
  decree792Note: 'https://cov.com/en/news-and-insights/insights/2024/10/china-promulgates-new-dual-use-export-control-regulations',
  exportControlLaw: 'http://www.yilanshiye.com/guonei/20201021/3490_2.html',
  technology: 'https://giti.sg/markets/markets_files/176e514ac8ea62e6da5490a4977fa389-145.html',
  technology2023:
    'https://www.fastmarkets.com/insights/china-adds-technology-machinery-for-rare-earth-magnet-production-to-prohibited-export-list/',
  no46of2024: `${MOFCOM}/zcfb/zc/art/2024/art_a362d9e4d4944ff3854b76c572899e7e.html`,
  no46Afp: 'https://www.swissinfo.ch/chi/%E4%B8%AD%E5%9B%BD%E6%94%BE%E5%AE%BD%E9%95%93%E9%94%97%E7%AD%89%E4%B8%A4%E7%94%A8%E7%89%A9%E9%A1%B9%E5%AF%B9%E7%BE%8E%E5%87%BA%E5%8F%A3/90303422',
  no72of2025: 'https://udn.com/news/story/7331/9128338',
  no72Cna: 'https://tw.news.yahoo.com (CNA, 2025-11-09)',
  no1of2026: 'http://exportcontrol.mofcom.gov.cn (…/202601/1206.html)',
  no1of2026Mofcom: `${MOFCOM} (art_8990fedae8fa462eb02cc9bae5034e91)`,
  no11of2026: 'http://exportcontrol.mofcom.gov.cn (…/202602/1209.html)',
  no12of2026: 'http://exportcontrol.mofcom.gov.cn (…/202602/1208.html)',
  no23of2026: `${MOFCOM} (art_aab677e956c943808cebf8c06a28ff0e)`,
  no26of2026: `${MOFCOM} (art_34c1dcb0749f423e88ae4021f8118891)`,
  no30of2026: `${MOFCOM} (art_7e3110260c984da6b116d5dadc06a703)`,
  listTracker: 'https://github.com/seelpeed-debug/export-controls-agent-mcp',
} as const;

/** The copies that No. 18 was read in. */
export const NO18_SOURCES: readonly string[] = [SOURCE.no18, SOURCE.no18Copy, SOURCE.no18English, SOURCE.no18English2];
/** Its entries, with their codes, stand in the licence catalogue as well. */
export const NO18_ENTRY_SOURCES: readonly string[] = [...NO18_SOURCES, SOURCE.catalogue2026, SOURCE.catalogueParse];
export const NO56_SOURCES: readonly string[] = [SOURCE.no56, SOURCE.no56Copy];
export const NO57_SOURCES: readonly string[] = [SOURCE.no57, SOURCE.no57Mofcom, SOURCE.no57Copy];
export const NO61_SOURCES: readonly string[] = [SOURCE.no61, SOURCE.no61Control, SOURCE.no61Cset, SOURCE.no61Udn];
/** The copies in which the entries of No. 57, and the list of Annex 1 of No. 61, were compared. */
export const NO57_ENTRY_SOURCES: readonly string[] = [...NO57_SOURCES, SOURCE.no57Supplier];
export const NO61_ENTRY_SOURCES: readonly string[] = [...NO61_SOURCES, SOURCE.no61JoongAng, SOURCE.no61Crowell];
export const NO62_SOURCES: readonly string[] = [SOURCE.no62, SOURCE.no62Mofcom, SOURCE.no62English];
export const NO72_SOURCES: readonly string[] = [SOURCE.no72of2025, SOURCE.no72Cna];
export const NO70_SOURCES: readonly string[] = [SOURCE.no70, SOURCE.no70Udn, SOURCE.no70WorldJournal, SOURCE.no70Cnyes];
