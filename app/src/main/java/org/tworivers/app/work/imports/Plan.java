package org.tworivers.app.work.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.exchange.map.RowReading;
import org.tworivers.app.exchange.map.RowReading.Stated;
import org.tworivers.core.register.Register;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;

/// What is to be recorded of a file, as judging found: a byte for each row, and what the register does
/// not know yet.
final class Plan {
    private static final byte NOTHING = 0;
    private static final byte FRESH = 1;
    private static final byte CHANGED = 2;
    private static final long KNOWN = 0;
    private static final long UNKNOWN = 1;

    private final Register register;
    private final Map<Code, CodeStated> codes = new LinkedHashMap<>();
    private final KeyTable metCodes = new KeyTable();
    private final KeyTable organisations = new KeyTable();
    private final Map<Long, String> otherProjects = new HashMap<>();
    private byte[] marks = new byte[1 << 12];
    private int rows;
    private long recorded;

    Plan(Register register) {
        this.register = register;
    }

    /// Takes the verdict of the next row.
    void add(Verdict verdict) {
        if (rows == marks.length) {
            marks = Arrays.copyOf(marks, rows * 2);
        }
        switch (verdict) {
            case Verdict.Fresh(RowReading reading, String project) -> mark(FRESH, reading, project);
            case Verdict.Changed changed -> mark(CHANGED, changed.reading(), changed.project());
            case Verdict.Same same -> marks[rows] = NOTHING;
            case Verdict.Rejected rejected -> marks[rows] = NOTHING;
            case Verdict.ToReview toReview -> marks[rows] = NOTHING;
        }
        rows++;
    }

    private void mark(byte mark, RowReading read, String project) {
        marks[rows] = mark;
        recorded++;
        if (read instanceof Stated reading) {
            gather(reading, project);
        }
    }

    private void gather(Stated reading, String project) {
        if (!project.equals(reading.id())) {
            otherProjects.put((long) rows, project);
        }
        for (CodeStated stated : reading.codes()) {
            String text = stated.code().toString();
            if (metCodes.get(text) == KeyTable.ABSENT) {
                metCodes.put(text, KNOWN);
                if (!register.knowsCode(stated.code())) {
                    codes.put(stated.code(), stated);
                }
            }
        }
        for (OrganisationStated organisation : reading.organisations()) {
            if (organisations.get(organisation.id()) == KeyTable.ABSENT) {
                boolean known = register.findOrganisation(organisation.id()).isPresent();
                organisations.put(organisation.id(), known ? KNOWN : UNKNOWN);
            }
        }
    }

    /// Whether there is nothing to record.
    boolean isEmpty() {
        return recorded == 0;
    }

    /// Codes of open schemes that the register does not know.
    Collection<CodeStated> codes() {
        return codes.values();
    }

    boolean isFresh(int row) {
        return marks[row] == FRESH;
    }

    boolean isChanged(int row) {
        return marks[row] == CHANGED;
    }

    /// The project that a row is about.
    String project(int row, Stated reading) {
        return otherProjects.getOrDefault((long) row, reading.id());
    }

    /// The organisations of a row that are still to be recorded; from here on they are.
    List<OrganisationStated> takeUnknown(Stated reading) {
        return reading.organisations().stream()
                .filter(each -> {
                    boolean unknown = organisations.get(each.id()) == UNKNOWN;
                    if (unknown) {
                        organisations.put(each.id(), KNOWN);
                    }
                    return unknown;
                })
                .toList();
    }
}
