package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.aftercare.AftercareEntry.CalledBack;
import org.tworivers.core.aftercare.AftercareEntry.CaseEscalated;
import org.tworivers.core.aftercare.AftercareEntry.CasePaused;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseReopened;
import org.tworivers.core.aftercare.AftercareEntry.CaseResumed;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.FirmAnswered;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.FirmRefused;
import org.tworivers.core.aftercare.AftercareEntry.HelperAdded;
import org.tworivers.core.aftercare.AftercareEntry.HoldLifted;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.aftercare.AftercareEntry.StageHeld;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.projects.Hold;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;

/// The codec of [AftercareEntry].
public final class AftercareCodec implements Codec<AftercareEntry> {
    private static final String RAISED = "aftercare.case-raised";
    private static final String OWNER = "aftercare.owner-given";
    private static final String HELPER = "aftercare.helper-added";
    private static final String PAUSED = "aftercare.case-paused";
    private static final String RESUMED = "aftercare.case-resumed";
    private static final String ESCALATED = "aftercare.case-escalated";
    private static final String ANSWERED = "aftercare.firm-answered";
    private static final String SOLVED = "aftercare.case-solved";
    private static final String CONFIRMED = "aftercare.firm-confirmed";
    private static final String REFUSED = "aftercare.firm-refused";
    private static final String CALLED_BACK = "aftercare.called-back";
    private static final String REOPENED = "aftercare.case-reopened";
    private static final String HELD = "aftercare.stage-held";
    private static final String LIFTED = "aftercare.hold-lifted";
    private static final String REASON = "reason";
    private static final String VOICE = "voice";
    private static final String NOTE = "note";
    private static final String SATISFACTION = "satisfaction";
    private static final String STAGE = "stage";
    private static final String PROJECT = "project";

    @Override
    public Set<String> types() {
        return Set.of(
                RAISED,
                OWNER,
                HELPER,
                PAUSED,
                RESUMED,
                ESCALATED,
                ANSWERED,
                SOLVED,
                CONFIRMED,
                REFUSED,
                CALLED_BACK,
                REOPENED,
                HELD,
                LIFTED);
    }

    @Override
    public Draft encode(AftercareEntry entry) {
        return Draft.of(entry.subject(), type(entry), payload(entry).build()).withDay(Day.of(entry.day()));
    }

    private static String type(AftercareEntry entry) {
        return switch (entry) {
            case CaseRaised raised -> RAISED;
            case OwnerGiven given -> OWNER;
            case HelperAdded added -> HELPER;
            case CasePaused paused -> PAUSED;
            case CaseResumed resumed -> RESUMED;
            case CaseEscalated escalated -> ESCALATED;
            case FirmAnswered answered -> ANSWERED;
            case CaseSolved solved -> SOLVED;
            case FirmConfirmed confirmed -> CONFIRMED;
            case FirmRefused refused -> REFUSED;
            case CalledBack called -> CALLED_BACK;
            case CaseReopened reopened -> REOPENED;
            case StageHeld held -> HELD;
            case HoldLifted lifted -> LIFTED;
        };
    }

    private static Tree.FieldsBuilder payload(AftercareEntry entry) {
        return switch (entry) {
            case CaseRaised(ServiceCase raised) -> write(raised);
            case OwnerGiven given -> reason(given.reason()).with("owner", given.owner());
            case HelperAdded added -> Tree.fields().with("helper", added.helper());
            case CasePaused paused -> reason(paused.reason());
            case CaseResumed resumed -> Tree.fields().with(NOTE, resumed.note());
            case CaseEscalated escalated -> reason(escalated.reason());
            case FirmAnswered answered -> Tree.fields().with("text", answered.text());
            case CaseSolved solved ->
                Tree.fields().with("answer", solved.answer()).withFlag("reusable", solved.reusable());
            case FirmConfirmed said ->
                rated(said.satisfaction()).with(VOICE, said.voice().word()).with(NOTE, said.note());
            case FirmRefused said ->
                reason(said.reason()).with(VOICE, said.voice().word());
            case CalledBack called ->
                rated(called.satisfaction())
                        .withFlag("lasting", called.lasting())
                        .with(NOTE, called.note());
            case CaseReopened said ->
                reason(said.reason()).with(VOICE, said.voice().word());
            case StageHeld(String id, Hold hold, String reason, LocalDate day) ->
                reason(reason)
                        .with(PROJECT, hold.project())
                        .with(STAGE, hold.stage().word())
                        .with("force", hold.force().word());
            case HoldLifted lifted ->
                reason(lifted.reason()).with(STAGE, lifted.stage().word());
        };
    }

