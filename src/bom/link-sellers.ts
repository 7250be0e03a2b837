import { tableOf } from './access.ts';
import type { Bom } from './types.ts';

/* "https://www.gobilda.com/…": where a list says by its links from where parts were bought. */

const ADDRESS =
  /^\s{0,8}(?:https?:\/\/(?:[^\s/@]{1,64}@)?)?((?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24})(?::\d{1,5})?(?=[/?#]|\s{0,8}$)/iu;
const IN_TEXT = /https?:\/\/[^\s"'<>)\]]{4,2000}/iu;
const MOST_TEXT = 4000;

/** Where things are shown, kept, described or searched for, and nothing is sold; and shortened addresses, which say nothing of where they lead. */
const NO_SHOP =
  /(?:^|\.)(?:github|gitlab|bitbucket|githubusercontent|google|googleusercontent|goo|youtube|youtu|vimeo|wikipedia|wikimedia|thingiverse|printables|grabcad|cults3d|myminifactory|makerworld|onshape|tinkercad|autodesk|a360|solidworks|imgur|dropbox|icloud|onedrive|live|sharepoint|notion|box|wetransfer|bit|tinyurl|shorturl|cutt|rebrand|short|tiny|urlz|suo|dwz|t|is|ow|rb|hackaday|instructables|reddit|facebook|instagram|twitter|x|linkedin|medium|archive|arxiv|doi|researchgate|sciencedirect|wordpress|blogspot|readthedocs|hackster|stackexchange|stackoverflow|datasheets?|alldatasheet|datasheetspdf|datasheetcatalog|datasheet4u|snapeda|snapmagic|ultralibrarian|octopart|findchips|componentsearchengine|samacsys|traceparts|cadenas|3dcontentcentral|amazonaws|cloudfront|cloudinary|azure|windows|bom|atlassian|arenasolutions|openbom|duro|baidu|bilibili|zhihu|yandex|naver|example)\.[a-z.]{2,12}$/u;
/** Programs in which a company keeps its parts: their addresses are its own. */
const OWN_SYSTEM =
  /windchill|teamcenter|enovia|3dspace|innovatorserver|servlet|(?<![a-z])(?:plm|pdm|erp|mes|awc|sap|odoo|jira|wiki|intranet|netsuite|confluence)(?![a-z])/iu;
/** Names that no registry gives. */
const PRIVATE = /\.(?:corp|lan|local|intra|internal|home|test|example|invalid)$/u;
/** Shops that write their address short. */
const SHORT: Readonly<Record<string, string>> = {
  'a.co': 'amazon.com',
  'amzn.to': 'amazon.com',
  'amzn.eu': 'amazon.com',
  'amzn.com': 'amazon.com',
  'amzn.asia': 'amazon.com',
  'ebay.us': 'ebay.com',
  'tb.cn': 'taobao.com',
};
/** Below these a country gives names: `amazon.co.uk`, `item.taobao.com` is of taobao. */
const SECOND = /^(?:co|com|net|org|or|ne|ac|gov|edu|in|web)\.[a-z]{2}$/u;

/** The shop of an address: what its owner registered; null for one that sells nothing, a data sheet, or none at all. */
export function shopOf(address: string): string | null {
  const host = ADDRESS.exec(address)?.[1]?.toLowerCase();
  if (host === undefined || OWN_SYSTEM.test(address.slice(0, 500)) || /\.(?:pdf|step|stp|stl|dxf|dwg|zip)(?:[?#]|\s*$)/iu.test(address.slice(0, 2000))) return null; // prettier-ignore
  if (PRIVATE.test(host)) return null;
  const labels = host.split('.');
  const shop = labels.slice(SECOND.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
  return NO_SHOP.test(shop) ? null : (SHORT[shop] ?? shop);
}

/** Whose address a text is, where it is nothing else. */
export const shopNamed = (text: string): string | null =>
  /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.test(text) ? shopOf(text) : null;

/** From where the part of these lines can be had by the first link beside it, in a column of links or behind a cell; null: no link says. */
export function sellerByLink(bom: Bom, lines: Iterable<number>): string | null {
  for (const line of lines) {
    const table = tableOf(bom, line);
    if (table === null) continue;
    const { sheet, columns } = table;
    const row = table.lines.ordinal[bom.lineIndex[line] ?? -1] ?? 0;
    for (const column of columns.get('link') ?? []) {
      const text = sheet.text(row, column).slice(0, MOST_TEXT);
      const shop = shopOf(IN_TEXT.exec(text)?.[0] ?? text);
      if (shop !== null) return shop;
    }
    if (sheet.links.size === 0) continue;
    const number = sheet.rowNumber(row);
    for (let column = table.left; column <= table.right; column++) {
      const shop = shopOf(sheet.links.get(`${number}:${column}`) ?? '');
      if (shop !== null) return shop;
    }
  }
  return null;
}
