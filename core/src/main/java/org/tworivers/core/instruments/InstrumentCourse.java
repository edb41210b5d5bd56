package org.tworivers.core.instruments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceLifted;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.instruments.InstrumentsEntry.OfInstrument;
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Evidence;

/// All that is known of one instrument beside its bookings. Not changed once it is made.
public final class InstrumentCourse {
    /// By the day from which it is so; of one day the last recorded.
    private final NavigableMap<LocalDate, Instrument> stated = new TreeMap<>();
    private final SortedMap<String, MaintenanceSet> maintenance = new TreeMap<>();
    private final SortedMap<String, TrainingPassed> trained = new TreeMap<>();
    private String photo = "";

    private InstrumentCourse() {}

    /// Reads it; nothing when the instrument was never stated.
    ///
    /// @param entries in the order of the journal
    public static Optional<InstrumentCourse> of(List<Recorded<OfInstrument>> entries) {
        InstrumentCourse course = new InstrumentCourse();
        entries.forEach(course::take);
        return course.stated.isEmpty() ? Optional.empty() : Optional.of(course);
    }

    private void take(Recorded<OfInstrument> each) {
        switch (each.entry()) {
            case InstrumentStated(Instrument instrument) -> {
                stated.put(instrument.from(), instrument);
                for (Evidence evidence : each.evidence()) {
                    if (evidence.kind() == Evidence.Kind.PHOTO) {
                        photo = evidence.fileHash();
                    }
                }
            }
            case MaintenanceSet set -> maintenance.put(set.key(), set);
            case MaintenanceLifted lifted -> lift(lifted);
            case TrainingPassed passed -> trained.put(passed.holder(), passed);
        }
    }

    /// What of a maintenance was over when it was lifted was maintenance.
    private void lift(MaintenanceLifted lifted) {
        MaintenanceSet set = maintenance.get(lifted.key());
        if (set == null || !lifted.at().isBefore(set.span().until())) {
            return;
        }
        if (lifted.at().isAfter(set.span().from())) {
            Span span = new Span(set.span().from(), lifted.at());
            maintenance.put(set.key(), new MaintenanceSet(set.instrument(), set.key(), span, set.reason(), set.at()));
        } else {
            maintenance.remove(lifted.key());
        }
    }

    /// What the catalogue says last.
    public Instrument latest() {
        return stated.lastEntry().getValue();
    }

    /// What it said of a day; nothing before the first.
    public Optional<Instrument> on(LocalDate day) {
        return Optional.ofNullable(stated.floorEntry(day)).map(Map.Entry::getValue);
    }

    /// SHA-256 of its photo; empty when there is none.
    public String photo() {
        return photo;
    }

    /// The times in which it cannot be used.
    public Collection<MaintenanceSet> maintenance() {
        return Collections.unmodifiableCollection(maintenance.values());
    }

    /// One of them.
    public Optional<MaintenanceSet> findMaintenance(String key) {
        return Optional.ofNullable(maintenance.get(key));
    }

    /// The first maintenance in a time.
    public Optional<MaintenanceSet> findMaintenance(Span time) {
        return maintenance.values().stream()
                .filter(each -> each.span().overlaps(time))
                .findFirst();
    }

    /// Who was trained, and until when, by who it is.
    public Map<String, TrainingPassed> trained() {
        return Collections.unmodifiableMap(trained);
    }

    /// The stretches of a day in which it may be used: its opening hours, without maintenance.
    public List<Span> available(LocalDate day) {
        List<Span> open = new ArrayList<>();
        on(day).filter(each -> !each.rules().retired())
                .ifPresent(each -> open.addAll(each.hours().on(day)));
        for (MaintenanceSet each : maintenance.values()) {
            without(open, each.span());
        }
        return open;
    }

    private static void without(List<Span> open, Span taken) {
        List<Span> left = new ArrayList<>();
        for (Span each : open) {
            if (!each.overlaps(taken)) {
                left.add(each);
                continue;
            }
            if (each.begins() < taken.begins()) {
                left.add(Span.of(each.begins(), taken.begins()));
            }
            if (taken.ends() < each.ends()) {
                left.add(Span.of(taken.ends(), each.ends()));
            }
        }
        open.clear();
        open.addAll(left);
    }

    /// Whether it is open all through a time, whatever maintenance there is.
    public boolean isOpen(Span time) {
        long open = 0;
        for (LocalDate day = time.from().toLocalDate(); !day.isAfter(time.lastDay()); day = day.plusDays(1)) {
            for (Span hours : on(day).map(each -> each.hours())
                    .orElse(new OpeningHours(Map.of()))
                    .on(day)) {
                open += hours.shared(time);
            }
        }
        return open == time.minutes();
    }

    /// Whether who works it may: nobody must be trained, or they are, all through a time.
    public boolean mayWork(String holder, Span time) {
        TrainingPassed passed = trained.get(holder);
        LocalDate first = time.from().toLocalDate();
        return !latest().rules().trained()
                || (passed != null
                        && !passed.day().isAfter(first)
                        && !passed.until().isBefore(time.lastDay()));
    }

    /// Whether who waits could have their time, if nobody else had it.
    ///
    /// @param at now; what begins before is waited for in vain
    public boolean admits(BookingLine waiting, LocalDateTime at) {
        return !waiting.span().from().isBefore(at)
                && !latest().rules().retired()
                && isOpen(waiting.span())
                && findMaintenance(waiting.span()).isEmpty()
                && (waiting.attended() || mayWork(waiting.holder(), waiting.span()));
    }

    /// Whether it is maintained at a moment.
    public boolean isMaintained(LocalDateTime at) {
        return maintenance.values().stream()
                .anyMatch(each -> !at.isBefore(each.span().from())
                        && at.isBefore(each.span().until()));
    }
}
