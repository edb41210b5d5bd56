package org.tworivers.core.bulletins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tworivers.core.agreements.Agreement;
import org.tworivers.core.bulletins.BulletinSources.OtherBase;
import org.tworivers.core.bulletins.BulletinSources.Unsigned;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.projects.Counts;
import org.tworivers.core.projects.HeldBack;
import org.tworivers.core.projects.Tally;

/// Says what a reader must know beside the figures: assumptions, what is not counted and why, and how the figures
/// would stand from another base day.
final class NoteMaker {
    static final String OTHER_BASE = "other-base";
    static final String UNSIGNED = "unsigned";
    static final String UNSIGNED_PROJECT = "unsigned-project";

    private static final int MOST_NAMED = 20;
    private static final List<String> BASE_FIGURES = List.of(
            "undertaken", "contracted-capital", "fulfilment-rate", "start-rate", "production-rate", "in-place-rate");

    private NoteMaker() {}

    static List<Note> notes(BulletinSources sources, boolean hasSignings) {
        List<Note> notes = new ArrayList<>();
        if (sources.byPlace().illustrative() > 0) {
            notes.add(Note.of(
                    "illustrative",
                    Map.of(),
                    List.of(BulletinMaker.count(
                            "illustrative", sources.byPlace().illustrative()))));
        }
        assumptions(sources, notes);
        if (!hasSignings) {
            notes.add(Note.of("no-signings", Map.of(), List.of()));
            return notes;
        }
        unsigned(sources, notes);
        for (OtherBase other : sources.otherBases()) {
            notes.add(new Note(
                    OTHER_BASE,
                    new TreeMap<>(Map.of("base", other.base().toString(), "why", other.why())),
                    other.names(),
                    BASE_FIGURES.stream()
                            .flatMap(name -> BulletinMaker.find(other.figures(), name))
                            .toList()));
        }
        uncounted(sources.whole(), sources.byPlace().whole(), notes);
        return notes;
    }

    private static void assumptions(BulletinSources sources, List<Note> notes) {
        for (Agreement agreement : sources.agreements()) {
            if (!agreement.assumption().isEmpty()) {
                notes.add(new Note(
                        "assumed-base",
                        new TreeMap<>(Map.of(
                                "base", agreement.baseDate().toString(),
                                "agreement", agreement.id(),
                                "text", agreement.assumption())),
                        agreement.names().byLanguage(),
                        List.of()));
            }
        }
        for (String assumption : sources.scope().assumptions()) {
            notes.add(Note.of("assumption", Map.of("text", assumption), List.of()));
        }
    }

    private static void unsigned(BulletinSources sources, List<Note> notes) {
        if (sources.unsigned().isEmpty()) {
            return;
        }
        notes.add(Note.of(
                UNSIGNED,
                Map.of(),
                List.of(BulletinMaker.count("unsigned", sources.unsigned().size()))));
        for (Unsigned project : sources.unsigned().stream().limit(MOST_NAMED).toList()) {
            notes.add(new Note(
                    UNSIGNED_PROJECT,
                    new TreeMap<>(
                            Map.of("project", project.project(), "audience", project.isPublic() ? "public" : "own")),
                    project.names(),
                    List.of()));
        }
    }

    private static void uncounted(Tally whole, List<Figure> figures, List<Note> notes) {
        for (HeldBack reason : HeldBack.values()) {
            long receipts = whole.count(Counts.heldBack(reason));
            if (receipts > 0) {
                notes.add(Note.of(
                        "held-back",
                        Map.of("reason", reason.word()),
                        List.of(BulletinMaker.count("held-back-receipts", receipts))));
            }
        }
        count("unproven", whole.count(Counts.UNPROVEN), figures, notes);
        count("undetermined", whole.count(Counts.UNDETERMINED), figures, notes);
        count("without-amount", whole.count(Counts.WITHOUT_AMOUNT), figures, notes);
        count("before-base", whole.count(Counts.BEFORE_BASE), figures, notes);
    }

    private static void count(String name, long number, List<Figure> figures, List<Note> notes) {
        if (number > 0) {
            notes.add(Note.of(name, Map.of(), BulletinMaker.find(figures, name).toList()));
        }
    }
}
