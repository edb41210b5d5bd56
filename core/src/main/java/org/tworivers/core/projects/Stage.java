package org.tworivers.core.projects;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tworivers.core.shared.Evidence;

/// Where a project stands. The order is that of the work; it is not enforced, for imported registers need not
/// nest.
public enum Stage {
    ANNOUNCED(0),
    LEAD(1),
    IN_TALKS(2),
    SIGNED(3),
    REGISTERED(4),
    PERMITTED(5),
    STARTED(6),
    COMPLETED(7),
    OPERATING(8),
    FULL_CAPACITY(9),
    STALLED(10),
    ENDED(11);

    /// How many stages there are; numbers run from 0 to one less.
    public static final int COUNT = 12;

    private static final List<Stage> BY_NUMBER = List.of(values());

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    /// The number a fact stores; it never changes its meaning.
    public int number() {
        return number;
    }

    /// A bit of its own in a set of stages.
    int bit() {
        return 1 << number;
    }

    /// The stage of a number.
    public static Stage of(int number) {
        return BY_NUMBER.get(number);
    }

    /// The stage that is to follow in the order of the work, from a contract to full capacity; what has produced
    /// before is to produce again.
    public Stage next() {
        return switch (this) {
            case ANNOUNCED, LEAD, IN_TALKS -> SIGNED;
            case SIGNED -> REGISTERED;
            case REGISTERED -> PERMITTED;
            case PERMITTED -> STARTED;
            case STARTED -> COMPLETED;
            case COMPLETED, OPERATING, FULL_CAPACITY, STALLED, ENDED -> OPERATING;
        };
    }

    /// The lower-case word, `full-capacity`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads the lower-case word.
    public static Stage parse(String word) {
        for (Stage stage : values()) {
            if (stage.word().equals(word)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("stage (" + word + ") must be announced, lead, in-talks, signed, registered,"
                + " permitted, started, completed, operating, full-capacity, stalled or ended. Maybe started.");
    }

    /// The kinds of evidence of which one must be there for an own dossier to reach this stage (Henan's
    /// survey of 2016). None means that no proof is asked for. A ceremony is in no set.
    public Set<Evidence.Kind> evidence() {
        return switch (this) {
            case ANNOUNCED, LEAD, IN_TALKS, STALLED, ENDED -> Set.of();
            case SIGNED -> Set.of(Evidence.Kind.CONTRACT, Evidence.Kind.INTENT);
            case REGISTERED -> Set.of(Evidence.Kind.FILING, Evidence.Kind.TAX);
            case PERMITTED -> Set.of(Evidence.Kind.PERMIT, Evidence.Kind.LAND, Evidence.Kind.ENVIRONMENTAL);
            case STARTED ->
                Set.of(Evidence.Kind.FILING, Evidence.Kind.LAND, Evidence.Kind.PERMIT, Evidence.Kind.ENVIRONMENTAL);
            case COMPLETED -> Set.of(Evidence.Kind.ACCEPTANCE, Evidence.Kind.EQUIPMENT);
            case OPERATING, FULL_CAPACITY ->
                Set.of(Evidence.Kind.EQUIPMENT, Evidence.Kind.ELECTRICITY, Evidence.Kind.TAX);
        };
    }
}
