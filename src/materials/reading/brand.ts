const BRAND =
  /^ ?[(（](?:商[標标](?:名)?|品牌(?:名)?|ブランド(?:名)?|상표|브랜드|brand(?: name)?|marke(?:nname)?|marque|marca)[)）]/u;

/** 強磁 (商標) 手電筒: whether what stands behind a name says that it is a brand here, whatever it says elsewhere. */
export const isBrand = (behind: string): boolean => BRAND.test(behind);
