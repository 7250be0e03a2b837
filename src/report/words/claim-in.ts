import { fill, speak, templateOf } from '../../locale/phrase.ts';
import type { Finding, Rule } from '../../rules/types.ts';

/**
 * What is in the part, with what was declared of it, and the sentences after that, in another language: the template tells the sentences
 * apart, and phrases take the place of the English data. Loaded where a report is in one.
 */
export function claimIn(
  finding: Finding,
  { messages, phrases }: Rule['meta'],
  said: (text: string) => string,
  isDeclared: boolean,
): readonly [content: string, law: string] {
  const data = { ...finding.data };
  for (const [name, value] of Object.entries(data)) if (typeof value === 'string') data[name] = said(value);
  for (const [name, phrase] of Object.entries(finding.phrases ?? {})) data[name] = speak(phrase, phrases, said);
  const template = templateOf(messages, finding.messageId);
  const end = /(?:\. (?=\S)|。)/u.exec(template)?.index ?? template.length;
  const declared = isDeclared ? `; ${said(`declared: ${String(finding.data['declared'])}`)}` : '';
  return [fill(template.slice(0, end), data) + declared, fill(template.slice(end), data)];
}
