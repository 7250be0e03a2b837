import { checkRegister } from '../../judge/register/register-check.ts';
import { readRegister } from '../../judge/register/register.ts';
import type { EditedRegister } from '../../judge/register/register-edit.ts';
import { escapeText } from '../../report/terminal/text.ts';
import { folderOf, type RegisterSession } from './register-session.ts';

/** What is said of the question itself, which whoever answers it is told of anyway. */
const OF_THE_QUESTION = new Set([
  'register-owner',
  'register-due',
  'register-overdue',
  'register-date',
  'register-document',
]);

/** What `lintanide parts check` would say of the line that was just written: "N99XX" is no grade and settles nothing. */
export async function doubtLines(session: RegisterSession, edited: EditedRegister): Promise<string[]> {
  const { path, companies, part, io } = session;
  const { register } = readRegister(edited.text, path, folderOf(path), companies);
  const decomposer = await (await import('../../batch/lines/decomposer.ts')).bundledDecomposer();
  const found = checkRegister(register, io.today(), (input) => decomposer.decompose(input));
  return found
    .filter(({ line, code }) => line === edited.line && !OF_THE_QUESTION.has(code))
    .map(({ level, what, hint }) => {
      const next = hint.replace(/\bPART\b/, () => part);
      return `${level === 'error' ? 'wrong' : 'doubtful'}: ${escapeText(part)} ${escapeText(what)}\n  ${escapeText(next)}\n`;
    });
}
