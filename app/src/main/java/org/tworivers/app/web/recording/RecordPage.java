package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Map;
import org.tworivers.app.web.dossier.DossierPage.Line;

/// A form as its page shows it.
///
/// @param kind the word of what it is about: of a [FactForm], or `begin`
/// @param action where it is sent to
/// @param back the page it was opened from
/// @param project the name of its project; empty for a new one
/// @param form opaque id of the form, by which it is recorded once
/// @param seen the last entry of the journal that whoever fills it in can know of
/// @param entry the entry that is corrected; 0 for something new
/// @param typed what was typed, by field
/// @param papers the lines for papers
/// @param faults why it was refused, by field
/// @param meanwhile what was recorded of the project while the form was open
public record RecordPage(
        String kind,
        String action,
        String back,
        String project,
        String form,
        long seen,
        long entry,
        Map<String, String> typed,
        List<PaperRow> papers,
        Map<String, List<String>> faults,
        List<Line> meanwhile) {
    public RecordPage {
        typed = Map.copyOf(typed);
        papers = List.copyOf(papers);
        meanwhile = List.copyOf(meanwhile);
    }

    /// What was typed in a field; empty when nothing was.
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// What is wrong with a field; empty when nothing is.
    public List<String> wrong(String field) {
        return faults.getOrDefault(field, List.of());
    }

    /// Whether something is wrong with a field.
    public boolean isWrong(String field) {
        return faults.containsKey(field);
    }

    /// Whether a line for a paper is shown at once: the first, and each with something in it or wrong with it.
    public boolean isShown(PaperRow row) {
        return row.index() == 0 || !row.isEmpty() || isWrong("paper-" + row.index());
    }
}
