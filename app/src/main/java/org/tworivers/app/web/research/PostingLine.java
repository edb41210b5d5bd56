package org.tworivers.app.web.research;

import java.util.List;
import java.util.Locale;
import org.tworivers.app.work.research.PostingBoard;
import org.tworivers.app.work.research.Suggestions.Suggestion;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.ResearchEntry.OfPosting;
import org.tworivers.core.research.ResearchEntry.PostingClosed;
import org.tworivers.core.research.ResearchEntry.PostingMade;
import org.tworivers.core.research.ResearchEntry.PostingReviewed;
import org.tworivers.core.research.ResearchEntry.PostingTaken;

/// A need or an offer as a page shows it.
record PostingLine(
        String id,
        String kind,
        boolean illustrative,
        String organisation,
        String title,
        String text,
        String sector,
        String place,
        String posted,
        String until,
        String state,
        String project) {

    /// What was said of it.
    record Step(String day, String what, String text) {
        static Step of(Recorded<OfPosting> recorded) {
            String day = recorded.entry().on().toString();
            return switch (recorded.entry()) {
                case PostingMade made -> new Step(day, "made", "");
                case PostingReviewed reviewed ->
                    new Step(day, reviewed.shown() ? "shown" : "sent-back", reviewed.note());
                case PostingClosed closed -> new Step(day, "closed", closed.reason());
                case PostingTaken taken -> new Step(day, "taken", "");
            };
        }
    }

    /// One that suits it, and why.
    record Suited(PostingLine line, List<String> words, String sector, String place, int links) {}

    static PostingLine of(PostingCourse course, PostingBoard postings, ResearchPages pages, Locale locale) {
        Posting posting = course.posting();
        return new PostingLine(
                posting.id(),
                posting.kind().word(),
                posting.illustrative(),
                postings.board()
                        .name(posting.organisation(), pages.messages(locale).language()),
                posting.title(),
                posting.text(),
                pages.name(posting.sector(), locale),
                pages.name(posting.place(), locale),
                course.made().on().toString(),
                posting.until().toString(),
                course.state(postings.board().asOf()).word(),
                course.findProject(postings.board().asOf()).orElse(""));
    }

    static Suited of(Suggestion suggestion, PostingBoard postings, ResearchPages pages, Locale locale) {
        return new Suited(
                of(suggestion.course(), postings, pages, locale),
                suggestion.words(),
                pages.name(suggestion.sector(), locale),
                pages.name(suggestion.place(), locale),
                suggestion.links());
    }
}
