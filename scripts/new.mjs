// Makes the files of a new rule, so that rule, test and page share one name: npm run new -- rule NAMESPACE/NAME
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [what, name] = process.argv.slice(2);
if (what !== 'rule' || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(name ?? '')) {
  process.stderr.write(
    'usage: npm run new -- rule NAMESPACE/NAME   (for example: mofcom/loose-magnet, data/quantity-missing)\n',
  );
  process.exit(2);
}
const [namespace, rule] = name.split('/');
const camel = rule.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const isCore = namespace === 'data' || namespace === 'structure';
const folder = isCore ? 'src/rules/core' : `plugins/${namespace}/rules`;
if (!isCore && !existsSync(`plugins/${namespace}`)) {
  process.stderr.write(`there is no plugin "${namespace}": make plugins/${namespace}/ first\n`);
  process.exit(2);
}

const source = isCore
  ? `import type { Rule } from '../types.ts';\n\nexport const ${camel}: Rule = {`
  : `import { defineRule } from 'lintanide/plugin';\n\nexport const ${camel} = defineRule({`;
const files = {
  [`${folder}/${rule}.ts`]: `${source}
  id: '${name}',
  meta: {
    category: '${isCore ? namespace : 'content'}',
    severity: 'warning',
    summary: 'One sentence: what is reported.',
    messages: { found: 'what is wrong with {what}, and what to do' },
  },
  create(context) {
    return {
      part(part) {
        context.report(part, { messageId: 'found', data: { what: part.partNumber ?? '' } });
      },
    };
  },
}${isCore ? '' : ')'};
`,
  [`${folder}/${rule}.test.ts`]: `import { describe, expect, it } from 'vitest';
import { ${camel} } from './${rule}.ts';

describe('${name}', () => {
  it('has a page and a test of its own', () => {
    expect(${camel}.id).toBe('${name}');
  });
});
`,
  [`docs/rules/${name}.md`]: `# ${name}

One sentence: what is reported, and why it matters.

## Reported

| Part number | Description | Qty |
|---|---|---|

## Not reported

| Part number | Description | Qty |
|---|---|---|
`,
};
for (const path of Object.keys(files)) {
  if (existsSync(path)) {
    process.stderr.write(`${path} exists already; nothing was written\n`);
    process.exit(2);
  }
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`${path}\n`);
}
process.stdout.write(`Now list it in ${isCore ? 'src/rules/core/index.ts' : `plugins/${namespace}/index.ts`}.\n`);
