package org.tworivers.app.web.events.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Page;
import org.tworivers.core.meetings.ChosenPairs.LeftOut;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventProblem.Why;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Obstacle;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.Unscheduled;
import org.tworivers.core.shared.Rejection;

/// Timetables and what stands in their way, in the words of one language.
final class TimetableWords {
    private final EventBook book;
    private final Messages messages;
    private final Locale locale;

    TimetableWords(EventBook book, Locale locale) {
        this.book = book;
        messages = Page.messages(locale);
        this.locale = Locale.forLanguageTag(messages.language());
    }

    String text(String key, String... arguments) {
        return messages.text(key, arguments);
    }

    /// The name of a delegation.
    String name(String key) {
        return book.findDelegation(key)
                .map(Delegation::names)
                .map(names -> names.in(messages.language()))
                .orElse(key);
    }

    /// The names of two.
    String pair(Pair pair) {
        return messages.text("web.event.timetable.pair", name(pair.first()), name(pair.second()));
    }

    /// A moment at the venue.
    String when(LocalDateTime moment) {
        return formatted("web.event.timetable.when", moment);
    }

    /// A day at the venue.
    String day(LocalDate day) {
        return formatted("web.event.timetable.day", day);
    }

    private String formatted(String key, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(messages.text(key), locale).format(moment);
    }

    /// When something was done, as clocks at the venue say.
    String at(Instant instant) {
        return when(LocalDateTime.ofInstant(instant, book.plan().zone()));
    }

    /// Where a meeting stands.
    String place(Placement placement) {
        return messages.text("web.event.timetable.place", when(placement.begins()), placement.table());
    }

    /// Several reasons as one sentence after the other.
    String obstacles(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(this::obstacle)
                .collect(Collectors.joining(messages.text("web.event.timetable.between")));
    }

    String obstacle(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case NOT_AGREED -> messages.text("web.event.board.obstacle.not-agreed");
            case LIMIT -> messages.text("web.event.board.obstacle.limit", name(obstacle.who()), limit(obstacle.who()));
            case SLOT -> messages.text("web.event.board.obstacle.slot");
            case AWAY -> messages.text("web.event.board.obstacle.away", name(obstacle.who()));
            case BUSY ->
                messages.text(
                        "web.event.board.obstacle.busy",
                        name(obstacle.who()),
                        obstacle.by().map(by -> name(by.other(obstacle.who()))).orElse(""));
            case INTERPRETERS -> messages.text("web.event.board.obstacle.interpreters", obstacle.who());
            case TABLE -> messages.text("web.event.board.obstacle.table", obstacle.who());
            case TAKEN ->
                messages.text(
                        "web.event.board.obstacle.taken",
                        obstacle.who(),
                        obstacle.by().map(this::pair).orElse(""));
            case TABLES -> messages.text("web.event.board.obstacle.tables");
        };
    }

    private String limit(String key) {
        return Integer.toString(book.delegation(key).limit(book.plan()));
    }

    /// Why something was not recorded.
    String refused(List<Rejection> rejections) {
        return new FaultWords(messages)
                .byField(rejections).values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .collect(Collectors.joining(messages.text("web.event.timetable.between")));
    }

    /// Why a pair was not chosen.
    String leftOut(LeftOut leftOut) {
        return leftOut.full().stream()
                .map(key -> messages.text("web.event.board.obstacle.limit", name(key), limit(key)))
                .collect(Collectors.joining(messages.text("web.event.timetable.between")));
    }

    /// Why a chosen pair cannot meet.
    String apart(Why why) {
        return switch (why) {
            case WITHOUT_WORDS -> messages.text("web.event.board.why.without-words");
            case NEVER_TOGETHER -> messages.text("web.event.board.why.never-together");
        };
    }

    /// Why a pair has no place, one reason a line.
    List<String> reasons(Unscheduled unscheduled) {
        List<String> lines = new ArrayList<>();
        unscheduled.leftOut().ifPresent(leftOut -> lines.add(leftOut(leftOut)));
        if (unscheduled.withoutWords()) {
            lines.add(apart(Why.WITHOUT_WORDS));
        }
        if (unscheduled.leftOut().isEmpty()) {
            unscheduled.reasons().forEach(reason -> lines.add(reason(reason)));
        }
        if (unscheduled.free() > 0) {
            lines.add(messages.text("web.event.board.why.free", Integer.toString(unscheduled.free())));
        }
        return lines;
    }

    private String reason(Unscheduled.Reason reason) {
        String slots = Integer.toString(reason.slots());
        return switch (reason.kind()) {
            case AWAY -> messages.text("web.event.board.why.away", name(reason.who()), slots);
            case BUSY -> messages.text("web.event.board.why.busy", name(reason.who()), slots);
            case INTERPRETERS -> messages.text("web.event.board.why.interpreters", reason.who(), slots);
            case TABLES -> messages.text("web.event.board.why.tables", slots);
            case NOT_AGREED, LIMIT, SLOT, TABLE, TAKEN -> obstacle(Obstacle.of(reason.kind(), reason.who()));
        };
    }
}
