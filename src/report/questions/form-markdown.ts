import { markdownPlain } from '../tools/markdown-text.ts';
import { fill } from '../words/message.ts';
import { nameColumns, type QuestionForm } from './form.ts';
import { questionWords } from './form-workbook.ts';
import { columnWords, type FormLanguage } from './words.ts';

/** The same form for a mail: each answer goes behind the colon of its line. What is asked of several parts is asked once, before them. */
export function* formMarkdown(form: QuestionForm, languages: readonly FormLanguage[]): Generator<string> {
  for (const { words } of languages) {
    const intro = fill(words.introText, { supplier: markdownPlain(form.supplier), due: form.due });
    yield `${words.title}. ${intro} ${words.how}\n\n`;
  }
  const questions = form.fields.map(
    (field, at) => `${String(at + 1)}. ${questionWords(field, form, languages).split('\n').join(' · ')}\n`,
  );
  const isOnce = form.parts.length > 1;
  if (isOnce) yield `${questions.join('')}\n`;
  for (const [at, part] of form.parts.entries()) {
    const described =
      part.description === null || part.partNumber === null ? '' : `: ${markdownPlain(part.description)}`;
    yield `## ${String(at + 1)}. ${markdownPlain(part.partNumber ?? part.description ?? part.partKey ?? '')}${described}\n\n`;
    for (const column of nameColumns(form)) {
      const value = part[column] ?? '';
      if (value !== '') yield `- \`${column}\`: ${markdownPlain(value)}\n`;
    }
    for (const [number, field] of form.fields.entries()) {
      if (!isOnce) yield `\n${questions[number] ?? ''}`;
      for (const column of field.columns.filter((one) => part.asked.has(one))) {
        const label = [...new Set(languages.map(({ words }) => columnWords(column, words)))].join(' · ');
        yield isOnce ? `- (${String(number + 1)}) ${label} \`${column}\`:\n` : `   - ${label} \`${column}\`:\n`;
      }
    }
    yield '\n';
  }
  if (form.isPassedOn) for (const { words } of languages) yield `${words.passOnIntro}\n\n`;
}
