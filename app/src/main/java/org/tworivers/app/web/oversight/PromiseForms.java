package org.tworivers.app.web.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.oversight.OversightEntry.PromiseClaimed;
import org.tworivers.core.oversight.OversightEntry.PromiseDropped;
import org.tworivers.core.oversight.OversightEntry.PromiseJudged;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.oversight.OversightEntry.PromisePostponed;
import org.tworivers.core.oversight.OversightEntry.PromiseProgressed;
import org.tworivers.core.oversight.Promise;
import org.tworivers.core.oversight.PromiseKind;
import org.tworivers.core.oversight.PromiseState;
import org.tworivers.core.shared.Evidence;

/// What forms about promises say, as entries.
final class PromiseForms {
    static final String PROGRESS = "progress";
    static final String CLAIM = "claim";
    static final String JUDGE = "judge";
    static final String POSTPONE = "postpone";
    static final String DROP = "drop";
    static final List<String> KINDS = List.of(PROGRESS, CLAIM, JUDGE, POSTPONE, DROP);

    private static final int LONG = 400;
    private static final String NOTE = "note";
    private static final String REASON = "reason";
    private static final String KEPT = "kept";
    private static final List<String> VERDICTS = List.of(KEPT, "denied");

    private final FieldReader in;
    private final OversightPages pages;

    /// @param typed what was typed, by field
    PromiseForms(Map<String, String> typed, OversightPages pages) {
        in = new FieldReader(typed, LONG);
        this.pages = pages;
    }

    /// The forms that make sense of a promise as it stands.
    static List<String> kinds(PromiseState state) {
        return switch (state) {
            case OPEN, UNDER_WAY, DENIED -> List.of(PROGRESS, CLAIM, POSTPONE, DROP);
            case CLAIMED -> List.of(JUDGE, PROGRESS, POSTPONE, DROP);
            case KEPT, DROPPED -> List.of();
        };
    }

    /// A new promise.
    Heard<OversightEntry> made(String id, String project, NameBook names) {
        String firm = names.stated(in.needed("firm"));
        String kind = in.chosen(
                "kind", Stream.of(PromiseKind.values()).map(PromiseKind::word).toList());
        String text = in.needed("text");
        String unit = in.needed("owner");
        LocalDate due = OversightPages.exact(in, "due");
        LocalDate day = pages.day(in);
        return heard(() -> new PromiseMade(
                new Promise(id, pages.isDemonstration(), project, firm, PromiseKind.parse(kind), text, unit, due),
                day));
    }

    /// A step of a kind.
    Heard<OversightEntry> step(String promise, String kind) {
        LocalDate day = pages.day(in);
        OversightEntry entry = step(promise, kind, day);
        return heard(() -> entry);
    }

    private Heard<OversightEntry> heard(Supplier<OversightEntry> said) {
        List<Evidence> minutes = RoomPages.paper(in, Evidence.Kind.MINUTES);
        return Heard.of(in, in.rejections().isEmpty() ? Optional.of(said.get()) : Optional.empty(), minutes);
    }

    private OversightEntry step(String promise, String kind, LocalDate day) {
        return switch (kind) {
            case PROGRESS -> new PromiseProgressed(promise, in.needed(NOTE), day);
            case CLAIM -> new PromiseClaimed(promise, in.text(NOTE), day);
            case JUDGE ->
                new PromiseJudged(
                        promise,
                        in.chosen("verdict", VERDICTS).equals(KEPT),
                        in.text(NOTE),
                        "",
                        in.needed("heard-by"),
                        day);
            case POSTPONE -> new PromisePostponed(promise, OversightPages.exact(in, "until"), in.needed(REASON), day);
            default -> new PromiseDropped(promise, in.needed(REASON), day);
        };
    }

    /// The word of the firm itself.
    Heard<OversightEntry> own(String promise, String firm) {
        boolean kept = in.chosen("verdict", VERDICTS).equals(KEPT);
        OversightEntry entry = new PromiseJudged(promise, kept, in.text(NOTE), firm, "", pages.today());
        return Heard.of(in, Optional.of(entry), List.of());
    }
}
