"""Puts a deck through Anki's own importer twice into a new collection; prints what came of each time as JSON."""
import json
import os
import sys
import tempfile

from anki.collection import Collection, ImportCsvRequest

with tempfile.TemporaryDirectory() as folder:
    collection = Collection(os.path.join(folder, "collection.anki2"))
    runs = []
    for _ in range(2):
        metadata = collection.get_csv_metadata(path=sys.argv[1], delimiter=None)
        log = collection.import_csv(ImportCsvRequest(path=sys.argv[1], metadata=metadata)).log
        runs.append({"new": len(log.new), "updated": len(log.updated), "same": len(log.duplicate),
                     "refused": len(log.conflicting) + len(log.empty_first_field) + len(log.missing_notetype) + len(log.missing_deck)})
    notes = [collection.get_note(note) for note in collection.find_notes("")]
    print(json.dumps({
        "runs": runs,
        "notes": len(notes),
        "cards": collection.card_count(),
        "guids": len({note.guid for note in notes}),
        "decks": sorted(deck.name for deck in collection.decks.all_names_and_ids() if "::" in deck.name),
        "tags": sorted(collection.tags.all()),
        "first": notes[0].fields,
    }, ensure_ascii=False))
    collection.close()
