import type { Noun } from './head.ts';

/** What is written of a thing and not what it is made by: "ACTUATOR TEST PROCEDURE ATP-7734", as drawings and specifications are. */
const OF_WORK =
  /proced|proz?es[su]|instruc|manual|handb|anweis|anleit|verfahren|prozedur|guide|checklist|procéd|mode op|istruz|instruk|návod|методик|инструкц|руководств|протокол|规程|規程|(?:[检檢][验驗]|[测測][试試]|[试試][验驗]|作[业業]|[装裝]配)(?:[规規][范範]|大[纲綱])|手册|手冊|指[导導]书|指[导導]書|要領書|手順書|説明書|절차|지침|설명서/u;

/** Between a thing and a document: a figure or a stop, or that it is made by it. */
const BY_IT =
  /[\d,;:|(]|(?<!\p{L})(?:nach|laut|lt\.|gem|gemass|per|acc|according|to|as|with|mit|selon|suivant|avec|segun|con|secondo|conforme|com|по|согласно|с|wg|wedlug|dle|podle|volgens|enligt)(?!\p{L})|[按依]/u;

/** Software, a licence, work and what is paid for it, which nothing is made by: 电机仿真软件 授权1年, モータ点検 1年. */
const DONE =
  /software|firmware|^s\/w|(?<!\p{L})sw(?!\p{L})|licen[sc]e|lizenz|^(?:软件|软体|軟[體件]|授[权權]|ソフト|소프트)|(?:固件|韌體|ファームウェア|펌웨어|ライセンス|라이[선센]스|点検|[点點][检檢]|修理|修繕|[维維]修|[检檢]修|整備|保守|校正|校[准準]|점검|수리|정비|교정|[费費]|料|비)$/u;

/**
 * Whether a document with its number is called after the thing before it, and is none that the thing is made by. `isWanted`: it is asked for with
 * the thing.
 */
export const isCalledAfter = ({ text }: Noun, between: string, isWanted: boolean): boolean => {
  const word = text.toLowerCase();
  return ((!isWanted && OF_WORK.test(word)) || DONE.test(word)) && !BY_IT.test(between);
};
