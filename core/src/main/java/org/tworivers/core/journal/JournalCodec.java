package org.tworivers.core.journal;

import java.util.Set;
import org.tworivers.core.journal.JournalEntry.Counts;
import org.tworivers.core.journal.JournalEntry.Erased;
import org.tworivers.core.journal.JournalEntry.ImportUndone;
import org.tworivers.core.journal.JournalEntry.Imported;
import org.tworivers.core.journal.JournalEntry.Withdrawn;

/// The codec of [JournalEntry].
public final class JournalCodec implements Codec<JournalEntry> {
    private static final String WITHDRAWN = "journal.withdrawn";
    private static final String IMPORTED = "journal.imported";
    private static final String IMPORT_UNDONE = "journal.import-undone";
    private static final String ERASED = "journal.erased";

    @Override
    public Set<String> types() {
        return Set.of(WITHDRAWN, IMPORTED, IMPORT_UNDONE, ERASED);
    }

    @Override
    public Draft encode(JournalEntry entry) {
        return switch (entry) {
            case Withdrawn(String entryId, String reason) ->
                Draft.of(
                                "entry:" + entryId,
                                WITHDRAWN,
                                Tree.fields().with("reason", reason).build())
                        .withCorrects(entryId);
            case Imported imported -> Draft.of("import:" + imported.importId(), IMPORTED, payload(imported));
            case ImportUndone(String importId, String reason) ->
                Draft.of(
                        "import:" + importId,
                        IMPORT_UNDONE,
                        Tree.fields().with("reason", reason).build());
            case Erased(String commitment, String reason) ->
                Draft.of(
                        "personal:" + commitment,
                        ERASED,
                        Tree.fields().with("reason", reason).build());
        };
    }

    private static Tree payload(Imported imported) {
        Counts counts = imported.counts();
        return Tree.fields()
                .with("register", imported.register())
                .with("file", imported.file())
                .with("fileHash", imported.fileHash())
                .with("mapHash", imported.mapHash())
                .with("firstSequence", imported.firstSequence())
                .with("rows", counts.rows())
                .with("new", counts.fresh())
                .with("changed", counts.changed())
                .with("same", counts.same())
                .with("rejected", counts.rejected())
                .with("toReview", counts.toReview())
                .build();
    }

    @Override
    public JournalEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private JournalEntry decodeShape(Draft draft) {
        TreeReader reader = TreeReader.of(draft.payload(), "");
        String about = draft.subject().substring(draft.subject().indexOf(':') + 1);
        JournalEntry entry = switch (draft.type()) {
            case WITHDRAWN -> new Withdrawn(draft.corrects(), reader.text("reason", ""));
            case IMPORT_UNDONE -> new ImportUndone(about, reader.text("reason", ""));
            case ERASED -> new Erased(about, reader.text("reason", ""));
            case IMPORTED ->
                new Imported(
                        about,
                        reader.text("register"),
                        reader.text("file", ""),
                        reader.text("fileHash", ""),
                        reader.text("mapHash", ""),
                        reader.whole("firstSequence", 0),
                        new Counts(
                                reader.whole("rows", 0),
                                reader.whole("new", 0),
                                reader.whole("changed", 0),
                                reader.whole("same", 0),
                                reader.whole("rejected", 0),
                                reader.whole("toReview", 0)));
            default ->
                throw new MalformedTextException("type (" + draft.type() + ") must be one of " + types()
                        + ". Maybe it belongs to another floor.");
        };
        reader.finish();
        return entry;
    }
}
