package org.tworivers.app.work.imports;

import java.util.List;
import org.tworivers.app.exchange.map.RowReading.Stated;
import org.tworivers.core.projects.Projects;
import org.tworivers.core.shared.Rejection;

/// Judges rows that have ids of their own, and returns, which have a unit and a period.
final class KeyedJudge implements Judge<Stated> {
    private final Recorded recorded;
    private final KeyTable known = new KeyTable();
    private final KeyTable seen = new KeyTable();
    private final List<String> key;

    /// @param key the columns that identify a row, for messages
    KeyedJudge(String register, List<String> key, Projects projects, Recorded recorded) {
        this.recorded = recorded;
        this.key = key;
        projects.readNames(register + "/", named -> known.put(named.project(), 1));
    }

    @Override
    public Verdict judge(Stated reading) {
        long fingerprint = seen.fingerprint(recorded.payload(reading.entry()));
        long before = seen.get(reading.id());
        if (before == fingerprint) {
            return new Verdict.Same(reading.row());
        }
        if (before != KeyTable.ABSENT) {
            return new Verdict.Rejected(
                    reading.row(),
                    List.of(new Rejection(
                            "duplicate-key",
                            String.join(", ", key),
                            reading.id(),
                            "an earlier row of this file has the same id and says otherwise; keep one of them.")));
        }
        seen.put(reading.id(), fingerprint);
        boolean isReturn = reading.name().isEmpty();
        return isReturn || known.get(reading.id()) != KeyTable.ABSENT
                ? recorded.compare(reading, reading.id())
                : new Verdict.Fresh(reading, reading.id());
    }
}
