package org.tworivers.app.work.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.PairingBook.Settled;
import org.tworivers.core.agreements.RegionSide;
import org.tworivers.core.agreements.SharedStatistics;
import org.tworivers.core.agreements.SharedStatistics.Item;
import org.tworivers.core.agreements.SharedStatistics.Shown;

/// What paired parks brought to each region by the settlements that both sides approved: counted once, where
/// the park lies; the other region's portion is a memo item.
public final class PairingSums {
    private PairingSums() {}

    /// What each place shows, in fen, by its code.
    public static SortedMap<String, Shown> of(List<PairingBook> books) {
        List<Item> items = new ArrayList<>();
        for (PairingBook book : books) {
            book.settlements().stream().filter(Settled::isAgreed).forEach(each -> items.add(item(book, each)));
        }
        return SharedStatistics.of(items);
    }

    private static Item item(PairingBook book, Settled settled) {
        SortedMap<String, Long> shared = new TreeMap<>();
        shared.put(
                book.pairing().source().toString(),
                settled.settlement().portion(RegionSide.SOURCE.word()).minor());
        return new Item(
                book.pairing().host().toString(), settled.settlement().base().minor(), shared);
    }
}
