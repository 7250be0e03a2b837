/** Forms as shipped, as documented: what goes by itself, and what stays where it is built in. */
export const FORM_WORDS = ['loose', 'spare magnets', 'in motor', 'spare motor'] as const;

const BY_ITSELF = /loose|spare|separate|unmounted|散|备件|낱개|벌크|예비|\blose|ersatzteil/i;
const BUILT_IN = /^(?:in|inside|within|built|im|eingebaut)\b|assembl|component|motor|装|조립/i;

/** Whether a text says in which form something is shipped. A word that says neither would be taken for "built in". */
export function isShippedForm(text: string): boolean {
  return BY_ITSELF.test(text) || BUILT_IN.test(text.trim());
}
