import { nearest } from '../../suggest.ts';
import { type InitFlags, tradeValue, withDefaults, wrongTrade } from './answers.ts';
import { HOOKS, type InitAnswers, LEVELS, SERVICES, STARTS } from './types.ts';

/** Asks one question and waits; null: the terminal was closed. */
export type Prompt = (text: string) => Promise<string | null>;

/** What lies around, for the answers that stand in brackets. */
export interface Proposals {
  readonly paths: readonly string[];
  readonly hook: InitAnswers['hook'];
  readonly ci: InitAnswers['ci'];
}

const MOST_TRIES = 5;

const only = <Word>(words: readonly Word[]): Word | undefined => (words.length === 1 ? words[0] : undefined);

/** The terminal was closed in the middle of a question. */
class Closed extends Error {}

const FACTS = [
  ['ourCountry', 'the country you are in, as two letters (KR)'],
  ['shipFrom', 'the country your parts are shipped from (CN)'],
  ['shipTo', 'the country you ship to (DE)'],
  ['endUser', 'the company that uses your product in the end'],
  ['endUse', 'what for: civil, military, … (docs/movements.md)'],
] as const;

/**
 * The four questions, without those that flags have answered. Null: nobody answers any more.
 * `say` prints what is no question.
 */
export async function askAll(
  flags: InitFlags,
  proposals: Proposals,
  isConfigured: boolean,
  prompt: Prompt,
  say: (line: string) => Promise<void>,
): Promise<InitAnswers | null> {
  const ask = async (text: string): Promise<string> => {
    const answer = await prompt(text);
    if (answer === null) throw new Closed();
    return answer.trim();
  };
  const choose = async <Word extends string>(text: string, words: readonly Word[], otherwise: Word): Promise<Word> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const answer = (await ask(`   ${text} (${words.join(', ')}) [${otherwise}] `)).toLowerCase();
      if (answer === '') return otherwise;
      const word = words.find((one) => one === answer) ?? only(words.filter((one) => one.startsWith(answer)));
      if (word !== undefined) return word;
      const near = nearest(answer, words);
      await say(`   Please answer with one of ${words.join(', ')}.${near === null ? '' : ` Did you mean "${near}"?`}`);
    }
    return otherwise;
  };
  try {
    const defaults = withDefaults(flags);
    await say('Four questions; Enter takes what stands in brackets, Ctrl+C leaves without a file written.\n');
    let { paths, trade, failOn, start, hook, ci } = defaults;
    if (flags.paths === null) {
      const here = proposals.paths.join(', ');
      const answer = await ask(`1. Which lists? Files or folders, with commas between them [${here}] `);
      paths =
        answer === ''
          ? proposals.paths
          : answer
              .split(',')
              .map((one) => one.trim())
              .filter((one) => one !== '');
    }
    if (flags.trade === null && !isConfigured) {
      await say('2. Which movement of goods? What you leave empty stays "not given".');
      trade = await askTrade(ask, say);
    }
    if (flags.start === null || flags.failOn === null)
      await say(
        '3. How strict? "all" reports everything; "new" takes what is found today as known\n   (a baseline), and reports what comes after.',
      );
    if (flags.start === null) start = await choose('report', STARTS, start);
    if (flags.failOn === null && !isConfigured) failOn = await choose('fail a commit or a build on', LEVELS, failOn);
    if (flags.hook === null || flags.ci === null) await say('4. Where shall it run by itself?');
    if (flags.hook === null) hook = await choose('before each commit', HOOKS, proposals.hook);
    if (flags.ci === null) ci = await choose('on a server', SERVICES, proposals.ci);
    await say('');
    return { paths, trade, failOn, start, hook, ci };
  } catch (error) {
    if (error instanceof Closed) return null;
    throw error;
  }
}

async function askTrade(
  ask: (text: string) => Promise<string>,
  say: (line: string) => Promise<void>,
): Promise<InitAnswers['trade']> {
  const trade: Record<string, string | boolean> = {};
  for (const [fact, words] of FACTS) {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const answer = await ask(`   ${words} [not given] `);
      if (answer === '') break;
      const value = fact === 'endUse' || fact === 'endUser' ? answer : tradeValue(answer.toUpperCase());
      const wrong = wrongTrade({ [fact]: value });
      if (wrong === null) {
        trade[fact] = value;
        break;
      }
      await say(`   ${wrong}`);
    }
  }
  return trade;
}
