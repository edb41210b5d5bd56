package org.tworivers.app.web.instruments;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Chain;

/// A booking that was refused, as the keeper is shown it.
///
/// @param at when it was asked for
/// @param time the time that was asked for
/// @param who the name of the account
record RefusalLine(String at, String time, String who, List<String> reasons) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static List<RefusalLine> of(InstrumentPages pages, String instrument, Locale locale) {
        RejectionText texts = RejectionText.in(pages.messages(locale).language());
        return pages.desk().refusals(instrument).stream()
                .map(each -> new RefusalLine(
                        LocalDateTime.ofInstant(Chain.instant(each.at()), ProjectDays.ZONE)
                                .format(MINUTES),
                        each.form(),
                        pages.holder(each.account()),
                        each.reasons().stream().map(texts::advice).toList()))
                .toList();
    }
}
