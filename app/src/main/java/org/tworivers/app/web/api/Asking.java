package org.tworivers.app.web.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// Reads the words of an address. Pages go on with what is usual where they cannot read something; programs are told.
@Component
public class Asking {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LONGEST = 200;
    private static final String NUMBER = "[1-9][0-9]{0,3}";
    private static final String CODE = "[^:]+:.*\\S.*";

    /// Where pages name a fault otherwise than the address does.
    private static final Map<String, String> WORDS =
            Map.of("as-of", "asOf", "known-at", "knownAt", "days", "asOf", "form", "policy");

    private final Questions questions;

    Asking(Questions questions) {
        this.questions = questions;
    }

    /// The day and the knowledge that are asked for, as in [#question].
    public AsKnown asKnown(Map<String, String> typed, Viewer viewer) {
        FigureQuestion question = question(typed, viewer);
        return new AsKnown(question.asOf(), question.knownAt());
    }

    /// The days, policy and rounding that an address asks for, of what the viewer may see.
    public FigureQuestion question(Map<String, String> typed, Viewer viewer) {
        Asked asked = questions.ask(typed, viewer);
        if (!asked.faults().isEmpty()) {
            throw new ProblemException(
                    ProblemKind.QUESTION_UNREADABLE,
                    asked.faults().stream()
                            .map(Asking::word)
                            .map(word -> unreadable(word, typed.getOrDefault(word, "")))
                            .toList());
        }
        return asked.question();
    }

    /// The same of one place or sector alone. A place outside the viewer's own is refused as one that is not known.
    FigureQuestion within(FigureQuestion question, Map<String, String> typed, Viewer viewer, Figures figures) {
        CodeBook codes = figures.codes(figures.basis(question).known().sequence());
        Code place = code(typed, "place");
        Code sector = code(typed, "sector");
        boolean own = viewer.place().isNone()
                || place.isNone()
                || codes.path(place, question.asOf()).contains(viewer.place());
        if (!own || (!place.isNone() && !codes.knows(place))) {
            throw misread("place", place.toString());
        }
        if (!sector.isNone() && !codes.knows(sector)) {
            throw misread("sector", sector.toString());
        }
        FigureQuestion there = place.isNone() ? question : question.withPlace(place);
        return sector.isNone() ? there : there.withSector(sector);
    }

    private static Rejection unreadable(String word, String value) {
        return new Rejection(
                "question-unreadable",
                word,
                value,
                "write days as YYYY-MM-DD, what is known by as a day, a moment or seq:N, and words as"
                        + " /api/v1/openapi.json lists them.");
    }

    /// The word of an address that a fault of pages is about.
    static String word(String fault) {
        return WORDS.getOrDefault(fault, fault);
    }

    /// The fault of a word that cannot be read.
    public static ProblemException misread(String word, String value) {
        return new ProblemException(ProblemKind.QUESTION_UNREADABLE, List.of(unreadable(word, value)));
    }

    /// How many lines a page is to have.
    public static int limit(Map<String, String> typed) {
        String written = typed.getOrDefault("limit", "");
        if (written.isEmpty()) {
            return USUAL;
        }
        if (!written.matches(NUMBER) || Integer.parseInt(written) > MOST) {
            throw misread("limit", written);
        }
        return Integer.parseInt(written);
    }

    /// A code, or none.
    static Code code(Map<String, String> typed, String word) {
        String written = typed.getOrDefault(word, "");
        if (!written.isEmpty() && !written.matches(CODE)) {
            throw misread(word, written);
        }
        return written.isEmpty() ? Code.NONE : Code.parse(written);
    }

    /// One of some words, or the first of them.
    public static String word(Map<String, String> typed, String word, List<String> words) {
        String written = typed.getOrDefault(word, words.getFirst());
        if (!words.contains(written)) {
            throw misread(word, written);
        }
        return written;
    }

    /// A day, or the one that is usual.
    public static LocalDate day(Map<String, String> typed, String word, LocalDate usual) {
        String written = typed.getOrDefault(word, "");
        return written.isEmpty()
                ? usual
                : Questions.findDay(written).filter(Questions::isUsual).orElseThrow(() -> misread(word, written));
    }

    /// Any text.
    static String text(Map<String, String> typed, String word) {
        String written = typed.getOrDefault(word, "").strip();
        if (written.length() > LONGEST) {
            throw misread(word, written.substring(0, LONGEST) + "…");
        }
        return written;
    }

    /// Refuses words that a route does not know.
    static void check(Map<String, String[]> sent, String[] known) {
        List<Rejection> unknown = sent.keySet().stream()
                .filter(word -> !Arrays.asList(known).contains(word))
                .map(word -> new Rejection(
                                "word-unknown",
                                word,
                                String.join(",", sent.get(word)),
                                "this address knows no such word; it knows: " + String.join(", ", known) + ".")
                        .naming(String.join(", ", known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(ProblemKind.QUESTION_UNREADABLE, unknown);
        }
    }
}
