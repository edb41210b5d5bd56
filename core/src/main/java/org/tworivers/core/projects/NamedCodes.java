package org.tworivers.core.projects;

import java.util.Arrays;
import java.util.BitSet;

/// The codes that facts name, by index. Of columns that go on from others, also those that only facts of before named.
final class NamedCodes {
    private final BitSet[] ofList;

    /// Those that are a project's or a payer's place.
    private final BitSet places;

    private NamedCodes(BitSet[] ofList, BitSet places) {
        this.ofList = ofList;
        this.places = places;
    }

    static NamedCodes of(FactColumnsBuilder facts) {
        BitSet[] none = new BitSet[FactColumns.LIST_MASK + 1];
        Arrays.setAll(none, list -> new BitSet());
        return new NamedCodes(none, new BitSet()).and(facts);
    }

    /// The same and those of further facts.
    NamedCodes and(FactColumnsBuilder more) {
        BitSet[] allOfList = ofList.clone();
        BitSet morePlaces = new BitSet();
        BitSet[] moreOfList = new BitSet[ofList.length];
        Arrays.setAll(moreOfList, list -> new BitSet());
        for (int fact = 0; fact < more.size(); fact++) {
            int list = more.tag[fact] & FactColumns.LIST_MASK;
            if (list == CountingFacts.RECEIPTS) {
                if (more.other[fact] >= 0) {
                    morePlaces.set((int) more.other[fact]);
                }
            } else if (more.code[fact] >= 0) {
                moreOfList[list].set(more.code[fact]);
            }
        }
        for (int list = 0; list < ofList.length; list++) {
            allOfList[list] = and(ofList[list], moreOfList[list]);
        }
        morePlaces.or(moreOfList[CountingFacts.PLACES]);
        return new NamedCodes(allOfList, and(places, morePlaces));
    }

    private static BitSet and(BitSet some, BitSet more) {
        BitSet all = (BitSet) some.clone();
        all.or(more);
        return all.equals(some) ? some : all;
    }

    /// The codes that facts of a list of [CountingFacts] name; none of receipts, which name vouchers.
    BitSet of(int list) {
        return ofList[list];
    }

    BitSet places() {
        return places;
    }
}
