/** Whether a text may hold Arabic, Persian or Hebrew: a character of these scripts, or a form of their letters that NFKC takes apart. */
export const RIGHT_TO_LEFT = /[\u0590-\u06ff\ufb1d-\ufdfd\ufe70-\ufefc]/;
