package org.tworivers.app.web.journal;

import java.util.List;

/// One entry as its page shows it, in one language.
///
/// @param title its kind and what it is about
/// @param project the number of the project it is about; -1 when it is about none
/// @param envelope who, when, how and for whom it was recorded
/// @param content what it holds
/// @param statements what it states of a project
/// @param illustrative whether it says that it is made up for demonstration
/// @param corrects the sequence of the entry whose place it takes; 0 when it takes none's
/// @param corrected the sequence of the entry that takes its place; 0 when none does
/// @param payload its content as it stands in the journal
public record EntryPage(
        long sequence,
        String title,
        int project,
        List<Pair> envelope,
        List<Pair> content,
        List<Statement> statements,
        boolean illustrative,
        long corrects,
        long corrected,
        String payload) {
    public EntryPage {
        envelope = List.copyOf(envelope);
        content = List.copyOf(content);
        statements = List.copyOf(statements);
    }

    /// A title and what stands beside it.
    public record Pair(String title, String text) {}

    /// One thing stated of a project.
    public record Statement(String day, String kind, String text) {}
}
