package org.tworivers.app.web.imports;

import java.util.List;
import java.util.Locale;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.work.imports.JudgedRow;
import org.tworivers.core.shared.Rejection;

/// What is said of rows, in one language.
record RowWords(Messages messages, RejectionText reasons) {
    static RowWords in(Locale locale) {
        Messages messages = Page.messages(locale);
        return new RowWords(messages, RejectionText.in(messages.language()));
    }

    /// A row as it is shown.
    ///
    /// @param word the word of the verdict
    /// @param lines what is to be said of it
    record Shown(long line, String word, String name, List<String> lines) {
        Shown {
            lines = List.copyOf(lines);
        }
    }

    /// Why something is not taken, each in a sentence.
    List<String> reasons(List<Rejection> rejections) {
        return rejections.stream().map(reasons::line).toList();
    }

    Shown shown(JudgedRow row) {
        List<String> lines = switch (row.kind()) {
            case NEW, SAME -> List.of();
            case CHANGED ->
                row.changes().stream().map(new ChangeWords(messages)::line).toList();
            case REJECTED -> reasons(row.reasons());
            case TO_REVIEW -> List.of(reasons.doubt(row.doubt()) + " " + String.join(", ", row.candidates()));
        };
        return new Shown(row.line(), row.kind().word(), row.name(), lines);
    }
}
