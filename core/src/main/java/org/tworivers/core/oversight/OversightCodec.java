package org.tworivers.core.oversight;

import java.time.LocalDate;
import java.util.Set;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.oversight.OversightEntry.AuditDrawn;
import org.tworivers.core.oversight.OversightEntry.AuditFound;
import org.tworivers.core.oversight.OversightEntry.PromiseClaimed;
import org.tworivers.core.oversight.OversightEntry.PromiseDropped;
import org.tworivers.core.oversight.OversightEntry.PromiseJudged;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.oversight.OversightEntry.PromisePostponed;
import org.tworivers.core.oversight.OversightEntry.PromiseProgressed;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;

/// The codec of [OversightEntry].
public final class OversightCodec implements Codec<OversightEntry> {
    private static final String MADE = "oversight.promise-made";
    private static final String PROGRESSED = "oversight.promise-progressed";
    private static final String CLAIMED = "oversight.promise-claimed";
    private static final String JUDGED = "oversight.promise-judged";
    private static final String POSTPONED = "oversight.promise-postponed";
    private static final String DROPPED = "oversight.promise-dropped";
    private static final String DRAWN = "oversight.audit-drawn";
    private static final String FOUND = "oversight.audit-found";
    private static final String NOTE = "note";
    private static final String REASON = "reason";
    private static final String FIRM = "firm";
    private static final String HEARD_BY = "heardBy";

    @Override
    public Set<String> types() {
        return Set.of(MADE, PROGRESSED, CLAIMED, JUDGED, POSTPONED, DROPPED, DRAWN, FOUND);
    }

    @Override
    public Draft encode(OversightEntry entry) {
        Tree.FieldsBuilder payload = Tree.fields();
        String type = switch (entry) {
            case PromiseMade(Promise made, LocalDate day) -> {
                OversightTree.write(made, payload);
                yield MADE;
            }
            case PromiseProgressed(String promise, String note, LocalDate day) -> {
                payload.with(NOTE, note);
                yield PROGRESSED;
            }
            case PromiseClaimed(String promise, String note, LocalDate day) -> {
                payload.with(NOTE, note);
                yield CLAIMED;
            }
            case PromiseJudged judged -> {
                payload.withFlag("kept", judged.kept())
                        .with(NOTE, judged.note())
                        .with(FIRM, judged.firm())
                        .with(HEARD_BY, judged.heardBy());
                yield JUDGED;
            }
            case PromisePostponed(String promise, LocalDate until, String reason, LocalDate day) -> {
                payload.with("until", until.toString()).with(REASON, reason);
                yield POSTPONED;
            }
            case PromiseDropped(String promise, String reason, LocalDate day) -> {
                payload.with(REASON, reason);
                yield DROPPED;
            }
            case AuditDrawn(Audit drawn, LocalDate day) -> {
                OversightTree.write(drawn, payload);
                yield DRAWN;
            }
            case AuditFound(
                    String audit,
                    String item,
                    AuditVerdict verdict,
                    Money amount,
                    String note,
                    LocalDate day) -> {
                payload.with("item", item)
                        .with("verdict", verdict.word())
                        .with("amount", OversightTree.write(amount))
                        .with(NOTE, note);
                yield FOUND;
            }
        };
        return Draft.of(entry.subject(), type, payload.build()).withDay(Day.of(entry.day()));
    }

    @Override
    public OversightEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private OversightEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        String id = draft.subject().substring(draft.subject().indexOf(':') + 1);
        OversightEntry entry = decode(draft.type(), id, OversightTree.exact(draft.day()), in);
        in.finish();
        if (!entry.subject().equals(draft.subject())) {
            throw new MalformedTextException(
                    "subject (" + draft.subject() + ") must be " + entry.subject() + ". Maybe the kind is misspelt.");
        }
        return entry;
    }

    private OversightEntry decode(String type, String id, LocalDate day, TreeReader in) {
        return switch (type) {
            case MADE -> new PromiseMade(OversightTree.promise(id, in), day);
            case PROGRESSED -> new PromiseProgressed(id, in.text(NOTE, ""), day);
            case CLAIMED -> new PromiseClaimed(id, in.text(NOTE, ""), day);
            case JUDGED ->
                new PromiseJudged(
                        id, in.flag("kept"), in.text(NOTE, ""), in.text(FIRM, ""), in.text(HEARD_BY, ""), day);
            case POSTPONED -> new PromisePostponed(id, LocalDate.parse(in.text("until")), in.text(REASON, ""), day);
            case DROPPED -> new PromiseDropped(id, in.text(REASON, ""), day);
            case DRAWN -> new AuditDrawn(OversightTree.audit(id, in), day);
            case FOUND ->
                new AuditFound(
                        id,
                        in.text("item"),
                        AuditVerdict.parse(in.text("verdict")),
                        OversightTree.money(in.reader("amount")),
                        in.text(NOTE, ""),
                        day);
            default ->
                throw new MalformedTextException(
                        "type (" + type + ") must be one of " + types() + ". Maybe it belongs to another floor.");
        };
    }
}
