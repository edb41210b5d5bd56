package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.digests.DigestLine;
import org.tworivers.app.work.digests.DigestSource;
import org.tworivers.core.oversight.PromiseState;

/// What waits of promises: those whose last day has passed, and those that are said to be kept and wait for the firm's
/// word; for a firm, those to itself on which it has to speak.
public final class PromiseDigest implements DigestSource {
    private final PromiseReader reader;

    /// What waits as a reader of promises reads them.
    public PromiseDigest(PromiseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<DigestLine> waiting(Viewer viewer, LocalDate day, Messages messages) {
        if (viewer.may(Right.CONFIRM_PROMISES)) {
            return lines(
                            "promise-confirm",
                            reader.own(viewer, day),
                            PromiseDigest::isClaimed,
                            each -> text(each, messages))
                    .toList();
        }
        if (!viewer.may(Right.SEE_PROMISES)) {
            return List.of();
        }
        List<ListedPromise> all = reader.all(viewer, day);
        Function<ListedPromise, String> line = each -> messages.text(
                "digest.promise.line",
                text(each, messages),
                each.promise().unit(),
                each.due().toString());
        return Stream.concat(
                        lines("promise-overdue", all, each -> each.isOverdue() && !isClaimed(each), line),
                        lines("promise-claimed", all, PromiseDigest::isClaimed, line))
                .toList();
    }

    private static boolean isClaimed(ListedPromise each) {
        return each.state() == PromiseState.CLAIMED;
    }

    private static Stream<DigestLine> lines(
            String kind,
            List<ListedPromise> promises,
            Predicate<ListedPromise> which,
            Function<ListedPromise, String> text) {
        return promises.stream().filter(which).map(each -> new DigestLine(kind, text.apply(each)));
    }

    /// What is made up is said to be.
    private static String text(ListedPromise listed, Messages messages) {
        String text = listed.promise().text();
        return listed.promise().illustrative() ? messages.text("agreement.illustrative", text) : text;
    }
}
