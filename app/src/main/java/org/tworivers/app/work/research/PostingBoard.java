package org.tworivers.app.work.research;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.PostingKind;
import org.tworivers.core.research.PostingState;
import org.tworivers.core.shared.Code;

/// Needs and offers as of a day: those that wait to be looked through first, then those that end first.
///
/// @param board of all that is known
public record PostingBoard(ResearchBoard board) {

    /// All that were posted by the day.
    public List<PostingCourse> all() {
        return board.book().postings().stream()
                .filter(each -> each.isMade(board.asOf()))
                .sorted(Comparator.comparing((PostingCourse each) -> each.state(board.asOf()))
                        .thenComparing(each -> each.posting().until())
                        .thenComparing(each -> each.posting().id()))
                .toList();
    }

    /// Those that a viewer sees.
    public List<PostingCourse> seenBy(Viewer viewer) {
        return all().stream().filter(sees(viewer)).toList();
    }

    /// One of them.
    public Optional<PostingCourse> find(Viewer viewer, String id) {
        return board.book()
                .findPosting(id)
                .filter(each -> each.isMade(board.asOf()))
                .filter(sees(viewer));
    }

    /// The office sees all, of its place; others what is their own, and what was looked through and has not run out.
    /// A firm sees only offers of others.
    private Predicate<PostingCourse> sees(Viewer viewer) {
        return each -> isInHand(each, viewer)
                || (each.state(board.asOf()) == PostingState.SHOWN
                        && (viewer.may(Right.SEE_RESEARCH) || each.posting().kind() == PostingKind.OFFER));
    }

    private static boolean isOffice(Viewer viewer) {
        return viewer.organisation().isEmpty()
                && (viewer.may(Right.RECORD_RESEARCH) || viewer.may(Right.REVIEW_POSTINGS));
    }

    /// Whether a posting is for a place, or of an organisation there; any is for the whole.
    public boolean isOfPlace(Posting posting, Code place) {
        return place.isNone()
                || board.isUnder(posting.place(), place)
                || board.isUnder(board.seat(posting.organisation()), place);
    }

    /// Whether a viewer has to do with it beyond seeing it: as the one who posted it, or as the office of its place.
    public boolean isInHand(PostingCourse course, Viewer viewer) {
        return isOf(course, viewer) || (isOffice(viewer) && isOfPlace(course.posting(), viewer.place()));
    }

    /// Whether it is of the organisation that a viewer is for.
    public boolean isOf(PostingCourse course, Viewer viewer) {
        return !viewer.organisation().isEmpty()
                && board.judged()
                        .survivor(course.posting().organisation())
                        .equals(board.judged().survivor(viewer.organisation()));
    }

    /// Those of a kind that others see.
    public List<PostingCourse> shown(PostingKind kind) {
        return all().stream()
                .filter(each -> each.posting().kind() == kind && each.state(board.asOf()) == PostingState.SHOWN)
                .toList();
    }

    /// Whether it is taken up by a joint project when both are shown and of two organisations.
    boolean suits(Posting one, Posting other) {
        return one.kind() != other.kind()
                && !board.judged()
                        .survivor(one.organisation())
                        .equals(board.judged().survivor(other.organisation()));
    }
}
