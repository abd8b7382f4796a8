import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ankiNotes } from '../src/anki/cards.ts';
import { ankiFile } from '../src/anki/notes.ts';
import { content } from '../src/model/content.ts';
import { langs } from '../src/text/lang.ts';
import { run } from './listings/run.ts';
import { pythonWith } from './python.ts';

interface Imported { runs: { new: number; updated: number; same: number; refused: number }[]; notes: number; cards: number; guids: number; decks: string[]; tags: string[]; first: string[] }

/** What is wrong with an import of `notes`, in sentences. */
const faultsOf = (notes: ReturnType<typeof ankiNotes>, done: Imported): string[] => {
  const [once, again] = done.runs;
  const decks = new Set(notes.map(({ deck }) => deck));
  return [
    once?.new === notes.length ? '' : `the first import made ${once?.new} notes of ${notes.length}`,
    again?.new === 0 ? '' : `the second import made ${again?.new} notes again`,
    done.runs.every(({ refused }) => refused === 0) ? '' : 'notes were refused',
    done.notes === notes.length && done.guids === notes.length && done.cards === notes.length ? '' : `${done.notes} notes, ${done.cards} cards and ${done.guids} guids of ${notes.length}`,
    done.decks.length === decks.size && done.decks.every((deck) => decks.has(deck)) ? '' : `decks ${done.decks.join(', ')}`,
    done.tags.includes('mulgil') ? '' : `tags ${done.tags.join(', ')}`,
    done.first.join() === [notes[0]?.front, notes[0]?.back].join() ? '' : 'the first note reads otherwise than it was written',
  ].filter((fault) => fault !== '');
};

const found = await pythonWith('scripts/anki/requirements.txt');
if ('missing' in found) {
  console.log(`anki: skipped, no ${found.missing}`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'mulgil-anki-'));
  for (const lang of langs) {
    const notes = ankiNotes(content(), lang);
    const file = join(folder, `${lang}.txt`);
    writeFileSync(file, ankiFile(notes));
    const { code, out, err } = await run(found.python, ['scripts/anki/import.py', file]);
    const faults = code === 0 ? faultsOf(notes, JSON.parse(out) as Imported) : [err.trim()];
    if (faults.length > 0) process.exitCode = 1;
    console.log(`anki ${lang}: ${faults.length === 0 ? `${notes.length} notes, twice imported, none doubled` : faults.join('; ')}`);
  }
  rmSync(folder, { recursive: true, force: true });
}
