package org.tworivers.core.oversight;

import java.util.Comparator;
import java.util.List;
import org.tworivers.core.shared.ContentHash;

/// Draws a random sample without putting anything back. For each item the SHA-256 of `SEED LF KEY` (seed in
/// decimal, one line feed, the key in UTF-8) is taken; the sample are the items with the smallest, in their order.
/// So the same seed and the same facts give the same sample, in whatever order facts were recorded or are handed
/// in, and a larger sample holds each smaller one.
///
/// As good as random as long as nobody chooses keys after they know the seed: a seed is named when the draw is made, or
/// comes from a lot that is drawn in public.
public final class AuditDraw {
    private AuditDraw() {}

    /// @param size how many; all when there are not so many
    public static List<AuditItem> draw(List<AuditItem> population, long seed, int size) {
        return population.stream()
                .map(item -> new Lot(ContentHash.of(seed + "\n" + item.key()), item))
                .sorted(Comparator.comparing(Lot::hash))
                .limit(size)
                .map(Lot::item)
                .toList();
    }

    private record Lot(String hash, AuditItem item) {}
}
