package org.tworivers.core.research;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.ResearchEntry.OfPosting;
import org.tworivers.core.research.ResearchEntry.PostingClosed;
import org.tworivers.core.research.ResearchEntry.PostingMade;
import org.tworivers.core.research.ResearchEntry.PostingReviewed;
import org.tworivers.core.research.ResearchEntry.PostingTaken;

/// A need or an offer with all that was said of it, by day and then in the order of the journal.
///
/// @param made the posting as it was made last
/// @param steps all that was said, each making with it
public record PostingCourse(PostingMade made, List<Recorded<OfPosting>> steps) {
    public PostingCourse {
        steps = List.copyOf(steps);
    }

    /// The course that entries tell; nothing when it was never posted, or its posting was taken back.
    static Optional<PostingCourse> of(List<Recorded<OfPosting>> entries) {
        List<Recorded<OfPosting>> steps = entries.stream()
                .sorted(Comparator.comparing(
                                (Recorded<OfPosting> each) -> each.entry().on())
                        .thenComparingLong(Recorded::sequence))
                .toList();
        return steps.reversed().stream()
                .map(Recorded::entry)
                .filter(PostingMade.class::isInstance)
                .map(PostingMade.class::cast)
                .findFirst()
                .map(made -> new PostingCourse(made, steps));
    }

    /// What it says.
    public Posting posting() {
        return made.posting();
    }

    /// Whether it was posted by a day.
    public boolean isMade(LocalDate asOf) {
        return steps.stream()
                .anyMatch(each -> each.entry() instanceof PostingMade
                        && !each.entry().on().isAfter(asOf));
    }

    /// How it stands on a day. What is posted anew is to be looked through anew.
    public PostingState state(LocalDate asOf) {
        PostingState state = PostingState.WAITING;
        for (Recorded<OfPosting> step : steps) {
            if (!step.entry().on().isAfter(asOf)) {
                state = switch (step.entry()) {
                    case PostingMade again -> PostingState.WAITING;
                    case PostingReviewed reviewed -> reviewed.shown() ? PostingState.SHOWN : PostingState.SENT_BACK;
                    case PostingClosed closed -> PostingState.CLOSED;
                    case PostingTaken taken -> PostingState.TAKEN;
                };
            }
        }
        boolean open = state == PostingState.SHOWN || state == PostingState.WAITING;
        return open && posting().until().isBefore(asOf) ? PostingState.EXPIRED : state;
    }

    /// The joint project that it became by a day.
    public Optional<String> findProject(LocalDate asOf) {
        return steps.stream()
                .filter(each -> !each.entry().on().isAfter(asOf))
                .map(Recorded::entry)
                .filter(PostingTaken.class::isInstance)
                .map(each -> ((PostingTaken) each).project())
                .reduce((earlier, later) -> later);
    }

    /// Who recorded what it says last.
    public String poster() {
        return steps.reversed().stream()
                .filter(each -> each.entry() instanceof PostingMade)
                .findFirst()
                .map(Recorded::recorder)
                .orElse("");
    }

    /// The day of the last thing said.
    LocalDate latest() {
        return steps.getLast().entry().on();
    }
}
