package org.tworivers.app.web.recording;

import java.util.Locale;

/// Which form a page shows.
///
/// @param kind the word of what it is about: of a [FactForm], `withdraw` or `begin`
/// @param action where it is sent to
/// @param number the number of its project; -1 for a new one
/// @param project the name of its project; empty for a new one
/// @param entry the entry that is corrected or taken back; 0 for something new
record FormView(String kind, String action, int number, String project, long entry, Locale locale) {
    /// The word of the form that takes an entry back.
    static final String WITHDRAW = "withdraw";

    /// The word of the form that begins a project.
    static final String BEGIN = "begin";

    /// Where the reader goes without recording anything.
    String back() {
        return number < 0 ? "/projects" : "/projects/" + number;
    }
}
