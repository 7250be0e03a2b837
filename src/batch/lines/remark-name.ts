/** Whether a remark may be what a line is called that has no name: it is short, and says neither what comes along nor what it is for. */
export const isName = (text: string): boolean => text.length <= 60 && !ASIDE.test(text);
const ASIDE =
  /^\s*(?:with|w\/|for|on|in|to|as|see|not?|only|without|use|mit|für|ohne|nicht|nur|siehe|avec|pour|sans|voir|con|para|sin|ver|per|senza|com|sem|z|do|bez|с|для|без|см)(?![\p{L}\d])/iu;
