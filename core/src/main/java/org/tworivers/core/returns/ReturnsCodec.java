package org.tworivers.core.returns;

import java.time.YearMonth;
import java.util.Set;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.returns.ReturnsEntry.Approved;
import org.tworivers.core.returns.ReturnsEntry.Locked;
import org.tworivers.core.returns.ReturnsEntry.SentBack;
import org.tworivers.core.returns.ReturnsEntry.Step;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// The codec of [ReturnsEntry].
public final class ReturnsCodec implements Codec<ReturnsEntry> {
    private static final String UNIT = "returns.unit-stated";
    private static final String SUBMITTED = "returns.submitted";
    private static final String SENT_BACK = "returns.sent-back";
    private static final String APPROVED = "returns.approved";
    private static final String LOCKED = "returns.locked";

    private static final String SUBMISSION = "submission";
    private static final String REASON = "reason";

    @Override
    public Set<String> types() {
        return Set.of(UNIT, SUBMITTED, SENT_BACK, APPROVED, LOCKED);
    }

    @Override
    public Draft encode(ReturnsEntry entry) {
        return switch (entry) {
            case UnitStated stated ->
                Draft.of(
                                "unit:" + stated.unit(),
                                UNIT,
                                Tree.fields()
                                        .with("above", stated.above())
                                        .with(
                                                "place",
                                                stated.place().isNone()
                                                        ? ""
                                                        : stated.place().toString())
                                        .with("dueDay", stated.dueDay())
                                        .withFlag("reports", stated.reports())
                                        .build())
                        .withDay(stated.from());
            case Submitted submitted ->
                step(
                        submitted,
                        SUBMITTED,
                        Tree.fields().with("content", submitted.content().tree()));
            case SentBack back ->
                step(
                        back,
                        SENT_BACK,
                        Tree.fields().with(SUBMISSION, back.submission()).with(REASON, back.reason()));
            case Approved approved ->
                step(
                        approved,
                        APPROVED,
                        Tree.fields().with(SUBMISSION, approved.submission()).with("facts", approved.facts()));
            case Locked locked -> step(locked, LOCKED, Tree.fields().with(SUBMISSION, locked.submission()));
        };
    }

    private static Draft step(Step step, String type, Tree.FieldsBuilder payload) {
        return Draft.of(
                        "monthly-return:" + step.unit() + ":" + step.month(),
                        type,
                        payload.with("unit", step.unit()).build())
                .withDay(Day.of(step.month()));
    }

    @Override
    public ReturnsEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private ReturnsEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        ReturnsEntry entry = draft.type().equals(UNIT) ? unit(draft, in) : step(draft, in);
        in.finish();
        return entry;
    }

    private static UnitStated unit(Draft draft, TreeReader in) {
        String place = in.text("place", "");
        return new UnitStated(
                draft.subject().substring(draft.subject().indexOf(':') + 1),
                in.text("above", ""),
                place.isEmpty() ? Code.NONE : Code.parse(place),
                Math.toIntExact(in.whole("dueDay", 0)),
                in.flag("reports"),
                draft.day());
    }

    private Step step(Draft draft, TreeReader in) {
        String unit = in.text("unit");
        YearMonth month = YearMonth.from(draft.day().first());
        return switch (draft.type()) {
            case SUBMITTED ->
                new Submitted(
                        unit,
                        month,
                        ReturnContent.of(in.find("content").orElse(Tree.fields().build())));
            case SENT_BACK -> new SentBack(unit, month, in.text(SUBMISSION), in.text(REASON, ""));
            case APPROVED -> new Approved(unit, month, in.text(SUBMISSION), Math.toIntExact(in.whole("facts", 0)));
            case LOCKED -> new Locked(unit, month, in.text(SUBMISSION));
            default ->
                throw new MalformedTextException("type (" + draft.type() + ") must be one of " + types()
                        + ". Maybe it belongs to another floor.");
        };
    }
}
