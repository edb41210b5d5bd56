package org.tworivers.app.work;

import java.time.LocalDate;
import org.tworivers.core.journal.Head;
import org.tworivers.core.shared.Code;

/// What a section of a bulletin is asked for: what the bulletin's figures are asked for, as of the same day and known
/// at
/// the same entry.
///
/// @param base first day of counting
/// @param asOf last day
/// @param place only what is of this place or under it; [Code#NONE] for all
/// @param sector only what is of this sector or under it; [Code#NONE] for all
/// @param known the last entry that counts
/// @param figures of the projects, for what is known of these
public record SectionQuestion(LocalDate base, LocalDate asOf, Code place, Code sector, Head known, Figures figures) {}
