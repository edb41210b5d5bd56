package org.tworivers.core.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tworivers.core.results.ResultCourse.Granted;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.LevelSetBack;
import org.tworivers.core.results.ResultsEntry.LicenceEnded;
import org.tworivers.core.results.ResultsEntry.LicenceGranted;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.results.ResultsEntry.UseEnded;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of results, given what is known. A level is stated only on top of the one below
/// it.
public final class ResultsCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final List<Evidence> evidence;
    private final Known known;
    private final List<Rejection> found = new ArrayList<>();

    /// What else must be known.
    public interface Known {
        /// What is known of the result that an entry is about.
        Optional<ResultCourse> findResult();

        /// Whether the project that an entry names is on record.
        boolean isProject();

        /// Whether the organisation that an entry names is in the register.
        boolean isOrganisation();
    }

    private ResultsCheck(List<Evidence> evidence, Known known) {
        this.evidence = evidence;
        this.known = known;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param evidence what proves it
    public static List<Rejection> check(ResultsEntry entry, List<Evidence> evidence, Known known) {
        ResultsCheck check = new ResultsCheck(evidence, known);
        Optional<ResultCourse> course = known.findResult();
        if (entry instanceof ResultStated(Result stated, LocalDate day)) {
            check.check(stated);
        } else if (course.isEmpty()) {
            check.no("result-unknown", "form", "", "record the result first.");
        } else {
            check.step(entry, course.get());
        }
        course.ifPresent(before -> check.early(entry, before));
        return List.copyOf(check.found);
    }

    private void check(Result result) {
        if (!KEY.matcher(result.id()).matches() || result.id().equals("new")) {
            no("lead-key-unusable", "id", result.id(), "write small letters, digits and hyphens, at most 60.");
        }
        organisation("owner", result.owner());
    }

    /// Levels come in the order of their days, and so do uses; nothing comes before the result was there.
    private void early(ResultsEntry entry, ResultCourse course) {
        LocalDate latest = switch (entry) {
            case ResultStated stated -> entry.day();
            case LevelReached reached -> course.latest(LevelReached.class, LevelSetBack.class);
            case LevelSetBack back -> course.latest(LevelReached.class, LevelSetBack.class);
            case UseBegun begun -> course.latest(UseBegun.class, UseEnded.class);
            case UseEnded ended -> course.latest(UseBegun.class, UseEnded.class);
            case LicenceGranted granted -> course.statedOn();
            case LicenceEnded ended -> course.statedOn();
        };
        if (entry.day().isBefore(latest)) {
            found.add(new Rejection(
                            "result-step-early",
                            "day",
                            entry.day().toString(),
                            "it must not be before " + latest + ", the day of what it comes after; check the day.")
                    .naming(latest.toString()));
        }
    }

    private void step(ResultsEntry entry, ResultCourse course) {
        switch (entry) {
            case ResultStated stated -> {}
            case LevelReached reached -> check(reached, course);
            case LevelSetBack back -> check(back, course);
            case LicenceGranted granted -> check(granted, course);
            case LicenceEnded ended -> check(ended, course);
            case UseBegun begun -> check(begun, course);
            case UseEnded ended -> check(ended, course);
        }
    }

    private void check(LevelReached reached, ResultCourse course) {
        int level = course.level(LocalDate.MAX);
        proven();
        if (level == ResultCourse.TOP) {
            no("level-top", "level", Integer.toString(reached.level()), "it is at level 9; there is none above.");
        } else if (reached.level() != level + 1) {
            found.add(new Rejection(
                            "level-jump",
                            "level",
                            Integer.toString(reached.level()),
                            "it stands at " + level + ", so state level " + (level + 1)
                                    + " with its paper: no level is passed over.")
                    .naming(Integer.toString(level), Integer.toString(level + 1)));
        }
    }

    private void check(LevelSetBack back, ResultCourse course) {
        int level = course.level(LocalDate.MAX);
        proven();
        needed("reason", back.reason());
        if (back.level() < 0 || back.level() >= level) {
            found.add(new Rejection(
                            "set-back-no-lower",
                            "level",
                            Integer.toString(back.level()),
                            "it stands at " + level + "; write a level below that, or 0.")
                    .naming(Integer.toString(level)));
        }
    }

    private void check(LicenceGranted granted, ResultCourse course) {
        Licence licence = granted.licence();
        proven();
        organisation("to", licence.to());
        if (!licence.to().isEmpty() && licence.to().equals(course.result().owner())) {
            no("licence-to-owner", "to", licence.to(), "the owner needs no licence; name another organisation.");
        }
        if (!KEY.matcher(licence.key()).matches()
                || course.licences(LocalDate.MAX).stream()
                        .anyMatch(each -> each.licence().key().equals(licence.key()))) {
            no("licence-key", "licence", licence.key(), "give the licence a key of its own: letters, digits, hyphens.");
        }
        if (licence.until().isDated() && licence.until().last().isBefore(granted.day())) {
            found.add(new Rejection(
                            "until-before-from",
                            "until",
                            licence.until().toString(),
                            "it must not end before it begins, on " + granted.day() + ".")
                    .naming(granted.day().toString()));
        }
        if (licence.amount().filter(money -> money.minor() <= 0).isPresent()) {
            no(
                    "size-unusable",
                    "amount",
                    licence.amount().get().toString(),
                    "write an amount above 0, or leave it out.");
        }
    }

    private void check(LicenceEnded ended, ResultCourse course) {
        needed("reason", ended.reason());
        Optional<Granted> licence = course.licences(LocalDate.MAX).stream()
                .filter(each -> each.licence().key().equals(ended.licence()))
                .findFirst();
        if (licence.filter(each -> each.holds(ended.day())).isEmpty()) {
            no("licence-over", "licence", ended.licence(), "choose a licence that holds on that day.");
        }
    }

    private void check(UseBegun begun, ResultCourse course) {
        proven();
        if (begun.project().isEmpty() && begun.firm().isEmpty()) {
            no("use-of-nobody", "project", "", "name the project or the firm that uses it.");
        }
        if (!begun.project().isEmpty() && !known.isProject()) {
            no("project-unknown", "project", begun.project(), "name a project that is on record.");
        }
        if (!begun.firm().isEmpty()) {
            organisation("firm", begun.firm());
        }
        if (isUsed(course, begun.project(), begun.firm())) {
            no("use-known", "project", begun.project(), "that is on record; end it first, or name another.");
        }
    }

    private void check(UseEnded ended, ResultCourse course) {
        needed("reason", ended.reason());
        if (!isUsed(course, ended.project(), ended.firm())) {
            no("use-unknown", "use", ended.project(), "choose a use that is on record and has not ended.");
        }
    }

    private static boolean isUsed(ResultCourse course, String project, String firm) {
        return course.uses(LocalDate.MAX).stream()
                .anyMatch(use -> use.project().equals(project) && use.firm().equals(firm));
    }

    private void organisation(String field, String id) {
        if (id.isBlank() || !known.isOrganisation()) {
            no("organisation-unlisted", field, id, "name an organisation of the register.");
        }
    }

    private void proven() {
        if (evidence.isEmpty()) {
            no("result-unproven", "paper", "", "name the paper that shows it.");
        }
    }

    private void needed(String field, String text) {
        if (text.isBlank()) {
            no("field-missing", field, "", "fill it in.");
        }
    }

    private void no(String code, String field, String value, String advice) {
        found.add(new Rejection(code, field, value, advice));
    }
}
