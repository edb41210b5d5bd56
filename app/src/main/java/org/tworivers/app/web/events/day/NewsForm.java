package org.tworivers.app.web.events.day;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.meetings.DayNews;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventSlots;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.shared.Rejection;

/// What is typed about something that happened on the day.
final class NewsForm {
    /// The kinds of news, in the order they are offered.
    static final List<String> KINDS = List.of("absent", "late", "cancelled", "table", "requested");

    private final EventBook book;
    private final Map<String, String> typed;
    private final List<Rejection> faults = new ArrayList<>();

    private NewsForm(EventBook book, Map<String, String> typed) {
        this.book = book;
        this.typed = typed;
    }

    /// A form as it was read.
    ///
    /// @param faults every fault; when there is one, there is no news
    record Read(Optional<DayNews> news, List<Rejection> faults) {}

    static Read read(EventBook book, Map<String, String> typed) {
        NewsForm form = new NewsForm(book, typed);
        Optional<DayNews> news = form.news();
        return form.faults.isEmpty() ? new Read(news, List.of()) : new Read(Optional.empty(), form.faults);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private Optional<DayNews> news() {
        return switch (text("kind")) {
            case "absent" -> delegation().map(DayNews.Absent::new);
            case "late" -> delegation().flatMap(key -> time().map(until -> new DayNews.Late(key, until)));
            case "cancelled" -> pair(true).map(DayNews.Cancelled::new);
            case "requested" -> pair(false).map(DayNews.Requested::new);
            case "table" -> table().flatMap(name -> time().map(until -> new DayNews.TableLost(name, until)));
            default -> refused("field-missing", "kind", "fill it in.");
        };
    }

    private <T> Optional<T> refused(String code, String field, String advice) {
        faults.add(new Rejection(code, field, text(field), advice));
        return Optional.empty();
    }

    /// By its key, or by its whole name in any language.
    private Optional<String> delegation() {
        String text = text("delegation");
        Optional<String> found = book.delegations().values().stream()
                .filter(Delegation::isAdmitted)
                .filter(each ->
                        each.key().equals(text) || each.names().byLanguage().containsValue(text))
                .map(Delegation::key)
                .findFirst();
        return found.isPresent()
                ? found
                : refused("delegation-unknown", "delegation", "choose a delegation that takes part from the list.");
    }

    private Optional<Pair> pair(boolean placed) {
        String text = text("pair");
        Optional<Pair> found = book.agreed().stream()
                .map(standing -> standing.pair())
                .filter(pair -> pair.toString().equals(text))
                .filter(pair -> placed == OutcomePages.find(book, text).isPresent())
                .findFirst();
        return found.isPresent() ? found : refused("pair-unknown", "pair", "choose a meeting from the list.");
    }

    private Optional<String> table() {
        String text = text("table");
        return EventSlots.of(book.plan()).table(text).isPresent()
                ? Optional.of(text)
                : refused("table-unknown", "table", "choose a table of a hall, or an own table of one of the two.");
    }

    private Optional<LocalDateTime> time() {
        String text = text("until");
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException unreadable) {
            return refused("moment-unreadable", "until", "write a day and a time, such as 2017-05-24T10:30.");
        }
    }
}
