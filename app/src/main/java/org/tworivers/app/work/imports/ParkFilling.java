package org.tworivers.app.work.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.work.parks.ParkDesk;
import org.tworivers.app.work.parks.ParkForms;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Rows that are parks. Of a park that is known, what the map names no column of stays as it was.
final class ParkFilling implements Filling {
    private final ParkForms forms;
    private final ParkBook book;
    private final CodeBook codes;
    private final Code within;

    /// @param within the place outside of which no park is recorded
    ParkFilling(ParkForms forms, ParkBook book, CodeBook codes, Code within) {
        this.forms = forms;
        this.book = book;
        this.codes = codes;
        this.within = within;
    }

    @Override
    public Told tell(Filled row) {
        Optional<Park> known = findKnown(row);
        if (known.filter(park -> !covers(park)).isPresent()) {
            return Told.refused(List.of(
                    new Rejection("park-id-taken", "id", row.text("id"), "another park has this id; choose another.")));
        }
        SortedMap<String, String> before = known.map(ParkFilling::fields).orElse(new TreeMap<>());
        SortedMap<String, String> typed = new TreeMap<>(before);
        typed.putAll(row.fields());
        ParkForms.Read read = forms.park(typed, known);
        List<Rejection> faults = new ArrayList<>(read.faults());
        if (read.entry().isEmpty() || !(read.entry().get() instanceof ParkStated(Park park))) {
            return Told.refused(faults);
        }
        if (!covers(park)) {
            faults.add(new Rejection(
                    "park-of-another-place", "place", park.place().toString(), "choose a place within your own."));
        }
        return new Told(
                new ParkStated(park).subject(),
                before,
                fields(park),
                List.of(new ParksCodec().encode(new ParkStated(park)).withEvidence(read.evidence())),
                faults);
    }

    /// The park as it is from the day that the row names, else as it is last.
    private Optional<Park> findKnown(Filled row) {
        String id = row.text("id");
        Optional<Park> last = book.findPark(id, LocalDate.MAX);
        try {
            Day from = Day.parse(row.text("from"));
            return from.isDated() ? book.findPark(id, from.last()).or(() -> last) : last;
        } catch (DateTimeException unreadable) {
            return last;
        }
    }

    private boolean covers(Park park) {
        LocalDate day = park.from().isDated() ? park.from().last() : LocalDate.MAX;
        return ParkDesk.covers(within, park.place(), codes, day);
    }

    private static SortedMap<String, String> fields(Park park) {
        SortedMap<String, String> fields = new TreeMap<>(ParkForms.write(park));
        fields.put("from", park.from().isDated() ? park.from().toString() : "");
        return fields;
    }
}
