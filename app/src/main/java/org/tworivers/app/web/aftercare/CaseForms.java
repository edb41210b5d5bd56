package org.tworivers.app.web.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.aftercare.AftercareEntry;
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
import org.tworivers.core.aftercare.CaseKind;
import org.tworivers.core.aftercare.ServiceCase;
import org.tworivers.core.aftercare.Urgency;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.projects.Hold;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// What forms about cases say, as entries.
final class CaseForms {
    static final List<String> KINDS =
            Stream.of(CaseKind.values()).map(CaseKind::word).toList();
    static final List<String> URGENCIES =
            Stream.of(Urgency.values()).map(Urgency::word).toList();

    private static final String REASON = "reason";

    private final FormReader in;
    private final NameBook names;
    private final boolean illustrative;

    /// @param typed what was typed, by field
    CaseForms(Map<String, String> typed, CasePages pages, NameBook names) {
        in = new FormReader(typed, names.codes());
        this.names = names;
        illustrative = pages.isDemonstration();
    }

    /// What could not be read; when there is any, nothing is to be recorded.
    List<Rejection> faults() {
        return in.faults();
    }

    private String chosen(String field, List<String> offered) {
        String word = in.needed(field);
        if (!word.isEmpty() && !offered.contains(word)) {
            String words = String.join(", ", offered);
            in.fault(field, "choice-unknown", "write one of " + words + ".", words);
        }
        return offered.contains(word) ? word : offered.getLast();
    }

    /// A case that somebody raises at a desk.
    AftercareEntry raisedAtDesk(String id, Code otherwise) {
        Code place = in.code("place", FormReader.PLACES);
        return raised(id, names.stated(in.needed("firm")), Voice.DESK, place.isNone() ? otherwise : place);
    }

    /// A case that a firm raises itself.
    ///
    /// @param place where it sits
    AftercareEntry raisedByFirm(String id, String firm, Code place) {
        return raised(id, firm, Voice.FIRM, place);
    }

    private AftercareEntry raised(String id, String firm, Voice voice, Code place) {
        return new CaseRaised(new ServiceCase(
                id,
                illustrative,
                firm,
                in.has("project") ? in.word("project") : "",
                place,
                CaseKind.parse(chosen("kind", KINDS)),
                Urgency.parse(chosen("urgency", URGENCIES)),
                in.needed("title"),
                in.needed("text"),
                voice,
                in.day("day")));
    }

    /// Something that is done about a case.
    AftercareEntry read(CaseAct act, ServiceCase raised, Voice voice) {
        String id = raised.id();
        LocalDate day = in.day("day");
        return switch (act) {
            case OWNER, HAND_OVER -> new OwnerGiven(id, in.needed("owner"), in.text(REASON), day);
            case HELPER -> new HelperAdded(id, in.needed("helper"), day);
            case PAUSE -> new CasePaused(id, in.needed(REASON), day);
            case RESUME -> new CaseResumed(id, in.text("note"), day);
            case ESCALATE -> new CaseEscalated(id, in.needed(REASON), day);
            case ANSWER -> new FirmAnswered(id, in.needed("text"), day);
            case SOLVE -> new CaseSolved(id, in.needed("answer"), in.ticked("reusable"), day);
            case CONFIRM -> new FirmConfirmed(id, voice, satisfaction(), in.text("note"), day);
            case REFUSE -> new FirmRefused(id, voice, in.needed(REASON), day);
            case CALL_BACK -> calledBack(id, day);
            case REOPEN -> new CaseReopened(id, voice, in.needed(REASON), day);
            case HOLD ->
                new StageHeld(
                        id,
                        new Hold(
                                raised.project(),
                                stage(),
                                Hold.Force.parse(chosen("force", List.of("blocks", "warns")))),
                        in.needed(REASON),
                        day);
            case LIFT -> new HoldLifted(id, stage(), in.needed(REASON), day);
        };
    }

    private AftercareEntry calledBack(String id, LocalDate day) {
        boolean lasting = chosen("lasting", List.of("no", "yes")).equals("yes");
        String note = lasting ? in.text("note") : in.needed("note");
        return new CalledBack(id, lasting, lasting ? satisfaction() : Optional.empty(), note, day);
    }

    private Stage stage() {
        return Stage.parse(
                chosen("stage", Stream.of(Stage.values()).map(Stage::word).toList()));
    }

    private Optional<Integer> satisfaction() {
        String given = in.text("satisfaction");
        if (!given.isEmpty() && !given.matches("[1-5]")) {
            in.fault("satisfaction", "rating-unusable", "write 1 to 5, or leave it out.");
            return Optional.empty();
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(given));
    }
}
