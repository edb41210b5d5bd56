package org.tworivers.core.talent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;
import org.tworivers.core.talent.TalentEntry.AgreementEnded;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.DaysSpent;
import org.tworivers.core.talent.TalentEntry.DeliverableMet;
import org.tworivers.core.talent.TalentEntry.NameVerified;

/// Why something must not be recorded of talent agreements, given what is known.
public final class TalentCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final List<Evidence> evidence;
    private final Known known;
    private final List<Rejection> found = new ArrayList<>();

    /// What else must be known.
    public interface Known {
        /// What is known of the agreement that an entry is about.
        Optional<TalentCourse> findAgreement();

        /// Whether a person is stated.
        boolean isPerson(String id);

        /// Whether an organisation is in the register.
        boolean isOrganisation(String id);

        /// Whether a result is on record.
        boolean isResult(String id);
    }

    private TalentCheck(List<Evidence> evidence, Known known) {
        this.evidence = evidence;
        this.known = known;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param evidence what proves it
    public static List<Rejection> check(TalentEntry entry, List<Evidence> evidence, Known known) {
        TalentCheck check = new TalentCheck(evidence, known);
        check.proven();
        if (entry instanceof AgreementMade(TalentAgreement made, LocalDate day)) {
            check.check(made, day);
        } else {
            known.findAgreement()
                    .ifPresentOrElse(
                            course -> check.step(entry, course),
                            () -> check.no("talent-unknown", "form", "", "record the agreement first."));
        }
        return List.copyOf(check.found);
    }

    private void check(TalentAgreement made, LocalDate day) {
        key("id", made.id());
        if (known.findAgreement().isPresent()) {
            no("talent-known", "form", "", "it was made before; take that entry back first.");
        }
        if (!known.isPerson(made.person())) {
            no("talent-person-unknown", "person", made.person(), "state the person first, or with the agreement.");
        }
        organisation("home", made.home());
        organisation("host", made.host());
        if (!made.home().isEmpty() && made.home().equals(made.host())) {
            no("talent-host-is-home", "host", made.host(), "the person keeps the home employer; name another host.");
        }
        if (!made.team().isEmpty()) {
            key("team", made.team());
        } else if (made.leads()) {
            no("field-missing", "team", "", "fill it in.");
        }
        if (made.daysAgreed() < 1) {
            no("talent-days", "days", Integer.toString(made.daysAgreed()), "write a whole number of days from 1.");
        } else if (made.until().isDated()
                && made.daysAgreed() > ChronoUnit.DAYS.between(day, made.until().last()) + 1) {
            no("talent-days-beyond", "days", Integer.toString(made.daysAgreed()), "the term has fewer days.");
        }
        if (made.until().isDated() && made.until().last().isBefore(day)) {
            found.add(new Rejection(
                            "until-before-from",
                            "until",
                            made.until().toString(),
                            "it must not end before it begins, on " + day + ".")
                    .naming(day.toString()));
        }
        deliverables(made);
    }

    private void deliverables(TalentAgreement made) {
        Set<String> keys = new HashSet<>();
        for (Deliverable each : made.deliverables()) {
            if (!KEY.matcher(each.key()).matches()
                    || !keys.add(each.key())
                    || each.text().isBlank()) {
                no(
                        "talent-deliverable",
                        "deliverables",
                        each.text(),
                        "give each a key of its own, and say what it is.");
            }
            if (!each.result().isEmpty() && !known.isResult(each.result())) {
                no("result-unknown", "deliverables", each.result(), "record the result first.");
            }
        }
    }

    private void step(TalentEntry step, TalentCourse course) {
        if (step instanceof DaysSpent spent) {
            check(spent, course);
            return;
        }
        if (step.day().isBefore(course.from())) {
            before(course);
        }
        switch (step) {
            case AgreementMade made -> {}
            case NameVerified verified -> {
                if (course.isVerified(LocalDate.MAX)) {
                    no("talent-name-verified", "form", "", "the name was verified before; there is nothing to do.");
                }
            }
            case DaysSpent spent -> {}
            case DeliverableMet met -> {
                if (course.agreement().deliverables().stream()
                        .noneMatch(each -> each.key().equals(met.deliverable()))) {
                    no("deliverable-unknown", "deliverable", met.deliverable(), "choose one of the agreement.");
                } else if (course.metOn(met.deliverable(), LocalDate.MAX).isPresent()) {
                    no("deliverable-met", "deliverable", met.deliverable(), "it has come; take that entry back first.");
                }
            }
            case AgreementEnded ended -> check(ended, course);
        }
    }

    private void before(TalentCourse course) {
        found.add(new Rejection(
                        "talent-before", "day", "", "the agreement holds from " + course.from() + "; check the day.")
                .naming(course.from().toString()));
    }

    private void check(AgreementEnded ended, TalentCourse course) {
        if (ended.reason().isBlank()) {
            no("field-missing", "reason", "", "fill it in.");
        }
        if (course.steps().stream().anyMatch(each -> each.entry() instanceof AgreementEnded)) {
            no("talent-ended", "form", "", "it ended before; take that entry back first.");
        }
        if (ended.day().isBefore(course.latest())) {
            found.add(new Rejection(
                            "promise-step-early",
                            "day",
                            ended.day().toString(),
                            "something later is on record, of " + course.latest() + "; check the day.")
                    .naming(course.latest().toString()));
        }
        if (course.agreement().until().isDated()
                && ended.day().isAfter(course.agreement().until().last())) {
            no("talent-over", "day", ended.day().toString(), "its term had run out by then.");
        }
    }

    /// Stays do not overlap, so that no day is counted twice.
    private void check(DaysSpent spent, TalentCourse course) {
        if (spent.from().isBefore(course.from())) {
            before(course);
        }
        long most = ChronoUnit.DAYS.between(spent.from(), spent.day()) + 1;
        if (most < 1) {
            found.add(new Rejection(
                            "until-before-from",
                            "day",
                            spent.day().toString(),
                            "it must not end before it begins, on " + spent.from() + ".")
                    .naming(spent.from().toString()));
        } else if (spent.days() < 1 || spent.days() > most) {
            found.add(new Rejection(
                            "stay-days",
                            "days",
                            Integer.toString(spent.days()),
                            "write 1 to " + most + ", the days from the first to the last.")
                    .naming(Long.toString(most)));
        }
        if (course.until(LocalDate.MAX).isDated()
                && spent.day().isAfter(course.until(LocalDate.MAX).last())) {
            no("talent-over", "day", spent.day().toString(), "its term had run out by then.");
        }
        boolean overlaps = course.steps().stream()
                .anyMatch(each -> each.entry() instanceof DaysSpent other
                        && !other.from().isAfter(spent.day())
                        && !other.day().isBefore(spent.from()));
        if (overlaps) {
            no("stay-overlaps", "from", spent.from().toString(), "another stay is on record for some of these days.");
        }
    }

    private void organisation(String field, String id) {
        if (id.isBlank() || !known.isOrganisation(id)) {
            no("organisation-unlisted", field, id, "name an organisation of the register.");
        }
    }

    private void proven() {
        if (evidence.isEmpty()) {
            no("result-unproven", "paper", "", "name the paper that shows it.");
        }
    }

    private void key(String field, String key) {
        if (!KEY.matcher(key).matches() || key.equals("new")) {
            no("lead-key-unusable", field, key, "write small letters, digits and hyphens, at most 60.");
        }
    }

    private void no(String code, String field, String value, String advice) {
        found.add(new Rejection(code, field, value, advice));
    }
}
