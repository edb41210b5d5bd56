package org.tworivers.app.work.parks;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.core.parks.Gate;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.register.CodeBook;

/// What a choice of parks rests on, as of a day and as known at a sequence.
///
/// @param book parks and wishes
/// @param codes places and sectors
/// @param day the day asked for
/// @param gates all gates, whether in force or not
/// @param meanings by what texts are compared beside their words
public record ParkMatching(ParkBook book, CodeBook codes, LocalDate day, List<Gate> gates, Meanings meanings) {
    public ParkMatching {
        gates = List.copyOf(gates);
    }

    /// With the gates that come with the program and those of the journal.
    public static ParkMatching of(ParkBook book, CodeBook codes, LocalDate day, Meanings meanings) {
        return new ParkMatching(book, codes, day, book.gates(Gates.shipped()), meanings);
    }

    /// Who finds.
    public ParkFinder finder() {
        return new ParkFinder(book, codes, day, gates, new ParkTexts(book, day, meanings));
    }
}
