package org.tworivers.app.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.projects.CountingPolicy;
import org.tworivers.core.shared.Code;

/// Reads from the words of an address what figures a page is asked for. What is left out is as usual; what cannot be
/// read is said. Who is of a place asks for that place alone.
@Component
public final class Questions {
    static final String BASE = "base";
    static final String AS_OF = "asOf";
    static final String KNOWN_AT = "knownAt";
    static final String THEN_AS_OF = "thenAsOf";
    static final String THEN_KNOWN_AT = "thenKnownAt";
    static final String POLICY = "policy";
    static final String ROUNDING = "rounding";
    static final String DIGITS = "digits";

    private static final Rounding USUAL = new Rounding(Rounding.Mode.HALF_UP, 1);

    /// Days outside are typing errors; series of months over them would be endless.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private final Ledger ledger;
    private final Serving.Settings settings;

    Questions(Ledger ledger, Serving.Settings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    /// The question of an address.
    ///
    /// @param typed its words by name
    public Asked ask(Map<String, String> typed, Viewer viewer) {
        List<String> faults = new ArrayList<>();
        LocalDate base = day(typed.getOrDefault(BASE, ""), settings.base(), "base", faults);
        LocalDate asOf = day(typed.getOrDefault(AS_OF, ""), settings.asOf(), "as-of", faults);
        if (asOf.isBefore(base)) {
            faults.add("days");
            base = settings.base();
            asOf = settings.asOf();
        }
        FigureQuestion question = new FigureQuestion(
                base,
                asOf,
                knownAt(typed.getOrDefault(KNOWN_AT, "").strip(), "known-at", faults),
                ProjectDays.ZONE,
                policy(typed.getOrDefault(POLICY, ""), faults),
                rounding(typed, faults),
                "",
                viewer.place(),
                Code.NONE);
        return new Asked(question, faults);
    }

    /// The question that the answer is to be compared with: the same as of another day, as known at another, or both;
    /// nothing when neither is named.
    public Optional<Asked> findThen(Map<String, String> typed, FigureQuestion now) {
        String asOf = typed.getOrDefault(THEN_AS_OF, "");
        String knownAt = typed.getOrDefault(THEN_KNOWN_AT, "").strip();
        if (asOf.isBlank() && knownAt.isEmpty()) {
            return Optional.empty();
        }
        List<String> faults = new ArrayList<>();
        LocalDate day = day(asOf, now.asOf(), "then-as-of", faults);
        if (day.isBefore(now.base())) {
            faults.add("then-days");
            day = now.asOf();
        }
        FigureQuestion then = now.withAsOf(day).withKnownAt(knownAt(knownAt, "then-known-at", faults));
        return Optional.of(new Asked(then, faults));
    }

    /// The place of who is of one, by its name and code; empty for the others.
    public String placeOf(Viewer viewer, Locale locale) {
        Code place = viewer.place();
        return place.isNone()
                ? ""
                : ledger.register()
                                .codes(ledger.journal().head().sequence())
                                .name(
                                        place,
                                        settings.asOf(),
                                        Page.messages(locale).language())
                        + " (" + place + ")";
    }

    /// Whether a day is one that figures are asked for.
    public static boolean isUsual(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static LocalDate day(String text, LocalDate usual, String name, List<String> faults) {
        if (text.isBlank()) {
            return usual;
        }
        Optional<LocalDate> read = findDay(text.strip()).filter(Questions::isUsual);
        if (read.isEmpty()) {
            faults.add(name);
        }
        return read.orElse(usual);
    }

    /// The day that a text says, as `2017-05-23`.
    public static Optional<LocalDate> findDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private String knownAt(String text, String name, List<String> faults) {
        try {
            ledger.knownAt(text, ProjectDays.ZONE);
            return text;
        } catch (DateTimeException | IllegalArgumentException unreadableOrAhead) {
            faults.add(name);
            return "";
        }
    }

    private static CountingPolicy policy(String name, List<String> faults) {
        Optional<CountingPolicy> found = CountingPolicies.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (found.isEmpty() && !name.isEmpty()) {
            faults.add("policy");
        }
        return found.orElse(CountingPolicies.all().getFirst());
    }

    private static Rounding rounding(Map<String, String> typed, List<String> faults) {
        try {
            String mode = typed.getOrDefault(ROUNDING, "");
            String digits = typed.getOrDefault(DIGITS, "");
            return new Rounding(
                    mode.isEmpty() ? USUAL.mode() : Rounding.Mode.parse(mode),
                    digits.isEmpty() ? USUAL.digits() : Integer.parseInt(digits));
        } catch (IllegalArgumentException unreadable) {
            faults.add("rounding");
            return USUAL;
        }
    }
}
