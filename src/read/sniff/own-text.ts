const RULE = '[a-z][a-z0-9-]{0,40}\\/[a-z0-9-]{1,60}';
const LEVEL = '(?:error|warning|info)';
/** First lines of the reports in plain text: agent, concise, detail, stylish, github, hook, and of a draft of notices. */
const OWN_TEXT = new RegExp(
  [
    `${LEVEL}\\t[^\\t\\n]{1,600}\\t[^\\t\\n]{0,300}\\t${RULE}\\t`,
    `[^\\n]{1,600}: ${LEVEL}: [^\\n]{1,1500} \\[${RULE}\\]\\n`,
    `${LEVEL}\\[${RULE}\\] `,
    // In the words of each language: the format, or whose export it is, and how many tables, lines and parts.
    `[^\\n]{1,600}  \\([a-z][a-z0-9/.+-]{1,60}(?:, [^()\\d\\n]{0,8}\\d[\\d,]{0,11}[^()\\d\\n]{0,10}){3}\\)\\n {2}`,
    `[^\\n]{1,600}  (?:not checked|검사 안 됨|未检查) \\([a-z]{2,20}(?:-[a-z]{1,20}){0,4}\\)\\n {2}`,
    `::(?:error|warning|notice) file=[^\\n]{1,600}title=${RULE}::`,
    `\\d{1,6} new questions? \\([^\\n]{1,600}\\n`,
    `合规告知书 compliance notice, No\\. `,
  ]
    .map((line) => `^${line}`)
    .join('|'),
);

/** Whether a text begins like a report of ours for people, or for other programs, that has no header. */
export const isOwnText = (head: string): boolean => OWN_TEXT.test(head);
