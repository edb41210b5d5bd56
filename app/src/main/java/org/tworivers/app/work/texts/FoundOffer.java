package org.tworivers.app.work.texts;

import java.util.List;

/// An offer that suits what was wanted.
///
/// @param words what both say, as written in what was wanted; empty when only the meaning is alike
/// @param byMeaning whether it is among the best by meaning
public record FoundOffer(Offer offer, List<String> words, boolean byMeaning) {
    public FoundOffer {
        words = List.copyOf(words);
    }
}
