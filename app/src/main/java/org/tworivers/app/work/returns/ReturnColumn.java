package org.tworivers.app.work.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tworivers.app.render.Messages;

/// A column of the workbook in which a unit writes its return: first what is known, then what it fills in.
enum ReturnColumn {
    PROJECT(false),
    NAME(false),
    PLACE(false),
    STANDS(false),
    CONTRACTED(false),
    IN_PLACE(false),
    STAGE(true),
    STAGE_DAY(true),
    PAPER(true),
    PAPER_NUMBER(true),
    RECEIPT(true),
    RECEIPT_DAY(true),
    VOUCHER(true),
    INCREASE(true),
    INCREASE_DAY(true),
    SIGNING(true),
    SIGNED(true),
    SIGNED_DAY(true),
    REMARK(true);

    private final boolean filled;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ReturnColumn(boolean filled) {
        this.filled = filled;
    }

    /// Where it stands in the workbook, from 0.
    int place() {
        return List.of(values()).indexOf(this);
    }

    /// Whether the unit fills it in.
    boolean isFilled() {
        return filled;
    }

    /// Whether it holds a day.
    boolean isDay() {
        return this == STAGE_DAY || this == RECEIPT_DAY || this == INCREASE_DAY || this == SIGNED_DAY;
    }

    /// Its title in a language.
    String title(Messages messages) {
        return messages.text("return.column." + word);
    }

    /// What to write in it.
    String advice(Messages messages) {
        return messages.text("return.write." + word);
    }

    /// Where it stands among the titles of a table, in whichever language they are; -1 when it is not there.
    int find(List<String> titles) {
        for (String language : List.of("zh", "en")) {
            int place = titles.indexOf(title(Messages.in(language)));
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    /// Those that the unit fills in.
    static List<ReturnColumn> allFilled() {
        return Arrays.stream(values()).filter(ReturnColumn::isFilled).toList();
    }
}
