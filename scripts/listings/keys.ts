import { isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';

/** An option that a file sets: its name, its value as text, its line. */
export interface Entry { key: string; value: string; line: number }

/** What a file sets, and the lines that do not parse. */
export interface Entries { entries: Entry[]; errors: { line: number; message: string }[] }

/** The entries of a Java properties file; a line without `=` or `:` is an error, for nobody means an option without a value. */
export const propertiesIn = (text: string): Entries => {
  const found: Entries = { entries: [], errors: [] };
  let open: { text: string; line: number } | undefined;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line: { text: string; line: number } = open ? { text: open.text + raw.trimStart(), line: open.line } : { text: raw.trim(), line: index + 1 };
    open = undefined;
    if (line.text === '' || /^[#!]/.test(line.text)) return;
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(line.text)) {
      open = { text: line.text.slice(0, -1), line: line.line };
      return;
    }
    const match = /^((?:\\.|[^\\=:\s])+)\s*[=:]\s*(.*)$/.exec(line.text);
    if (!match) found.errors.push({ line: line.line, message: `no "=" in "${line.text.slice(0, 60)}"` });
    else {
      const key = (match[1] ?? '').replace(/\\(.)/g, '$1');
      const twice = found.entries.find((one) => one.key === key);
      if (twice) found.errors.push({ line: line.line, message: `"${key}" is set twice; line ${twice.line} is lost` });
      found.entries.push({ key, value: match[2] ?? '', line: line.line });
    }
  });
  return found;
};

/** The leaves of all documents of a YAML text (JSON is YAML), keys joined by dots; Spring's "[a.b]" is a.b; items of lists stand under their list. */
export const yamlKeys = (text: string): Entries => {
  const counter = new LineCounter();
  const found: Entries = { entries: [], errors: [] };
  const visit = (node: unknown, path: string): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const key = [path, String(pair.key.value).replace(/^\[(.*)\]$/, '$1')].filter((part) => part !== '').join('.');
        if (isMap(pair.value) && pair.value.items.length > 0) visit(pair.value, key);
        else {
          const value = isScalar(pair.value) ? String(pair.value.value) : isSeq(pair.value) ? pair.value.items.map((one) => (isScalar(one) ? String(one.value) : '')).join(',') : '';
          found.entries.push({ key, value, line: counter.linePos(pair.key.range?.[0] ?? 0).line });
        }
      }
    }
  };
  for (const document of parseAllDocuments(text, { lineCounter: counter, prettyErrors: false, merge: true })) {
    if (!('contents' in document)) continue;
    for (const error of document.errors) found.errors.push({ line: counter.linePos(error.pos[0]).line, message: error.message });
    visit(document.contents, '');
  }
  return found;
};
