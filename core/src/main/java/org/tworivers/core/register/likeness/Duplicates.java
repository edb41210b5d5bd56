package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds organisations that may be one among many.
///
/// Only those that share a key are compared ([DuplicateKeys]). A key that many share says little and is left out, so
/// that the work grows with the number of organisations and not with its square; the same code or name is never left
/// out: of very many that share one, each is compared with the first. The answer depends on what is given, not on its
/// order.
public final class Duplicates {
    /// A key of part of a name that more share is left out: `university` finds nothing.
    private static final int MOST_OF_A_PART = 60;

    /// Of more that share a whole name or code, each is compared with the first alone.
    private static final int MOST_OF_A_WHOLE = 200;

    private final Map<String, Profile> byId = new TreeMap<>();

    /// @param profiles the organisations; of two with the same id one counts
    public Duplicates(Collection<Profile> profiles) {
        profiles.forEach(each -> byId.put(each.id(), each));
    }

    private record Pair(String one, String other) {}

    /// Those that are alike, the likest first, then by id.
    ///
    /// @param threshold the least score
    public List<PossibleDouble> find(int threshold) {
        List<PossibleDouble> found = new ArrayList<>();
        for (Pair pair : candidates()) {
            Likeness likeness = OrganisationComparer.compare(get(pair.one()), get(pair.other()));
            if (likeness.score() >= threshold) {
                found.add(new PossibleDouble(pair.one(), pair.other(), likeness));
            }
        }
        found.sort(
                Comparator.comparingInt((PossibleDouble each) -> each.likeness().score())
                        .reversed()
                        .thenComparing(PossibleDouble::one)
                        .thenComparing(PossibleDouble::other));
        return found;
    }

    private Profile get(String id) {
        Profile profile = byId.get(id);
        if (profile == null) {
            throw new IllegalArgumentException("id (" + id + ") must be of those given. Maybe it was misspelt.");
        }
        return profile;
    }

    private Set<Pair> candidates() {
        Map<String, List<String>> byKey = new TreeMap<>();
        byId.forEach((id, profile) -> DuplicateKeys.of(profile)
                .forEach(key ->
                        byKey.computeIfAbsent(key, fresh -> new ArrayList<>()).add(id)));
        Set<Pair> pairs = new HashSet<>();
        byKey.forEach((key, ids) -> {
            boolean whole = DuplicateKeys.isWhole(key);
            if (ids.size() <= (whole ? MOST_OF_A_WHOLE : MOST_OF_A_PART)) {
                addAll(ids, pairs);
            } else if (whole) {
                ids.subList(1, ids.size()).forEach(each -> pairs.add(new Pair(ids.getFirst(), each)));
            }
        });
        return pairs;
    }

    private static void addAll(List<String> ids, Set<Pair> pairs) {
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                pairs.add(new Pair(ids.get(i), ids.get(j)));
            }
        }
    }
}
