package org.tworivers.app.work.imports;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.work.parks.ParkForms;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.parks.ParksEntry.SiteWishStated;
import org.tworivers.core.parks.SiteWish;

/// Rows that are firms which look for a place. Of one that is known, what the map names no column of stays as it was.
final class SiteWishFilling implements Filling {
    private final ParkForms forms;
    private final ParkBook book;

    SiteWishFilling(ParkForms forms, ParkBook book) {
        this.forms = forms;
        this.book = book;
    }

    @Override
    public Told tell(Filled row) {
        Optional<SiteWish> known = book.findWish(row.text("id"));
        SortedMap<String, String> before =
                known.map(wish -> new TreeMap<>(ParkForms.write(wish))).orElse(new TreeMap<>());
        SortedMap<String, String> typed = new TreeMap<>(before);
        typed.putAll(row.fields());
        ParkForms.Read read = forms.wish(typed, known);
        if (read.entry().isEmpty() || !(read.entry().get() instanceof SiteWishStated(SiteWish wish))) {
            return Told.refused(read.faults());
        }
        return new Told(
                new SiteWishStated(wish).subject(),
                before,
                new TreeMap<>(ParkForms.write(wish)),
                List.of(new ParksCodec().encode(new SiteWishStated(wish)).withEvidence(read.evidence())),
                List.of());
    }
}
