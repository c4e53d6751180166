// Holds the budget of ui.md: what the signed-in shell loads first stays under 230 KB of compressed script.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 230 * 1024;

/** Modules that a signed-in person's first view loads beyond the entry and what it imports statically. */
const firstView = [
  'src/app/shell/Shell.tsx',
  'src/features/overview/OverviewPage.tsx',
  'src/app/messages.vi.json',
  'src/shared/messages.vi.json',
  'src/features/overview/messages.vi.json',
];

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);

const files = new Set();
const visited = new Set();
function visit(key) {
  const chunk = manifest[key];
  if (!chunk)
    throw new Error(`The build has no chunk for ${key}: bring firstView in check-size.mjs up to date`);
  if (visited.has(key)) return;
  visited.add(key);
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) visit(imported);
}
for (const key of [entry, ...firstView]) visit(key);

let total = 0;
for (const file of files) {
  const size = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  total += size;
  process.stdout.write(`${(size / 1024).toFixed(1).padStart(8)} KB  ${file}\n`);
}
process.stdout.write(`${(total / 1024).toFixed(1).padStart(8)} KB  in all, of ${budget / 1024} KB allowed\n`);
if (total > budget) {
  process.stderr.write('The signed-in shell is over its budget of compressed script.\n');
  process.exit(1);
}
