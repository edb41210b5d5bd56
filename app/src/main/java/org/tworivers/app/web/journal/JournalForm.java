package org.tworivers.app.web.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.store.EntryWanted;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Journal;

/// What entries the form above the journal asks for, as it was written.
///
/// @param recorder the id of who recorded, or empty
/// @param kind the type, or empty
/// @param from the first day of recording, or empty
/// @param to the last day of recording, or empty
/// @param subject what entries are about: the id of a project, or a subject such as `organisation:sjtu`; or empty
/// @param importId the import, or empty
/// @param before the page goes down from this entry; 0 for the newest
/// @param faults what could not be read: `from`, `to` or `before`
public record JournalForm(
        String recorder,
        String kind,
        String from,
        String to,
        String subject,
        String importId,
        long before,
        List<String> faults) {
    private static final String SEQUENCE = "[0-9]{1,18}";

    public JournalForm {
        faults = List.copyOf(faults);
    }

    static JournalForm of(Map<String, String> typed) {
        List<String> faults = new ArrayList<>();
        String from = typed.getOrDefault("from", "").strip();
        String to = typed.getOrDefault("to", "").strip();
        String before = typed.getOrDefault("before", "").strip();
        check(from, "from", faults);
        check(to, "to", faults);
        if (!before.isEmpty() && !before.matches(SEQUENCE)) {
            faults.add("before");
        }
        if (faults.isEmpty() && !from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
            faults.add("days");
        }
        return new JournalForm(
                typed.getOrDefault("recorder", "").strip(),
                typed.getOrDefault("kind", "").strip(),
                from,
                to,
                typed.getOrDefault("subject", "").strip(),
                typed.getOrDefault("import", "").strip(),
                before.matches(SEQUENCE) ? Long.parseLong(before) : 0,
                faults);
    }

    private static void check(String day, String name, List<String> faults) {
        if (!day.isEmpty() && findDay(day).isEmpty()) {
            faults.add(name);
        }
    }

    private static Optional<LocalDate> findDay(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(Questions::isUsual);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// What is wanted of a journal; days that could not be read are left out. Days become sequences, for entries lie in
    /// the order of their recording.
    EntryWanted wanted(Audience reader, Journal journal) {
        long first = findDay(from)
                .map(day -> journal.headAt(day.atStartOfDay(ProjectDays.ZONE)
                                        .toInstant()
                                        .minusNanos(1_000))
                                .sequence()
                        + 1)
                .orElse(1L);
        long last = findDay(to)
                .map(day -> journal.headAt(day.plusDays(1)
                                .atStartOfDay(ProjectDays.ZONE)
                                .toInstant()
                                .minusNanos(1_000))
                        .sequence())
                .orElse(Long.MAX_VALUE);
        String about = subject.isEmpty() || subject.indexOf(':') > 0 ? subject : "project:" + subject;
        return new EntryWanted(
                reader, recorder, kind, about, importId, first, before > 0 ? Math.min(last, before) : last);
    }

    /// Whether only some entries are asked for.
    public boolean isNarrowed() {
        return !(recorder + kind + from + to + subject + importId).isEmpty();
    }

    /// The address of the page that goes down from a sequence; 0 for the newest.
    public String pageLink(long sequence) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/journal")
                .queryParam("recorder", "{recorder}")
                .queryParam("kind", "{kind}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("subject", "{subject}")
                .queryParam("import", "{import}");
        return (sequence > 0 ? link.queryParam("before", sequence) : link)
                .encode()
                .buildAndExpand(Map.of(
                        "recorder",
                        recorder,
                        "kind",
                        kind,
                        "from",
                        from,
                        "to",
                        to,
                        "subject",
                        subject,
                        "import",
                        importId))
                .toUriString();
    }
}
