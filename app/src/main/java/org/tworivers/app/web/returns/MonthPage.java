package org.tworivers.app.web.returns;

import java.util.List;

/// The return of a unit for a month, in the words of one language.
///
/// @param unit who reports
/// @param month for which month, such as `2017-10`
/// @param state the word of where it stands
/// @param due the last day on which it is in time
/// @param submission id of the entry by which it was handed in; what a decision is about
/// @param draft the version of the draft; what a change is made from
/// @param lines what it says of projects
/// @param figures its figures
/// @param steps the steps it took
/// @param faults why it cannot be handed in yet, of the whole
/// @param powers what the viewer may do now
public record MonthPage(
        String unit,
        String month,
        String state,
        boolean late,
        String due,
        String above,
        String submission,
        long draft,
        List<Line> lines,
        List<Figure> figures,
        List<Step> steps,
        List<String> faults,
        Powers powers) {
    public MonthPage {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        steps = List.copyOf(steps);
        faults = List.copyOf(faults);
    }

    /// What is said of a project.
    ///
    /// @param place which line, from 0
    /// @param number of its dossier; -1 for a project that begins
    /// @param says each statement, such as `2017-10 stage: started`
    /// @param faults why it cannot be handed in
    public record Line(
            int place, int number, String project, List<String> says, List<Paper> papers, List<String> faults) {
        public Line {
            says = List.copyOf(says);
            papers = List.copyOf(papers);
            faults = List.copyOf(faults);
        }

        /// Whether the project begins with it.
        public boolean begins() {
            return number < 0;
        }
    }

    /// A paper behind a line.
    ///
    /// @param hash of its file, to be read; empty when there is none here
    /// @param file form and size of the file
    public record Paper(String text, String hash, String file) {}

    /// A figure.
    ///
    /// @param value as it is written; empty when it is not
    public record Figure(String word, String title, String value) {}

    /// A step.
    ///
    /// @param by who took it; empty for those who do not see that
    public record Step(long entry, String word, String at, String by, String reason) {}

    /// What the viewer may do now.
    ///
    /// @param write write in it and hand it in
    /// @param decide approve it
    /// @param sendBack send it back
    /// @param recall take it back before it is decided on
    public record Powers(boolean write, boolean decide, boolean sendBack, boolean recall) {}
}
