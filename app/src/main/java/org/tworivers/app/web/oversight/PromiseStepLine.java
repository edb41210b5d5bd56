package org.tworivers.app.web.oversight;

import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.oversight.OversightEntry.PromiseClaimed;
import org.tworivers.core.oversight.OversightEntry.PromiseDropped;
import org.tworivers.core.oversight.OversightEntry.PromiseJudged;
import org.tworivers.core.oversight.OversightEntry.PromisePostponed;
import org.tworivers.core.oversight.OversightEntry.PromiseProgressed;
import org.tworivers.core.oversight.PromiseCourse;
import org.tworivers.core.shared.Evidence;

/// One thing said of a promise.
///
/// @param word of what it is
/// @param by who recorded it, where the viewer may see that
record PromiseStepLine(String day, String word, String text, String papers, String by, long entry) {
    static List<PromiseStepLine> all(PromiseCourse course, NameBook names) {
        return course.steps().reversed().stream().map(each -> of(each, names)).toList();
    }

    private static PromiseStepLine of(Recorded<OversightEntry> step, NameBook names) {
        return new PromiseStepLine(
                step.entry().day().toString(),
                word(step.entry()),
                text(step.entry(), names),
                step.evidence().stream().map(Evidence::number).collect(Collectors.joining(" · ")),
                names.recorders().apply(step.recorder()),
                step.sequence());
    }

    private static String word(OversightEntry entry) {
        return switch (entry) {
            case PromiseProgressed progressed -> "progressed";
            case PromiseClaimed claimed -> "claimed";
            case PromiseJudged judged -> judged.kept() ? "kept" : "denied";
            case PromisePostponed postponed -> "postponed";
            case PromiseDropped dropped -> "dropped";
            default -> "made";
        };
    }

    private static String text(OversightEntry entry, NameBook names) {
        return switch (entry) {
            case PromiseProgressed progressed -> progressed.note();
            case PromiseClaimed claimed -> claimed.note();
            case PromiseJudged judged -> heard(judged, names);
            case PromisePostponed postponed ->
                names.messages()
                        .text("web.promise.until.because", postponed.until().toString(), postponed.reason());
            case PromiseDropped dropped -> dropped.reason();
            default -> "";
        };
    }

    private static String heard(PromiseJudged judged, NameBook names) {
        return judged.firm().isEmpty()
                ? names.messages().text("web.promise.heard", judged.heardBy(), judged.note())
                : names.messages().text("web.promise.own-word", judged.note());
    }
}
