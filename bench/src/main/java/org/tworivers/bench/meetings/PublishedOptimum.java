package org.tworivers.bench.meetings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What has been published of a run: the least breaks, and how long the best published solver took.
///
/// @param breaks or [#IMPOSSIBLE]
/// @param seconds on an older machine; 0 where none were published
record PublishedOptimum(long breaks, double seconds) {
    /// There is no timetable.
    static final long IMPOSSIBLE = -1;

    /// The variants of each event, in the order of the table.
    static final List<String> VARIANTS = List.of("original", "forbidden", "fixed", "precedence");

    /// Fairness of the published runs.
    static final int FAIRNESS = 2;

    /// What is known of an event at some fairness: all variants at 2; at 1 and 0 the originals, which at 1 have the
    /// same optima and at 0 no timetable unless they need no break.
    static Optional<PublishedOptimum> find(String event, String variant, int fairness) {
        Optional<PublishedOptimum> atTwo = rows().stream()
                .filter(row -> row.getFirst().equals(event) && VARIANTS.contains(variant))
                .map(row -> of(row, VARIANTS.indexOf(variant)))
                .findFirst();
        if (fairness == FAIRNESS) {
            return atTwo;
        }
        return atTwo.filter(optimum -> variant.equals("original") && fairness < FAIRNESS)
                .map(optimum ->
                        new PublishedOptimum(fairness == 0 && optimum.breaks > 0 ? IMPOSSIBLE : optimum.breaks, 0));
    }

    private static PublishedOptimum of(List<String> row, int variant) {
        String breaks = row.get(1 + 2 * variant);
        return new PublishedOptimum(
                breaks.equals("-") ? IMPOSSIBLE : Long.parseLong(breaks), Double.parseDouble(row.get(2 + 2 * variant)));
    }

    private static List<List<String>> rows() {
        try (InputStream in = PublishedOptimum.class.getResourceAsStream("published.txt")) {
            if (in == null) {
                throw new IllegalStateException("published.txt must lie beside the class. Maybe build again.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.trim().split(" +", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException("published.txt cannot be read", broken);
        }
    }

    boolean isImpossible() {
        return breaks == IMPOSSIBLE;
    }

    /// As it is printed.
    String text() {
        return isImpossible() ? "-" : String.valueOf(breaks);
    }
}
