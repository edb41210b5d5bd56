package org.tworivers.core.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What people have said of organisations that look alike, as known at one moment: which were merged into which, and
/// which are two.
public final class Judgements {
    /// Nothing was said yet.
    public static final Judgements NONE = new Judgements(List.of());

    private final List<Judgement> standing;
    private final Map<String, Judgement> merges = new LinkedHashMap<>();

    /// One judgement that stands.
    ///
    /// @param entry the sequence of the entry that says it
    /// @param same whether the two are one
    /// @param one the merged one; of two kept apart the one that sorts first
    /// @param other the one that stands for both; of two kept apart the other
    public record Judgement(long entry, boolean same, String one, String other) {}

    /// @param standing those that stand, in the order of their entries
    public Judgements(List<Judgement> standing) {
        this.standing = List.copyOf(standing);
        for (Judgement each : standing) {
            if (each.same()) {
                merges.put(each.one(), each);
            }
        }
    }

    /// The id under which an organisation is known: its own, unless it was merged.
    public String survivor(String id) {
        String at = id;
        Set<String> seen = new HashSet<>();
        for (Judgement merge = merges.get(at); merge != null && seen.add(at); merge = merges.get(at)) {
            at = merge.other();
        }
        return at;
    }

    /// The judgement that merged an organisation into another.
    public Optional<Judgement> findMerge(String id) {
        return Optional.ofNullable(merges.get(id));
    }

    /// Every merge that ends at an organisation, directly or through others, in the order of entries.
    public List<Judgement> allMergedInto(String survivor) {
        return merges.values().stream()
                .filter(each ->
                        !each.one().equals(survivor) && survivor(each.one()).equals(survivor))
                .toList();
    }

    /// The judgement that keeps two apart, directly or through what was merged into either.
    public Optional<Judgement> findApart(String one, String other) {
        String left = survivor(one);
        String right = survivor(other);
        return standing.stream()
                .filter(each -> !each.same())
                .filter(each -> isPair(survivor(each.one()), survivor(each.other()), left, right))
                .findFirst();
    }

    private static boolean isPair(String one, String other, String left, String right) {
        return !left.equals(right)
                && ((one.equals(left) && other.equals(right)) || (one.equals(right) && other.equals(left)));
    }

    /// All that stand, in the order of entries.
    public List<Judgement> all() {
        return standing;
    }

    /// The same and one more.
    public Judgements with(Judgement further) {
        List<Judgement> all = new ArrayList<>(standing);
        all.add(further);
        return new Judgements(all);
    }
}
