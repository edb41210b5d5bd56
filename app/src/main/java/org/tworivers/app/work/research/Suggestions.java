package org.tworivers.app.work.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.work.texts.FoundOffer;
import org.tworivers.app.work.texts.Offer;
import org.tworivers.app.work.texts.OfferIndex;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.PostingKind;
import org.tworivers.core.research.ResearchNetwork;
import org.tworivers.core.shared.Code;

/// Suggests offers for a need, and needs for an offer, each with its reasons: what both texts say, the same sector, the
/// same place, a way between the two organisations. Nothing is suggested that shares neither two words nor the sector.
/// Of more reasons comes first, then of more shared words.
public final class Suggestions implements AutoCloseable {
    private static final int DEEP = 50;
    /// One word alone, such as *industry*, is chance.
    private static final int FEWEST = 2;

    private static final String DIVISION = "division";

    private final PostingBoard postings;
    private final Map<PostingKind, OfferIndex> indices = new HashMap<>();
    private final ResearchNetwork network;

    /// Why one suits the other.
    ///
    /// @param words that both say, as written in what is asked for
    /// @param sector the division that both are of; [Code#NONE] when they are of different ones
    /// @param place the city or province that both are of; [Code#NONE] when they are of different ones
    /// @param links how many links lead from one organisation to the other; 0 when none does
    public record Suggestion(PostingCourse course, List<String> words, Code sector, Code place, int links) {
        public Suggestion {
            words = List.copyOf(words);
        }

        /// How many reasons there are.
        public int reasons() {
            return (words.isEmpty() ? 0 : 1)
                    + (sector.isNone() ? 0 : 1)
                    + (place.isNone() ? 0 : 1)
                    + (links > 0 ? 1 : 0);
        }
    }

    /// Among the needs and offers that others see.
    public Suggestions(PostingBoard postings) {
        this.postings = postings;
        network = postings.board().network();
        for (PostingKind kind : PostingKind.values()) {
            indices.put(
                    kind,
                    OfferIndex.of(postings.shown(kind).stream()
                            .map(each -> new Offer(each.posting().id(), text(each.posting())))
                            .toList()));
        }
    }

    private static String text(Posting posting) {
        return posting.title() + "; " + posting.text();
    }

    /// The best for one, the best first.
    public List<Suggestion> find(Posting asked, int most) {
        PostingKind wanted = asked.kind() == PostingKind.NEED ? PostingKind.OFFER : PostingKind.NEED;
        Map<String, List<String>> words = new HashMap<>();
        for (FoundOffer found :
                Optional.ofNullable(indices.get(wanted)).orElseThrow().find(text(asked), DEEP)) {
            words.put(found.offer().id(), found.words());
        }
        List<Suggestion> all = new ArrayList<>();
        for (PostingCourse each : postings.shown(wanted)) {
            if (postings.suits(asked, each.posting())) {
                Suggestion made = suggestion(
                        asked, each, words.getOrDefault(each.posting().id(), List.of()));
                if (made.words().size() >= FEWEST || !made.sector().isNone()) {
                    all.add(made);
                }
            }
        }
        all.sort(Comparator.comparingInt(Suggestion::reasons)
                .thenComparingInt(each -> each.words().size())
                .reversed()
                .thenComparing(each -> each.course().posting().id()));
        return all.subList(0, Math.min(most, all.size()));
    }

    private Suggestion suggestion(Posting asked, PostingCourse other, List<String> words) {
        Posting offer = other.posting();
        return new Suggestion(
                other,
                words,
                shared(asked.sector(), offer.sector(), DIVISION),
                place(asked, offer),
                network.findWay(asked.organisation(), offer.organisation())
                        .map(List::size)
                        .orElse(0));
    }

    private Code place(Posting asked, Posting offer) {
        Code city = shared(asked.place(), offer.place(), "city");
        return city.isNone() ? shared(asked.place(), offer.place(), "province") : city;
    }

    /// What lies above both, at a level; [Code#NONE] when they are of different ones.
    private Code shared(Code one, Code other, String level) {
        CodeBook codes = postings.board().codes();
        if (one.isNone() || other.isNone()) {
            return Code.NONE;
        }
        Optional<Code> above = codes.findAtLevel(one, level, postings.board().asOf());
        return above.isPresent()
                        && above.equals(
                                codes.findAtLevel(other, level, postings.board().asOf()))
                ? above.get()
                : Code.NONE;
    }

    @Override
    public void close() {
        indices.values().forEach(OfferIndex::close);
    }
}