    private static Tree.FieldsBuilder reason(String reason) {
        return Tree.fields().with(REASON, reason);
    }

    private static Tree.FieldsBuilder rated(Optional<Integer> satisfaction) {
        Tree.FieldsBuilder out = Tree.fields();
        satisfaction.ifPresent(given -> out.with(SATISFACTION, given.longValue()));
        return out;
    }

    private static Tree.FieldsBuilder write(ServiceCase raised) {
        return Tree.fields()
                .withFlag("illustrative", raised.illustrative())
                .with("firm", raised.firm())
                .with(PROJECT, raised.project())
                .with("place", raised.place().isNone() ? "" : raised.place().toString())
                .with("kind", raised.kind().word())
                .with("urgency", raised.urgency().word())
                .with("title", raised.title())
                .with("text", raised.text())
                .with(VOICE, raised.voice().word());
    }

    @Override
    public AftercareEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private static AftercareEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        if (!draft.day().equals(Day.of(draft.day().first()))) {
            throw new MalformedTextException(
                    "day (" + draft.day() + ") must be an exact day, for it is counted from. Maybe its first day.");
        }
        String id = draft.subject().substring(draft.subject().indexOf(':') + 1);
        AftercareEntry entry = decode(draft.type(), id, draft.day().first(), in);
        in.finish();
        if (!entry.subject().equals(draft.subject())) {
            throw new MalformedTextException(
                    "subject (" + draft.subject() + ") must be " + entry.subject() + ". Maybe the kind is misspelt.");
        }
        return entry;
    }

    private static AftercareEntry decode(String type, String id, LocalDate day, TreeReader in) {
        return switch (type) {
            case RAISED -> new CaseRaised(raised(id, day, in));
            case OWNER -> new OwnerGiven(id, in.text("owner"), in.text(REASON, ""), day);
            case HELPER -> new HelperAdded(id, in.text("helper"), day);
            case PAUSED -> new CasePaused(id, in.text(REASON, ""), day);
            case RESUMED -> new CaseResumed(id, in.text(NOTE, ""), day);
            case ESCALATED -> new CaseEscalated(id, in.text(REASON, ""), day);
            case ANSWERED -> new FirmAnswered(id, in.text("text", ""), day);
            case SOLVED -> new CaseSolved(id, in.text("answer", ""), in.flag("reusable"), day);
            case CONFIRMED -> new FirmConfirmed(id, voice(in), satisfaction(in), in.text(NOTE, ""), day);
            case REFUSED -> new FirmRefused(id, voice(in), in.text(REASON, ""), day);
            case CALLED_BACK -> new CalledBack(id, in.flag("lasting"), satisfaction(in), in.text(NOTE, ""), day);
            case REOPENED -> new CaseReopened(id, voice(in), in.text(REASON, ""), day);
            case HELD ->
                new StageHeld(
                        id,
                        new Hold(in.text(PROJECT), Stage.parse(in.text(STAGE)), Hold.Force.parse(in.text("force"))),
                        in.text(REASON, ""),
                        day);
            case LIFTED -> new HoldLifted(id, Stage.parse(in.text(STAGE)), in.text(REASON, ""), day);
            default ->
                throw new MalformedTextException(
                        "type (" + type + ") must be one of this room's. Maybe aftercare.case-raised.");
        };
    }

    private static Voice voice(TreeReader in) {
        return Voice.parse(in.text(VOICE));
    }

    private static Optional<Integer> satisfaction(TreeReader in) {
        long given = in.whole(SATISFACTION, 0);
        return given == 0 ? Optional.empty() : Optional.of(Math.toIntExact(given));
    }

    private static ServiceCase raised(String id, LocalDate day, TreeReader in) {
        boolean illustrative = in.flag("illustrative");
        String firm = in.text("firm", "");
        String project = in.text(PROJECT, "");
        String place = in.text("place", "");
        return new ServiceCase(
                id,
                illustrative,
                firm,
                project,
                place.isEmpty() ? Code.NONE : Code.parse(place),
                CaseKind.parse(in.text("kind")),
                Urgency.parse(in.text("urgency")),
                in.text("title", ""),
                in.text("text", ""),
                voice(in),
                day);
    }
}
