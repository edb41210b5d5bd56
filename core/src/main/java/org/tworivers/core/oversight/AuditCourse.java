package org.tworivers.core.oversight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.oversight.OversightEntry.AuditDrawn;
import org.tworivers.core.oversight.OversightEntry.AuditFound;

/// An audit with what was found of its items.
///
/// @param drawnOn the day
/// @param found by key of the item, in the order it was recorded
public record AuditCourse(
        Recorded<OversightEntry> recorded,
        Audit audit,
        LocalDate drawnOn,
        Map<String, Recorded<OversightEntry>> found) {
    /// The course that entries of one audit tell; nothing when it was never drawn, or its draw was taken back.
    static Optional<AuditCourse> of(List<Recorded<OversightEntry>> entries) {
        for (Recorded<OversightEntry> each : entries) {
            if (each.entry() instanceof AuditDrawn(Audit drawn, LocalDate day)) {
                Map<String, Recorded<OversightEntry>> found = new LinkedHashMap<>();
                for (Recorded<OversightEntry> other : entries) {
                    if (other.entry() instanceof AuditFound said) {
                        found.put(said.item(), other);
                    }
                }
                return Optional.of(new AuditCourse(each, drawn, day, found));
            }
        }
        return Optional.empty();
    }

    /// What was found of an item.
    public Optional<AuditFound> find(AuditItem item) {
        Recorded<OversightEntry> said = found.get(item.key());
        return said != null && said.entry() instanceof AuditFound it ? Optional.of(it) : Optional.empty();
    }

    /// The same as it stood on a day: without what was found later.
    public AuditCourse asOf(LocalDate day) {
        Map<String, Recorded<OversightEntry>> until = new LinkedHashMap<>();
        found.forEach((item, said) -> {
            if (!said.entry().day().isAfter(day)) {
                until.put(item, said);
            }
        });
        return new AuditCourse(recorded, audit, drawnOn, until);
    }

    /// What the sample says of all facts it was drawn from.
    public List<AuditEstimate> estimates() {
        return AuditEstimate.of(this);
    }
}
