package org.tworivers.app.web.api.answer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.HeldBack;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.Telling;

/// One thing said of a project.
///
/// @param entry the sequence of the entry that says it
/// @param line which of its entry's statements it is, from 0
/// @param day the day it holds from; null when none was stated
/// @param statement what is said, as the journal has it: `is` says which kind it is
/// @param text the same in words
/// @param state `counts`, `ahead` or `ended`
/// @param heldBack the word of why it is held back from figures; null when it is not
/// @param recordedBy who recorded it; null where the token's owner may not see that
/// @param channel the word of the way it came in
/// @param audience who may see it
/// @param knownFrom the first entry at which it counts
/// @param ended what ended it; null while it is known
/// @param form the word of the form that corrects it; null when none does
public record FactAnswer(
        long entry,
        int line,
        @Nullable DayAnswer day,
        Map<String, Object> statement,
        String text,
        String state,
        @Nullable String heldBack,
        List<EvidenceAnswer> evidence,
        Instant recordedAt,
        @Nullable String recordedBy,
        String channel,
        String audience,
        long knownFrom,
        @Nullable Ended ended,
        @Nullable String form) {
    public FactAnswer {
        statement = Sorted.of(statement);
        evidence = List.copyOf(evidence);
    }

    /// A line of a dossier.
    ///
    /// @param by who recorded it; empty where that may not be seen
    /// @param form the word of the form that corrects it; empty when none does
    public static FactAnswer of(Dossier.Line line, String text, String by, @Nullable Ended ended, String form) {
        Telling telling = line.telling();
        Entry entry = telling.entry();
        return new FactAnswer(
                entry.sequence(),
                telling.stated().statements().indexOf(line.statement()),
                DayAnswer.of(line.statement().day()),
                statement(line),
                text,
                line.state().name().toLowerCase(Locale.ROOT),
                line.findHeldBack().map(HeldBack::word).orElse(null),
                entry.draft().evidence().stream().map(EvidenceAnswer::of).toList(),
                entry.recordedAt(),
                by.isEmpty() ? null : by,
                entry.origin().channel().word(),
                entry.draft().audience().word(),
                telling.knownFrom(),
                ended,
                form.isEmpty() ? null : form);
    }

    private static Map<String, Object> statement(Dossier.Line line) {
        Map<String, Object> fields = new TreeMap<>();
        Tree statement = ProjectsCodec.write(line.statement());
        if (TreeAnswer.withAmounts(statement) instanceof Map<?, ?> read) {
            read.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        return fields;
    }

    /// What ended a fact.
    ///
    /// @param how `corrected`, `withdrawn` or `undone`
    /// @param reason why; null where none was given or the token's owner may not see it
    public record Ended(
            long entry, String how, Instant at, @Nullable String reason) {}
}
