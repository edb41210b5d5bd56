package org.tworivers.app.work.parks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tworivers.app.work.texts.FoundOffer;
import org.tworivers.app.work.texts.Offer;
import org.tworivers.app.work.texts.OfferIndex;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// Finds the parks and the firms whose names, sectors, products and words fit what somebody types. Of one book and one
/// day; never changes; safe for several threads.
public final class ParkSearch {
    /// So many of each are looked through.
    private static final int DEEP = 1_000;

    private final Map<String, Park> parks = new TreeMap<>();
    private final Map<String, SiteWish> wishes = new TreeMap<>();
    private final OfferIndex ofParks;
    private final OfferIndex ofFirms;

    /// A park that fits.
    ///
    /// @param words which of the words typed it has; none when only the meaning is alike
    public record FoundPark(Park park, List<String> words) {
        public FoundPark {
            words = List.copyOf(words);
        }
    }

    /// A firm that fits.
    ///
    /// @param words which of the words typed it has; none when only the meaning is alike
    public record FoundFirm(SiteWish wish, List<String> words) {
        public FoundFirm {
            words = List.copyOf(words);
        }
    }

    /// Of the parks of the day, and of the firms that look for one.
    public ParkSearch(ParkMatching matching) {
        matching.book().parks(matching.day()).forEach(park -> parks.put(park.id(), park));
        matching.book().wishes().stream().filter(SiteWish::open).forEach(wish -> wishes.put(wish.id(), wish));
        ofParks = OfferIndex.of(
                parks.values().stream()
                        .map(park -> new Offer(park.id(), text(park, matching)))
                        .toList(),
                matching.meanings());
        ofFirms = OfferIndex.of(
                wishes.values().stream()
                        .map(wish -> new Offer(wish.id(), text(wish, matching)))
                        .toList(),
                matching.meanings());
    }

    private static String text(Park park, ParkMatching matching) {
        return text(park.names(), park.admission().sectors(), park.admission().products(), park.offer(), matching);
    }

    private static String text(SiteWish wish, ParkMatching matching) {
        List<Code> sectors = wish.sector().isNone() ? List.of() : List.of(wish.sector());
        return text(wish.names(), sectors, wish.products(), wish.text(), matching);
    }

    private static String text(
            Names names, List<Code> sectors, List<String> products, String words, ParkMatching matching) {
        CodeBook codes = matching.codes();
        LocalDate day = matching.day();
        List<String> all = new ArrayList<>(names.byLanguage().values());
        sectors.forEach(code ->
                Stream.of("zh", "en").map(in -> codes.name(code, day, in)).forEach(all::add));
        all.addAll(products);
        all.add(words);
        return String.join("; ", all);
    }

    /// The best parks, the best first.
    ///
    /// @param seen which parks may be shown
    public List<FoundPark> parks(String words, Predicate<Park> seen, int most) {
        return found(ofParks, words)
                .flatMap(found -> Stream.ofNullable(parks.get(found.offer().id()))
                        .filter(seen)
                        .map(park -> new FoundPark(park, found.words())))
                .limit(most)
                .toList();
    }

    /// The best firms, the best first.
    public List<FoundFirm> firms(String words, int most) {
        return found(ofFirms, words)
                .flatMap(found -> Stream.ofNullable(wishes.get(found.offer().id()))
                        .map(wish -> new FoundFirm(wish, found.words())))
                .limit(most)
                .toList();
    }

    /// Among the nearest by meaning are always some that have nothing to do with it.
    private static Stream<FoundOffer> found(OfferIndex index, String words) {
        return index.find(words, DEEP).stream().filter(found -> !found.words().isEmpty() || found.alike() > 0);
    }
}
