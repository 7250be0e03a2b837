import type { Profile } from './profile.ts';

/* Whether cells say of what things are made: SAP calls the number of a part by the same word. */

const edge = (words: string): string => `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d]|-\\d{3})`;

/** Materials by name, and what magnets are made of. */
const NAMED = edge(
  'nd-?fe-?b|neodym\\p{L}*|néodyme|неодим\\p{L}*|钕铁硼|釹鐵硼|sm-?co\\d*|sm2co17|samar\\p{L}*|al-?ni-?co|ferr(?:ite?|it[aeoy]|yt\\p{L}*)|феррит\\p{L}*|铁氧体|フェライト|(?:\\p{L}{0,14})(?:steel|stahl|stål)|inox|acier|acciaio|acero|aço|stal|ocel\\p{L}?|сталь|oțel|acél|çelik|teräs|чугун|cast iron|grauguss|fonte|ghisa|iron|eisen|brass|messing|laiton|ottone|latón|latão|mosiądz|mosaz|латунь|bronz[eo]?|brąz|бронза|copper|kupfer|cuivre|rame|cobre|miedź|měď|медь|alu(?:min\\p{L}*)?|al|алюмин\\p{L}*|titan\\p{L}*|титан|zinc|zink|zamak|rubber|gummi|caoutchouc|gomma|goma|guma|резина|silicone?|silikon|nylon|polyamid\\p{L}*|ptfe|teflon|peek|pom|delrin|abs|asa|pla|petg?|pvc|pe(?:-?(?:hd|ld|uhmw))?|hdpe|pp|pc|pmma|pu|pur|tpu|pbt|pps|epdm|nbr|h?nbr|fkm|fpm|viton|epoxy|ceramic|keramik|céramique|ceramica|cerámica|керамика|glas|glass|verre|vetro|aramid|kevlar|carbon|cfk|cfrp|gfk|gfrp|fr-?4|wood|holz|bois|legno|plastic|kunststoff|plastique|plastica|plástico|tworzywo|plast|пластик',
);
const CJK =
  '钢|鋼|不锈钢|不鏽鋼|ステンレス|鉄|铸铁|鑄鐵|铝|鋁|アルミ|铜|銅|黄铜|真鍮|塑料|塑膠|樹脂|橡胶|橡膠|ゴム|陶瓷|セラミック|스테인리스|강철|알루미늄|황동|고무|플라스틱';
/** Grades of steel and of light metals by the standards of several countries, and plastics with what fills them. */
const GRADED = edge(
  '(?:aisi|sae|sus|ss|astm ?a?|uns ?[snc]?)[ -]?\\d{2,5}\\p{L}{0,2}|[234]\\d{2} ?[lh]? ?(?:ss|stainless)|3(?:04|16|21) ?l?|1\\.\\d{4}|st ?\\d{2}(?:-\\d)?|s ?\\d{3} ?(?:j[r0-2]|n[l]?|mc)?\\p{L}{0,2}|q\\d{3}b?|c ?k? ?\\d{2}e?|\\d{2} ?(?:crmo|mncr|cr|nicr|mn|cr ?ni ?mo)\\d{0,2}(?:-\\d{1,2})*|x\\d{1,3} ?cr\\p{L}{0,6}[\\d-]*|ss?mn(?:pb)?\\d{2}|11smn(?:pb)?30|gg ?-?\\d{2}|ggg ?-?\\d{2}|en[ -]?gj[ls]-?\\d{3}\\S*|cu ?zn ?\\d{1,2}\\p{L}{0,2}\\d?|cu ?sn ?\\d{1,2}|al ?(?:mg|si|zn|cu)\\p{L}{0,4} ?\\d{0,2}\\S{0,6}|(?:en[ -]?)?aw[ -]?\\d{4}\\S*|al ?\\d{4}|[2567]\\d{3}[ -]t\\d{1,3}|ti ?6 ?al ?4 ?v|pa ?\\d{1,2}(?:[ -]?gf ?\\d{0,2})?|(?:n|g)[ -]?(?:3\\d|4\\d|5[0-5]) ?(?:m|h|sh|uh|eh|ah)?|(?:3\\d|4\\d|5[0-5]) ?(?:sh|uh|eh|ah)|y ?(?:10|2\\d|3\\d)(?:h|bh)?',
);
const MATERIAL = new RegExp(`${NAMED}|${CJK}|${GRADED}`, 'iu');
/** Longer cells say more than a material. */
const LONGEST = 40;
/** "-", "n/a": of a thing that is bought whole. */
const NONE = /^(?:[-–—./?]*|n\/?a|none|div\.?|various)$/iu;

/** Whether most cells that say something name a material. */
export function areMaterials(p: Profile): boolean {
  const said = p.texts().filter((text) => !NONE.test(text));
  const named = said.filter((text) => text.length <= LONGEST && MATERIAL.test(text)).length;
  return said.length > 0 && named * 2 >= said.length;
}
