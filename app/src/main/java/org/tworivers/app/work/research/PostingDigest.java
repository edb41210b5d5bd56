package org.tworivers.app.work.research;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.digests.DigestLine;
import org.tworivers.app.work.digests.DigestSource;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.PostingState;

/// What waits of needs and offers: for who looks them through those that somebody else posted, for who posted those
/// that end within a week.
public final class PostingDigest implements DigestSource {
    private static final int SOON = 7;

    private final ResearchReader reader;

    /// What waits as a reader of the research network reads it.
    public PostingDigest(ResearchReader reader) {
        this.reader = reader;
    }

    @Override
    public List<DigestLine> waiting(Viewer viewer, LocalDate day, Messages messages) {
        if (!viewer.may(Right.SEE_RESEARCH) && !viewer.may(Right.POST_NEEDS)) {
            return List.of();
        }
        PostingBoard board = reader.postings(day);
        List<PostingCourse> all = board.all();
        Predicate<PostingCourse> reviews = each -> viewer.may(Right.REVIEW_POSTINGS)
                && board.isInHand(each, viewer)
                && each.state(day) == PostingState.WAITING
                && !each.poster().equals(viewer.id());
        Predicate<PostingCourse> posted =
                each -> (board.isOf(each, viewer) || each.poster().equals(viewer.id())) && isEnding(each, day);
        return Stream.concat(
                        lines("posting-review", all, reviews, messages), lines("posting-ending", all, posted, messages))
                .toList();
    }

    private static boolean isEnding(PostingCourse each, LocalDate day) {
        PostingState state = each.state(day);
        return (state == PostingState.SHOWN || state == PostingState.WAITING)
                && !each.posting().until().isAfter(day.plusDays(SOON));
    }

    private static Stream<DigestLine> lines(
            String kind, List<PostingCourse> all, Predicate<PostingCourse> which, Messages messages) {
        return all.stream().filter(which).map(each -> new DigestLine(kind, text(each.posting(), messages)));
    }

    /// What is made up is said to be.
    private static String text(Posting posting, Messages messages) {
        return messages.text(
                "digest.posting.line",
                messages.text("web.research.posting." + posting.kind().word()),
                posting.illustrative() ? messages.text("agreement.illustrative", posting.title()) : posting.title(),
                posting.until().toString());
    }
}
