package org.tworivers.app.work;

import java.time.LocalDate;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// What a section of a bulletin is asked for: what the bulletin's figures are asked for, as of the same day and
/// known at the same entry.
///
/// @param base first day of counting
/// @param asOf last day
/// @param place only what is of this place or under it; [Code#NONE] for all
/// @param sector only what is of this sector or under it; [Code#NONE] for all
/// @param known the last entry that counts
/// @param figures of the projects, for what is known of these
public record SectionQuestion(LocalDate base, LocalDate asOf, Code place, Code sector, Head known, Figures figures) {

    /// Whether a day is one of those asked for.
    public boolean covers(LocalDate day) {
        return !day.isBefore(base) && !day.isAfter(asOf);
    }

    /// Whether what is of a place is asked for.
    public boolean asksOfPlace(CodeBook codes, Code of) {
        return isOf(codes, of, place);
    }

    /// Whether what is of a sector is asked for.
    public boolean asksOfSector(CodeBook codes, Code of) {
        return isOf(codes, of, sector);
    }

    private boolean isOf(CodeBook codes, Code code, Code wanted) {
        return wanted.isNone() || (!code.isNone() && codes.path(code, asOf).contains(codes.current(wanted, asOf)));
    }
}
