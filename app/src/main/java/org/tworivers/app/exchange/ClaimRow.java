package org.tworivers.app.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.claims.Claim;
import org.tworivers.core.figures.claims.Claim.Counts;
import org.tworivers.core.figures.claims.Claim.Support;
import org.tworivers.core.figures.claims.KnownFigure;
import org.tworivers.core.figures.claims.Printed;
import org.tworivers.core.figures.claims.Quantity;
import org.tworivers.core.figures.claims.Verdict.Why;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Rejection;

/// One claim or known figure as a file writes it: texts by name, and lists of texts by name.
///
/// @param texts fields with one value, none blank
/// @param lists fields with several
record ClaimRow(Map<String, String> texts, Map<String, List<String>> lists) {
    private static final Set<String> SUPPORTS = Set.of("counts", "value", "named", "figure", "corrupt");
    private static final Set<String> OF_CLAIM =
            Set.of("printed", "counts", "value", "named", "figure", "corrupt", "source");
    private static final Set<String> OF_KNOWN = Set.of("figure", "counts", "value", "words");
    private static final int MOST_NAMED = 1_000_000;

    static ClaimRow of(Map<String, String> texts) {
        return new ClaimRow(texts, Map.of());
    }

    static ClaimRow of(Tree tree) {
        if (!(tree instanceof Tree.Fields(Map<String, Tree> byName))) {
            throw new MalformedTextException("it must hold named fields. Maybe a dash or the indentation is off.");
        }
        Map<String, String> texts = new TreeMap<>();
        Map<String, List<String>> lists = new TreeMap<>();
        byName.forEach((name, value) -> {
            if (value instanceof Tree.Items(List<Tree> items)) {
                lists.put(name, items.stream().map(item -> text(name, item)).toList());
            } else {
                texts.put(name, text(name, value));
            }
        });
        texts.values().removeIf(String::isBlank);
        return new ClaimRow(texts, lists);
    }

    private static String text(String name, Tree value) {
        return switch (value) {
            case Tree.Text(String text) -> text;
            case Tree.Whole(long number) -> Long.toString(number);
            case Tree.Flag(boolean flag) -> Boolean.toString(flag);
            case Tree.Items list -> throw new MalformedTextException(name + " must be a text. Maybe quote it.");
            case Tree.Fields fields -> throw new MalformedTextException(name + " must be a text. Maybe quote it.");
        };
    }

    /// Why a row could not be read.
    ///
    /// @param where its place in the file
    /// @param text what it says
    static Rejection rejection(String where, String text, IllegalArgumentException unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        return new Rejection("claim-unreadable", where, text, message).naming(message);
    }

    static Claim claim(ClaimRow row) {
        row.requireOnly(OF_CLAIM);
        return Claim.parse(row.get("printed"), row.support(), row.texts.getOrDefault("source", ""));
    }

    static KnownFigure known(ClaimRow row) {
        row.requireOnly(OF_KNOWN);
        String name = row.get("figure");
        List<String> words = row.lists.getOrDefault("words", List.of());
        if (row.texts.containsKey("counts")) {
            Counts counts = counts(row.get("counts"));
            return KnownFigure.ofShare(name, Ratio.of(counts.numerator(), counts.denominator()), words);
        }
        Printed value = Printed.parse(row.get("value"));
        return new KnownFigure(name, value.quantity(), value.currency(), value.value(), words);
    }

    private Support support() {
        Set<String> given = new TreeSet<>(texts.keySet());
        given.addAll(lists.keySet());
        given.retainAll(SUPPORTS);
        if (given.size() > 1) {
            throw new IllegalArgumentException(
                    "claim " + given + " must be checked against one thing. Maybe write two claims.");
        }
        if (given.isEmpty()) {
            return Claim.Nothing.because(Why.NOTHING_TO_COMPARE);
        }
        String kind = given.iterator().next();
        return switch (kind) {
            case "counts" -> counts(get(kind));
            case "value" -> new Claim.Value(Printed.parse(get(kind)));
            case "named" -> new Claim.Named(named());
            case "figure" -> new Claim.KnownAs(get(kind));
            default -> Claim.Nothing.because(Why.CORRUPT_TEXT, get(kind));
        };
    }

    private static Counts counts(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "counts (" + text + ") must be two numbers with a slash between. Maybe 165 / 256.");
        }
        return Counts.of(Printed.parse(parts[0]), Printed.parse(parts[1]));
    }

    /// The names listed, or how many there are.
    private int named() {
        List<String> names = lists.get("named");
        if (names != null) {
            return names.size();
        }
        Printed count = Printed.parse(get("named"));
        boolean whole = count.quantity() == Quantity.COUNT
                && count.number().signum() >= 0
                && count.value().isWhole()
                && count.value().compareTo(Ratio.of(MOST_NAMED, 1)) <= 0;
        if (!whole) {
            throw new IllegalArgumentException(
                    "named (" + get("named") + ") must be a list of names or their number." + " Maybe 7.");
        }
        return new BigDecimal(count.value().numerator())
                .divide(new BigDecimal(count.value().denominator()))
                .intValueExact();
    }

    private String get(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException(
                    name + " () must be given as one text. Maybe it is misspelt: there are " + texts.keySet() + ".");
        }
        return text;
    }

    private void requireOnly(Set<String> allowed) {
        Set<String> unknown = new TreeSet<>(texts.keySet());
        unknown.addAll(lists.keySet());
        unknown.removeAll(allowed);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("fields " + unknown + " must be among "
                    + new ArrayList<>(new TreeSet<>(allowed)) + ". Maybe one is misspelt.");
        }
    }
}
