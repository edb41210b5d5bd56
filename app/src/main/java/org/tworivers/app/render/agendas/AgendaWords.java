package org.tworivers.app.render.agendas;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.tworivers.app.render.Messages;

/// Days, times and standing sentences of agendas in the language of the messages.
final class AgendaWords {
    private final Messages messages;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    AgendaWords(Messages messages) {
        this.messages = messages;
        locale = Locale.forLanguageTag(messages.language());
        day = DateTimeFormatter.ofPattern(messages.text("agenda.day"), locale);
    }

    /// A text under the prefix of agendas.
    String text(String key, String... arguments) {
        return messages.text("agenda." + key, arguments);
    }

    /// The language as pages name it.
    String language() {
        return messages.language().equals("zh") ? "zh-Hans" : messages.language();
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String time(LocalDateTime moment) {
        return time.format(moment);
    }

    /// Which version it is, and when that was published by the venue's clock.
    String version(AgendaBook book) {
        LocalDateTime published = LocalDateTime.ofInstant(book.published(), book.zone());
        DateTimeFormatter minute = DateTimeFormatter.ofPattern(messages.text("agenda.minute"), locale);
        return text("version", Integer.toString(book.version()), minute.format(published));
    }

    /// By which clock times are.
    String clock(AgendaBook book) {
        return text("clock", book.zone().getDisplayName(TextStyle.FULL, locale));
    }
}
