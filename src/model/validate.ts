import type { z } from 'zod';
import type { LocatedYaml } from './located-yaml.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const near = (wrong: string, known: readonly string[]): string | undefined => {
  const letters = (word: string): string => Array.from(word).sort().join('');
  return known.find((name) => letters(name) === letters(wrong) || name.startsWith(wrong) || wrong.startsWith(name));
};

const explain = (issue: Issue, known: readonly string[]): { message: string; fix: string } => {
  const where = issue.path.map(String).join('.') || 'the record';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      const meant = near(key, known);
      return { message: `unknown key "${key}" in ${where}`, fix: meant ? `write "${meant}"` : `remove it; the keys here are listed in src/model/records` };
    }
    case 'invalid_type':
      return issue.input === undefined
        ? { message: `"${where}" is missing`, fix: `add "${String(issue.path.at(-1))}" (${issue.expected})` }
        : { message: `"${where}" is of the wrong type`, fix: `write a value of type ${issue.expected}` };
    case 'invalid_union':
      return { message: `"${where}": ${issue.message}`, fix: issue.message };
    default:
      return { message: `"${where}": ${issue.message}`, fix: issue.message };
  }
};

const keysOf = (schema: z.ZodType): string[] => ('shape' in schema ? Object.keys(schema.shape as object) : []);

/** Reads a parsed YAML value by a schema; gives the data, or a problem for each thing that is wrong, at its line. */
export const validate = <T extends z.ZodType>(
  schema: T, yaml: LocatedYaml, file: string,
): { data: z.output<T>; problems: [] } | { data?: never; problems: Problem[] } => {
  if (yaml.errors.length > 0) {
    const fix = 'mend the YAML; quote text that holds ": " or starts with a special character';
    return { problems: yaml.errors.map(({ line, message }) => ({ file, line, rule: 'yaml', message, fix })) };
  }
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return {
    problems: result.error.issues.map((issue) => ({
      file,
      line: yaml.lineOf(issue.path, issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined),
      rule: 'schema',
      ...explain(issue, keysOf(schema)),
    })),
  };
};
