import { describe, expect, it } from 'vitest';
import { loadBuiltins } from '../../builtin.ts';
import { localised } from '../../cli/says/localised.ts';
import { judge } from '../../judge/judge.ts';
import { loadLanguage } from '../../locale/load.ts';
import { LOCALES } from '../../locale/types.ts';
import { timelineOf } from '../../regulation/timeline-measures.ts';
import { clauseTitle } from '../commands/calendar.ts';
import { CAS, finding, JUDGING, NO_BOM, TRACE, unit, UNREADABLE } from '../fabricated.fixture.ts';
import { CONTEXT } from '../tools/tool-formats.fixture.ts';
import { html } from './html.ts';

const packs = (await loadBuiltins()).flatMap((plugin) => plugin.packs ?? []);
const HOSTILE = '</script><b>{supplier}|{n}';
const VERDICT = judge(
  [
    unit('boms/a.xlsx', [finding(), CAS, TRACE, finding({ partNumber: HOSTILE, manufacturer: HOSTILE })]),
    UNREADABLE,
    NO_BOM,
  ],
  JUDGING,
);

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the HTML report in %s', async (locale) => {
  const context = await localised({ ...CONTEXT, packs }, locale, packs);
  const text = [...html(VERDICT, context)].join('');

  it('says its language, and has no English words of its own', () => {
    expect(text).toContain(`<html lang="${locale}">`);
    const body = text.slice(text.indexOf('<body>'), text.indexOf('<script type="application/json" id="words">'));
    const frame = body.replace(/<bdi.*?<\/bdi>|<ul.*?<\/ul>|<tbody>.*?<\/tbody>/gs, '');
    const said = [
      ...frame.replace(/<[^>]*>/g, '\n').split('\n'),
      ...Array.from(frame.matchAll(/(?:aria-label|placeholder)="([^"]*)"/g), ([, words = '']) => words),
    ];
    expect(said.filter((words) => /[a-z]{3,} [a-z]{2,}/.test(words) && !words.includes('lintanide'))).toEqual([]);
  });

  it('hands its program the words of its language, once and harmless', async () => {
    const [, json = ''] = /<script type="application\/json" id="words">(.*?)<\/script>/s.exec(text) ?? [];
    const words = JSON.parse(json) as Record<string, string>;
    const loaded = await loadLanguage(locale);
    for (const [key, template] of Object.entries(words))
      expect(template).toBe(loaded?.catalogue.frame[key as 'page.law']);
    expect(Object.keys(words)).toEqual(expect.arrayContaining(['page.noFinding', 'count.finding', 'severity.error']));
    expect(json).not.toContain('<');
  });

  it('leaves the text of a file as it is, whatever it looks like', () => {
    expect(text).toContain('&lt;/script&gt;&lt;b&gt;{supplier}|{n}');
    expect(text).not.toContain('<b>');
  });

  it('knows the title of every measure and clause of the bundled law, and the reason of every window', async () => {
    const loaded = await loadLanguage(locale);
    if (loaded === null) throw new Error('not a language of its own');
    const { said } = loaded.language;
    const unsaid: string[] = [];
    const need = (english: string, words: string): void => {
      if (words === english) unsaid.push(english);
    };
    for (const { measure, rows } of timelineOf(packs, '2026-11-24')) {
      need(measure.title, said(measure.title));
      need(measure.shortTitle, said(measure.shortTitle));
      for (const { title } of measure.clauses) need(title, clauseTitle(title, said));
      for (const { windows } of rows) for (const { because } of windows) need(because, said(because));
    }
    expect(unsaid).toEqual([]);
  });
});

/** Keys that the program says, as they stand in its source. */
describe('the program of the page', () => {
  it('says nothing that it is not given', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const folder = new URL('page/', import.meta.url);
    const source = readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const [, json = ''] = /id="words">(.*?)<\/script>/s.exec([...html(VERDICT, CONTEXT)].join('')) ?? [];
    const given = JSON.parse(json) as Record<string, string>;
    const keys = Array.from(source.matchAll(/(?:say|sayAround|counted)\(\s*'([\w.]+)'/g), ([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(25);
    expect(keys.filter((key) => !Object.hasOwn(given, key))).toEqual([]);
    const used = new Set([...keys, ...['element', 'presence', 'share', 'grams'].map((key) => `page.${key}`)]);
    expect(Object.keys(given).filter((key) => key.startsWith('page.') && !used.has(key))).toEqual([]);
  });
});
