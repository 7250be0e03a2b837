/** Glasses by what they are made of, behind a dopant: "Yb:磷酸盐", "Er,Yb:phosphate glass", "Tm:tellurite". */
const GLASS_HOST =
  /^(?:fluoro|fluor|alumino)?-?(?:phosph|fosf|silic?[ck]|tell[uú]r|german|bor(?:at|os)|alumin|fluor(?!es))\p{L}{2,12}|^(?:verre|vidrio|vidro|vetro|glass?|стекл\p{L}) ?\p{L}{0,20}|^(?:фторо?)?(?:фосф|силик|теллур|герман|бор|фтор)\p{L}{2,14}|^(?:氟?磷酸[盐鹽]?|硅酸[盐鹽]?|矽酸[鹽盐]?|碲酸[盐鹽]?|[锗鍺]酸[盐鹽]?|硼酸[盐鹽]?|[铝鋁]酸[盐鹽]?|氟化物|石英|リン酸塩?|ケイ酸塩?|テルライト|フッ化物|인산염|규산염)/iu;
const GLASS = /glass|glas(?![a-z])|verre|vidrio|vidro|vetro|szk[łl]|skl[oa]|стекл|玻璃|ガラス|유리/iu;

/** Whether a text speaks of glass. */
export const isOfGlass = (text: string): boolean => GLASS.test(text);

/** The glass that stands at a place of such a text, by what it is made of. */
export const glassAt = (text: string, at: number): string | null =>
  isOfGlass(text) ? (GLASS_HOST.exec(text.slice(at))?.[0] ?? null) : null;
