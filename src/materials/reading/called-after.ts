import type { Noun } from './head.ts';

/** What is written of a thing and not what it is made by: "ACTUATOR TEST PROCEDURE ATP-7734", as drawings and specifications are. */
const OF_WORK =
  /proced|proz?es[su]|instruc|manual|handb|anweis|anleit|verfahren|prozedur|guide|checklist|procéd|mode op|istruz|instruk|návod|методик|инструкц|руководств|протокол|规程|規程|(?:[检檢][验驗]|[测測][试試]|[试試][验驗]|作[业業]|[装裝]配)(?:[规規][范範]|大[纲綱])|手册|手冊|指[导導]书|指[导導]書|要領書|手順書|説明書|절차|지침|설명서/u;

/** Between a thing and a document: a figure or a stop, or that it is made by it. */
const BY_IT =
  /[\d,;:|(]|(?<!\p{L})(?:nach|laut|lt\.|gem|gemass|per|acc|according|to|as|with|mit|selon|suivant|avec|segun|con|secondo|conforme|com|по|согласно|с|wg|wedlug|dle|podle|volgens|enligt)(?!\p{L})|[按依]/u;

/** Whether a document with its number is called after the thing before it, and is none that the thing is made by. */
export const isCalledAfter = ({ text }: Noun, between: string): boolean =>
  OF_WORK.test(text.toLowerCase()) && !BY_IT.test(between);
