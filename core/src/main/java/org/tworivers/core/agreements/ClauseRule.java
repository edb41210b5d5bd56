package org.tworivers.core.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tworivers.core.shared.Names;

/// A dated rule about what terms and commitments must not say. It speaks of a sentence that holds one word of
/// each group and none that lifts it.
///
/// @param id short and stable
/// @param names what it says, by language
/// @param source the regulation and the article, by language
/// @param from first day on which it is in force
/// @param until last day on which it is; nothing while it is
/// @param groups words, in small letters; a sentence must hold one of each group
/// @param unless words, in small letters, that lift it
public record ClauseRule(
        String id,
        Names names,
        Names source,
        LocalDate from,
        Optional<LocalDate> until,
        List<List<String>> groups,
        List<String> unless) {
    public ClauseRule {
        groups = groups.stream().map(List::copyOf).toList();
        unless = List.copyOf(unless);
        if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException(
                    "groups (" + groups + ") must hold words. Maybe the rule " + id + " is not yet written.");
        }
    }

    /// Whether it is in force on a day.
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /// Whether it speaks of a sentence.
    boolean speaksOf(String sentence) {
        String small = sentence.toLowerCase(Locale.ROOT);
        return groups.stream().allMatch(group -> group.stream().anyMatch(small::contains))
                && unless.stream().noneMatch(small::contains);
    }
}
