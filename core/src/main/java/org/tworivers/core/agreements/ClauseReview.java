package org.tworivers.core.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Holds what terms and commitments say against the rules in force on a day. It points at sentences for a person
/// to judge, and decides nothing.
public final class ClauseReview {
    private static final Pattern END = Pattern.compile("(?<=[。；;！？!?\\n])|(?<=\\.)\\s");

    private final List<ClauseRule> rules;

    public ClauseReview(List<ClauseRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// A sentence that a rule speaks of.
    public record Flag(ClauseRule rule, String sentence) {}

    /// The sentences of texts that rules in force speak of, in order.
    ///
    /// @param day the day asked for
    public List<Flag> flags(List<String> texts, LocalDate day) {
        List<Flag> flags = new ArrayList<>();
        for (String text : texts) {
            for (String sentence : END.split(text, -1)) {
                rules.stream()
                        .filter(rule -> rule.isInForce(day) && rule.speaksOf(sentence))
                        .forEach(rule -> flags.add(new Flag(rule, sentence.strip())));
            }
        }
        return flags;
    }
}
