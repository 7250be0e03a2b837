import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import type { Evidence } from '../types.ts';

/* Machines that magnets or rare earths are made, worked or won with: they are called after what goes through them. */

const WORK_EAST =
  '(?:扩散|擴散|晶界|切割|切断|充磁|退磁|烧结|燒結|磨削|打磨|研磨|压制|压|成型|成形|加工|制备|製備|制造|製造|生产|提纯|提純|纯化|萃取|回收|取向|清洗|电镀|粘接|组装|装配|检测|着磁|脱磁|焼結|研削|拡散|精製|組立|検査|磨|切)';
const CHINESE = `${WORK_EAST}\\p{Script=Han}{0,3}(?:装置|裝置|设备|設備|机|機|床|炉|爐|仪|儀|[产產生]?线|線|夹具|治具|工装|器|盤)(?!\\p{Script=Han}|器人)`;
const PRESS = '磁[体體铁鐵钢鋼石]压机';
const JAPANESE =
  '(?:着磁|脱磁|切断|加工|焼結|研削|拡散|製造|成形|精製|組立|検査|プレス|スライス)(?:装置|機械?|器|炉|盤|設備|ライン|治具)';
const KOREAN =
  '(?:확산|절단|가공|착자|탈자|소결|연마|제조|생산|성형|정제|회수|추출|조립|검사|자화)\\s?(?:용\\s?)?(?:장치|장비|설비|치구|라인|기|로)(?!\\p{L})';
const ENGLISH =
  '(?:magneti[sz](?:ing|ation)|demagneti[sz]ing|sintering|cutting|slicing|grinding|pressing|machining|production|manufacturing|purification|extraction|refining|recycling|diffusion|plating|testing|inspection)[ -](?:(?:jig|fixture|tool) ?(?:set)?|machines?|devices?|equipment|lines?|furnaces?|press(?:es)?|plants?|systems?|units?|apparatus|coils?|yokes?)|assembly (?:jig|fixture|tool|machine|line)s?|magnet (?:press|remover|slicer|magneti[sz]er|grinder)|(?:magneti[sz]er|demagneti[sz]er)';
const GERMAN =
  '(?:schneid|magnetisier|schleif|sinter|press|herstellungs|produktions|säge|saege|reinigungs|extraktions|montage|prüf)(?:maschine|anlage|vorrichtung|ofen|gerät|geraet|einrichtung|linie|presse)';
const ROMANCE =
  "(?:machine|équipement|equipement|installation|ligne|four|presse|máquina|maquina|equipo|equipamento|línea|linea|linha|horno|forno|prensa|pressa|macchina|impianto|instalación|instalação|dispositif|dispositivo) (?:(?:de|à|a|d'|d|pour|para|di|per) ?){1,2}(?:magn[eé]ti[sz]\\p{L}+|imantar|imantaci[oó]n|iman\\p{L}+|aimant(?:er|ation)|d[eé]coupe|corte|taglio|frittage|sinteriza\\p{L}+|sinterizza\\p{L}+|rectif\\p{L}+|production|producci[oó]n|produ[cç][aã]o|produzione|fabrica\\p{L}+|purifica\\p{L}+|extra\\p{L}+)";
const RUSSIAN =
  '(?:установк[аи]|станок|станки|оборудование|линия|печь|пресс|устройство|оснастка) (?:для )?(?:намагнич|размагнич|резк|спекан|шлифов|производств|получен|очистк|извлечен|сборк|изготовл)\\p{L}{1,6}';
let machine: RegExp | null = null;

/** What serves or is beside the machine: "magnet for cutting machine". */
const IS_FOR = /(?<!\p{L})(?:for|für|fur|pour|para|per|do|voor) [^,;|]{0,30}$/u;
/** Behind "with" stands what a machine has. */
const WITH = /(?<!\p{L})(?:with|mit|avec|con|com|с) [^,;|]{0,20}(?:magn|ndfeb|smco|neod)/u;

/** Evidence that a line is such a machine: "NdFeB magnet sintering line", 钕铁硼切割机, 고순도 홀뮴 제조 장치. Null: it names none. */
export function productionMachine(line: LineReading): Evidence | null {
  machine ??= new RegExp(
    `${CHINESE}|${PRESS}|${JAPANESE}|${KOREAN}|(?<!\\p{L})(?:${ENGLISH})(?!\\p{L})|${GERMAN}|(?<!\\p{L})(?:${ROMANCE}|${RUSSIAN})`,
    'u',
  );
  for (const { source, reading } of textsOf(line, 'description')) {
    const folded = reading.text.folded.slice(0, 200);
    const said = machine.exec(folded);
    if (said === null || IS_FOR.test(folded.slice(0, said.index)) || WITH.test(folded)) continue;
    // A piece with its size or grade is what is bought, whatever it is made on.
    if (reading.hasDimensions || reading.grades.length > 0) continue;
    return evidenceOf('negative', said[0], source, 'a machine that such goods are made or worked with', null, line.knowledge, 0.9); // prettier-ignore
  }
  return null;
}
