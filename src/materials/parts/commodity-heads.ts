/** Whether a cell for commodity codes has one of those by which something goes (`commodity.ts`): most have another, and the table is not read. */
export const mayBeCommodity = (text: string): boolean => HEADS.test(text);

const HEADS = /^\D{0,20}(?:2530|2805|2846|3824|8486|850[125]|8518)/;
