import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, object>;

/** All texts of a language by namespace, which is the name of the folder they lie in. */
function textsOf(language: string): Messages {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(`messages.${language}.json`),
  );
  return Object.fromEntries(
    files.map((file) => [basename(dirname(file)), JSON.parse(readFileSync(join('src', file), 'utf8'))]),
  );
}

/** Keys of all texts as `namespace:a.b`; forms of number count as one key. */
function keysOf(all: Messages): Set<string> {
  const keys = new Set<string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') keys.add(path.replace(/_(one|other)$/, ''));
    else for (const [name, inner] of Object.entries(value as object)) walk(inner, `${path}.${name}`);
  };
  for (const [namespace, texts] of Object.entries(all)) {
    for (const [name, value] of Object.entries(texts)) walk(value, `${namespace}:${name}`);
  }
  return keys;
}

/** A use of a text in the code: a whole key, or the parts round what is filled in at run time. */
interface Use {
  file: string;
  pattern: RegExp;
  text: string;
}

function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|schema\.ts$/.test(file))
    .map((file) => join('src', file));
}

function usesIn(file: string): Use[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const uses: Use[] = [];
  let namespace: string | undefined;
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const callee = node.expression.getText();
      if (callee === 'useTranslation' && first) {
        const own = namespaceOf(first);
        if (namespace && namespace !== own) throw new Error(`${file} speaks for two rooms`);
        namespace = own;
      }
      if (callee === 't' && first) uses.push(...readKey(first));
    }
    ts.forEachChild(node, visit);
  };
  const readKey = (node: ts.Expression): Use[] => {
    if (ts.isConditionalExpression(node)) return [...readKey(node.whenTrue), ...readKey(node.whenFalse)];
    const parts = partsOf(node);
    if (!parts) throw new Error(`${file}: t(${node.getText()}) — write the key where t is called`);
    const whole = parts[0]?.includes(':') || (parts[0] === '' && parts[1]?.startsWith(':'));
    const start = whole ? '' : `${namespace ?? 'shared'}:`;
    const text = start + parts.join('*');
    const pattern = new RegExp(`^${start}${parts.map(escaped).join('[\\w-]+')}$`);
    return [{ file, pattern, text }];
  };
  visit(source);
  return uses;
}

/** The first of several is the one that keys without a namespace belong to. */
function namespaceOf(node: ts.Expression): string | undefined {
  const first = ts.isArrayLiteralExpression(node) ? node.elements[0] : node;
  return first && ts.isStringLiteral(first) ? first.text : undefined;
}

function partsOf(node: ts.Expression): string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('texts', () => {
  const known = keysOf(textsOf('vi'));
  const uses = sourceFiles().flatMap(usesIn);

  it('are the same in Vietnamese and English', () => {
    expect([...keysOf(textsOf('en'))].sort()).toEqual([...known].sort());
  });

  it('exist wherever the code asks for them', () => {
    const missing = uses.filter(({ pattern }) => ![...known].some((key) => pattern.test(key)));
    expect(missing.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
    expect(uses.length).toBeGreaterThan(50);
  });

  it('are all used', () => {
    const unused = [...known].filter((key) => !uses.some(({ pattern }) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});
