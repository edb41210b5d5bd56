package org.tworivers.app.web.oversight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.shared.Rejection;

/// What pages of oversight have beside those of other rooms: the first day of counting, days that may lie ahead, how to
/// record what was heard.
@Component
class OversightPages {
    private final RoomPages pages;
    private final EntryDesk<OversightEntry> desk;
    private final Serving.Settings settings;

    OversightPages(RoomPages pages, EntryDesk<OversightEntry> desk, Serving.Settings settings) {
        this.pages = pages;
        this.desk = desk;
        this.settings = settings;
    }

    /// The day that pages are read for.
    LocalDate today() {
        return pages.today();
    }

    LocalDate base() {
        return settings.base();
    }

    boolean isDemonstration() {
        return pages.isDemonstration();
    }

    String newId() {
        return desk.newId();
    }

    /// The day that a page is asked for: today, unless it says another.
    LocalDate asOf(Map<String, String> asked) {
        return pages.asOf(asked);
    }

    Messages messages(Locale locale) {
        return pages.messages(locale);
    }

    /// What things are called, for one page in one language.
    NameBook names(Locale locale) {
        return pages.names(locale);
    }

    /// A day that lies behind and must be there; the epoch where it is not, and then there is a fault.
    LocalDate day(FieldReader in) {
        return pages.day(in, "day");
    }

    /// An exact day that must be there.
    static LocalDate exact(FieldReader in, String field) {
        String text = in.needed(field);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            in.add(new Rejection("event-day-unreadable", field, text, "write a day, such as 2017-05-24."));
            return LocalDate.EPOCH;
        }
    }

    /// Records what a form said, unless there is a fault; why not, empty when it was.
    List<Rejection> record(Map<String, String> typed, Heard<OversightEntry> heard) {
        if (!heard.faults().isEmpty()) {
            return heard.faults();
        }
        Appended appended = desk.record(pages.sent(typed), heard.entry().orElseThrow(), heard.evidence());
        return appended instanceof Appended.Refused(List<Rejection> why) ? why : List.of();
    }

    /// Puts a form into the model.
    ///
    /// @param typed what stands in its fields
    void show(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(typed, faults, model, locale);
    }
}
