package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;

/// A word for each count and sum of a tally, by its index.
final class TallyWords {
    static final List<String> COUNTS = counts();

    static final List<String> SUMS =
            List.of("contracted", "outside", "capital", "in-place", "held-back-money", "intended", "announced-capital");

    private TallyWords() {}

    private static List<String> counts() {
        List<String> words = new ArrayList<>(List.of(
                "known",
                "with-signing",
                "undertaken",
                "fulfilled",
                "started",
                "started-now-stalled",
                "started-now-ended",
                "producing",
                "without-amount",
                "unproven",
                "before-base",
                "undetermined",
                "intents",
                "held-back",
                "not-started",
                "building",
                "stalled",
                "ended",
                "announced",
                "announced-without-amount",
                "observed",
                "operating-without-start",
                "undertaken-unpublished",
                "illustrative",
                "funded",
                "unsigned",
                "unproven-stages"));
        words.add("held-back-good");
        for (HeldBack reason : HeldBack.values()) {
            words.add("held-back-" + reason.word());
        }
        for (Stage stage : Stage.values()) {
            words.add("status-" + stage.word());
        }
        for (Stage stage : Stage.values()) {
            words.add("reached-" + stage.word());
        }
        return List.copyOf(words);
    }

    /// Everything in a tally that is not 0, as `row: word` and value.
    static SortedMap<String, Long> read(Tally tally, List<Code> labels, List<Denomination> units) {
        SortedMap<String, Long> cells = new TreeMap<>();
        for (int row = 0; row < tally.groups(); row++) {
            for (int what = 0; what < Counts.SIZE; what++) {
                put(cells, labels.get(row) + ": " + COUNTS.get(what), tally.count(row, what));
            }
            for (int unit = 0; unit < units.size(); unit++) {
                for (int what = 0; what < Sums.SIZE; what++) {
                    String word = SUMS.get(what) + "@" + units.get(unit);
                    put(cells, labels.get(row) + ": " + word, tally.sum(row, unit, what));
                }
            }
        }
        return cells;
    }

    static void put(SortedMap<String, Long> cells, String name, long value) {
        if (value != 0) {
            cells.merge(name, value, Math::addExact);
        }
    }
}
