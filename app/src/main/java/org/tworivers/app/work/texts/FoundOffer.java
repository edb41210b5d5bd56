package org.tworivers.app.work.texts;

import java.util.List;

/// An offer that suits what was wanted.
///
/// @param words what both say, as written in what was wanted; empty when only the meaning is alike
/// @param byMeaning whether it is among the best by meaning
/// @param alike how alike the meanings are, from 0 to 1; 0 when there is none
public record FoundOffer(Offer offer, List<String> words, boolean byMeaning, double alike) {
    public FoundOffer {
        words = List.copyOf(words);
    }
}
