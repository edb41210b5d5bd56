package org.tworivers.app.web.aftercare;

import java.util.List;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.aftercare.AnswerSearch;

/// An answer that was of use before.
///
/// @param words which of the words typed it has
record AnswerLine(String id, String title, String kind, String firm, String day, String answer, List<String> words) {
    AnswerLine {
        words = List.copyOf(words);
    }

    static AnswerLine of(AnswerSearch.Found found, NameBook names) {
        return new AnswerLine(
                found.standing().raised().id(),
                found.standing().raised().title(),
                found.standing().raised().kind().word(),
                names.party(found.standing().raised().firm()),
                found.solution().day().toString(),
                found.solution().answer(),
                found.words());
    }
}
