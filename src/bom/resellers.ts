/** Shops and distributors, which sell what others make. Firms that sell what they make themselves are none of them. */
const RESELLERS =
  /(?<![\p{L}\d])(?:amazon|ebay|ali ?express|alibaba|taobao|tmall|temu|shopee|lazada|tokopedia|mercado ?(?:libre|livre)|etsy|banggood|gearbest|allegro|ozon|wildberries|wish|mouser|digi-?key|farnell|newark|element ?14|rs[- ](?:components|online|pro)|arrow|avnet|tme|conrad|reichelt|lcsc|jlcpcb|szlcsc|pollin|voelkner|botland|nettigo|kamami|home ?depot|lowe['’]?s|walmart|ikea|obi|hornbach|bauhaus|leroy merlin|mc ?master(?:[- ]carr)?|grainger|kjell(?: & co(?:mpany)?)?|clas ohlson|biltema|robotshop|hobby ?king|eckstein|berrybase|az-delivery|gotronic|semageek|chipdip|чип и дип)(?![\p{L}\d])|秋月(?:電子(?:通商)?)?|千石(?:電商)?|共立(?:電子|エレショップ)?|マルツ|モノタロウ|ヨドバシ|スイッチサイエンス|楽天|淘宝|天猫|京东|拼多多|1688|立创(?:商城)?|쿠팡|네이버|디바이스마트|엘레파츠/iu;

/** The maker that a cell for suppliers may name; null where that is a shop. */
export const makerAmong = (supplier: string): string | null => (RESELLERS.test(supplier) ? null : supplier);
