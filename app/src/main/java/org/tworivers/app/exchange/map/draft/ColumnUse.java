package org.tworivers.app.exchange.map.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tworivers.core.projects.Stage;

/// What a column may state in a map that is made column by column.
public enum ColumnUse {
    NONE,
    KEY,
    NAME,
    NAME_EN,
    PLACE,
    PLACE_CODE,
    SECTOR,
    SECTOR_CODE,
    ORIGIN,
    ORIGIN_CODE,
    INVESTOR,
    DAY,
    KIND,
    EVENT,
    TOTAL,
    OUTSIDE,
    STATUS,
    STATUS_DAY,
    REGISTERED,
    PERMITTED,
    STARTED,
    COMPLETED,
    OPERATING,
    FULL_CAPACITY,
    PLAN_STARTED,
    PLAN_COMPLETED,
    PLAN_OPERATING,
    RECEIPT,
    RECEIPT_DAY,
    VOUCHER,
    RESPONSIBLE,
    DEADLINE,
    NOTE;

    private static final String PLAN = "plan-";
    private static final List<ColumnUse> STAGES = List.of(
            REGISTERED,
            PERMITTED,
            STARTED,
            COMPLETED,
            OPERATING,
            FULL_CAPACITY,
            PLAN_STARTED,
            PLAN_COMPLETED,
            PLAN_OPERATING);

    /// The stable word, such as `place-code`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads a word; one that is none of them means that nothing is stated.
    public static ColumnUse parse(String word) {
        return Stream.of(values())
                .filter(use -> use.word().equals(word))
                .findFirst()
                .orElse(NONE);
    }

    /// Whether several columns may state it.
    public boolean isOften() {
        return switch (this) {
            case NONE, KEY, PLACE, SECTOR, ORIGIN, INVESTOR, NOTE -> true;
            default -> false;
        };
    }

    /// Whether it is the day of a stage that is planned.
    boolean isPlan() {
        return word().startsWith(PLAN);
    }

    /// The stage whose day it is.
    Optional<Stage> findStage() {
        String stage = isPlan() ? word().substring(PLAN.length()) : word();
        return STAGES.contains(this) ? Optional.of(Stage.parse(stage)) : Optional.empty();
    }
}
