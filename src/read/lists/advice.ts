/** "如果……，可以……": a condition, an aim, or what comes first; behind the name of a thing advice is said of it. */
const ADVISES =
  /^(?:(?:对于|對於|如果|若(?!干)|由于|因为|为了|尽量|避免|确保)[^:：]{6,}$|优先(?:买|选|用|使用|保证|考虑)|(?:第[一二三\d]版|首版|初期|前期|后期).{0,12}建议)|^[^（(，,]{2,24}可以[^，,]{2,24}[，,] ?但不?建议|^[^（(，,]{2,24}至少多准备/u;

/** Whether a text is advice in Chinese, with or without a full stop: "如果需要自主设计，可以考虑……". */
export const isAdvice = (text: string): boolean => ADVISES.test(text);
