package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseReopened;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.FirmRefused;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of cases, given what is known.
public final class CaseCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final Known known;
    private final String recorder;
    private final List<Rejection> found = new ArrayList<>();

    /// What else must be known.
    public interface Known {
        /// What is known of a case.
        Optional<CaseCourse> findCase(String id);

        /// Whether a project is on record.
        boolean project(String id);

        /// Whether somebody may speak as a firm.
        ///
        /// @param recorder opaque id of who records
        boolean speaks(String recorder, String firm);
    }

    private CaseCheck(String recorder, Known known) {
        this.recorder = recorder;
        this.known = known;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param recorder opaque id of who records
    public static List<Rejection> check(AftercareEntry entry, String recorder, Known known) {
        CaseCheck check = new CaseCheck(recorder, known);
        Optional<CaseCourse> course = known.findCase(entry.id());
        if (entry instanceof CaseRaised(ServiceCase raised)) {
            check.check(raised, course.isPresent());
        } else if (course.isEmpty()) {
            check.no("case-unknown", "id", entry.id(), "raise the case first.");
        } else {
            check.check(entry, course.get());
        }
        return List.copyOf(check.found);
    }

    private void check(ServiceCase raised, boolean known) {
        if (!KEY.matcher(raised.id()).matches() || raised.id().equals("new")) {
            no("lead-key-unusable", "id", raised.id(), "write small letters, digits and hyphens, at most 60.");
        }
        if (known) {
            no("case-known", "id", raised.id(), "there is a case of this id; take another id.");
        }
        if (raised.firm().isBlank()) {
            no("firm-missing", "firm", "", "name the firm.");
        }
        if (raised.title().isBlank()) {
            no("field-missing", "title", "", "fill it in.");
        }
        if (!raised.project().isEmpty() && !this.known.project(raised.project())) {
            no("project-unknown", "project", raised.project(), "name a project that is on record.");
        }
        speaks(raised.voice(), raised.firm());
    }

    private void check(AftercareEntry entry, CaseCourse course) {
        LocalDate last = course.standing(LocalDate.MAX).lastDay();
        if (entry.day().isBefore(last)) {
            found.add(new Rejection(
                            "case-day-early",
                            "day",
                            entry.day().toString(),
                            "the last step was on " + last + "; check the day.")
                    .naming(last.toString()));
        }
        voice(entry).ifPresent(voice -> speaks(voice, course.stated().firm()));
        found.addAll(course.refuse(entry, recorder));
    }

    private static Optional<Voice> voice(AftercareEntry entry) {
        return switch (entry) {
            case FirmConfirmed said -> Optional.of(said.voice());
            case FirmRefused said -> Optional.of(said.voice());
            case CaseReopened said -> Optional.of(said.voice());
            default -> Optional.empty();
        };
    }

    private void speaks(Voice voice, String firm) {
        if (voice == Voice.FIRM && !known.speaks(recorder, firm)) {
            no("case-voice", "voice", Voice.FIRM.word(), "only the firm's own account speaks as the firm; write desk.");
        }
    }

    private void no(String code, String field, String value, String advice) {
        found.add(new Rejection(code, field, value, advice));
    }
}
