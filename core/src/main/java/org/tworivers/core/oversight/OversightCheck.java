package org.tworivers.core.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tworivers.core.oversight.OversightEntry.AuditDrawn;
import org.tworivers.core.oversight.OversightEntry.AuditFound;
import org.tworivers.core.oversight.OversightEntry.OfPromise;
import org.tworivers.core.oversight.OversightEntry.PromiseClaimed;
import org.tworivers.core.oversight.OversightEntry.PromiseDropped;
import org.tworivers.core.oversight.OversightEntry.PromiseJudged;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.oversight.OversightEntry.PromisePostponed;
import org.tworivers.core.oversight.OversightEntry.PromiseProgressed;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of promises and audits, given what is known. That a promise was kept is only for
/// the firm to say; who claimed it never notes the firm's word, nor does the unit that was to keep it.
public final class OversightCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final List<Evidence> evidence;
    private final String recorder;
    private final Known known;
    private final List<Rejection> found = new ArrayList<>();

    /// What else must be known.
    public interface Known {
        /// What is known of the promise that an entry is about.
        Optional<PromiseCourse> findPromise();

        /// What is known of the audit that an entry is about.
        Optional<AuditCourse> findAudit();

        /// Whether the project that an entry names is on record.
        boolean isProject();

        /// Whether the firm that an entry names is.
        boolean isOrganisation();
    }

    private OversightCheck(List<Evidence> evidence, String recorder, Known known) {
        this.evidence = evidence;
        this.recorder = recorder;
        this.known = known;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param evidence what proves it
    /// @param recorder who would record it
    public static List<Rejection> check(OversightEntry entry, List<Evidence> evidence, String recorder, Known known) {
        OversightCheck check = new OversightCheck(evidence, recorder, known);
        switch (entry) {
            case PromiseMade made -> check.check(made);
            case OfPromise step -> check.check(step);
            case AuditDrawn(Audit drawn, var day) -> check.check(drawn);
            case AuditFound said -> check.check(said);
        }
        return List.copyOf(check.found);
    }

    private void check(PromiseMade made) {
        Promise promise = made.made();
        key(promise.id());
        if (known.findPromise().isPresent()) {
            no("promise-known", "form", "", "it was made before; postpone or drop that one.");
        }
        if (!known.isProject()) {
            no("project-unknown", "project", promise.project(), "name a project that is on record.");
        }
        if (!known.isOrganisation()) {
            no("firm-unknown", "firm", promise.firm(), "name an organisation of the register.");
        }
        needed("text", promise.text());
        needed("owner", promise.unit());
        proven();
        if (promise.due().isBefore(made.day())) {
            no("promise-due-early", "due", promise.due().toString(), "it would be due before it was made.");
        }
    }

    private void check(OfPromise step) {
        Optional<PromiseCourse> course = known.findPromise();
        if (course.isEmpty()) {
            no("promise-unknown", "form", "", "record the promise first.");
            return;
        }
        PromiseState state = course.get().last();
        if (state.isOver()) {
            no("promise-over", "form", "", "it was kept or dropped; take that entry back first.");
        }
        if (step.day().isBefore(course.get().latest())) {
            found.add(new Rejection(
                            "promise-step-early",
                            "day",
                            step.day().toString(),
                            "something later is on record, of " + course.get().latest() + "; check the day.")
                    .naming(course.get().latest().toString()));
        }
        switch (step) {
            case PromiseMade made -> {}
            case PromiseProgressed progressed -> needed("note", progressed.note());
            case PromiseClaimed claimed -> checkClaim(state);
            case PromiseJudged judged -> check(judged, course.get(), state);
            case PromisePostponed postponed -> {
                needed("reason", postponed.reason());
                if (!postponed.until().isAfter(course.get().due(postponed.day()))) {
                    no(
                            "postponed-earlier",
                            "until",
                            postponed.until().toString(),
                            "it is due on " + course.get().due(postponed.day()) + " already; choose a later day.");
                }
            }
            case PromiseDropped dropped -> needed("reason", dropped.reason());
        }
    }

    private void checkClaim(PromiseState state) {
        proven();
        if (state == PromiseState.CLAIMED) {
            no("promise-claimed", "form", "", "it was claimed before; the firm is to speak.");
        }
    }

    private void check(PromiseJudged judged, PromiseCourse course, PromiseState state) {
        if (!judged.kept()) {
            needed("note", judged.note());
        }
        if (!judged.firm().isEmpty()) {
            if (!judged.firm().equals(course.promise().firm())) {
                no("firm-of-another", "form", "", "only the firm it was promised to says whether it was kept.");
            }
            return;
        }
        proven();
        needed("heard-by", judged.heardBy());
        if (state != PromiseState.CLAIMED) {
            no("promise-unclaimed", "form", "", "nobody has said that it was kept.");
        }
        if (judged.heardBy().equals(course.promise().unit())) {
            no("heard-by-owner", "heard-by", judged.heardBy(), "who was to keep it does not note the firm's word.");
        }
        if (course.isClaimedBy(recorder)) {
            no(
                    "judged-by-claimant",
                    "form",
                    "",
                    "who claimed that it was kept does not note the firm's word; somebody else does.");
        }
    }

    private void check(Audit drawn) {
        key(drawn.id());
        if (known.findAudit().isPresent()) {
            no("audit-known", "form", "", "an audit of that id was drawn before; choose another.");
        }
        if (drawn.items().isEmpty()) {
            no("audit-empty", "of", drawn.of(), "there is nothing to draw from; choose other facts or days.");
        }
    }

    private void check(AuditFound said) {
        Optional<AuditItem> item = known.findAudit().stream()
                .flatMap(course -> course.audit().items().stream())
                .filter(each -> each.key().equals(said.item()))
                .findFirst();
        if (item.isEmpty()) {
            no("audit-item-unknown", "form", "", "choose an item that was drawn.");
            return;
        }
        if (known.findAudit().orElseThrow().find(item.get()).isPresent()) {
            no("audit-item-done", "form", "", "something was found of it before; take that entry back first.");
        }
        proven();
        boolean partly = said.verdict() == AuditVerdict.PARTLY;
        boolean fits = said.amount().denomination().equals(item.get().money().denomination())
                && said.amount().minor() > 0
                && said.amount().minor() < item.get().money().minor();
        if (partly && !fits) {
            no(
                    "audit-amount",
                    "amount",
                    said.amount().toString(),
                    "write how much was found: more than nothing and less than what is claimed, in its currency.");
        }
        if (said.verdict() == AuditVerdict.NOT_FOUND) {
            needed("note", said.note());
        }
    }

    private void proven() {
        if (evidence.isEmpty()) {
            no("oversight-unproven", "paper", "", "name the paper that shows it.");
        }
    }

    private void needed(String field, String text) {
        if (text.isBlank()) {
            no("field-missing", field, "", "fill it in.");
        }
    }

    private void key(String key) {
        if (!KEY.matcher(key).matches() || key.equals("new")) {
            no("lead-key-unusable", "id", key, "write small letters, digits and hyphens, at most 60.");
        }
    }

    private void no(String code, String field, String value, String advice) {
        found.add(new Rejection(code, field, value, advice));
    }
}
