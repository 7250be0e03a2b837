import { foldText } from './headers.ts';

/** A kind or a model of machine. */
const MACHINE =
  /(?<!\p{L})(?:machines?|robots?|models?|maschinen?(?:typ)?|roboter|modell\p{L}{0,2}|modeles?|modelos?|modell[oi]|maquinas?|macchin[ae]|robotow?|maszyn[ay]?|stroj[eů]?|машин\p{L}{0,3}|модел\p{L}{0,3}|станк\p{L}{0,3})(?!\p{L})|로봇|기종|기계|장비|설비|모델|차종|호기|机型|機型|机种|機種|车型|車型|車種|机台|機台|机器|機器|型号|型號|型番|モデル|ロボット|号機/u;

/** Whether a header with a word for use says for which machines a part is, as lists of spares do ("적용 로봇"): nobody's end use. */
export const isForMachine = (body: string): boolean => MACHINE.test(foldText(body));
