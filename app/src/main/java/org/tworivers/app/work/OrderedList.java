package org.tworivers.app.work;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// A long list in order, with the places at which what is asked for stands. It is not changed; a list in which
/// a few are others is made of it without a look at the rest.
///
/// @param <T> what stands in it; in its order no two are equal
/// @param <K> what may be asked for
public final class OrderedList<T, K> {
    /// Of more changes than these everything is looked at anew: it is quicker.
    private static final int MOST = 500;

    private final List<T> all;
    private final Comparator<T> order;
    private final Function<T, ? extends Collection<K>> keys;
    private final Map<K, BitSet> places;

    private OrderedList(
            List<T> all, Comparator<T> order, Function<T, ? extends Collection<K>> keys, Map<K, BitSet> places) {
        this.all = Collections.unmodifiableList(all);
        this.order = order;
        this.keys = keys;
        this.places = places;
    }

    /// A list of some that are in order already.
    ///
    /// @param keys what each can be found by
    public static <T, K> OrderedList<T, K> of(
            List<T> sorted, Comparator<T> order, Function<T, ? extends Collection<K>> keys) {
        Map<K, BitSet> places = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (K key : keys.apply(sorted.get(i))) {
                places.computeIfAbsent(key, fresh -> new BitSet()).set(i);
            }
        }
        return new OrderedList<>(sorted, order, keys, places);
    }

    /// The list without some that stand in it, and with some more.
    public OrderedList<T, K> with(Collection<T> gone, Collection<T> come) {
        List<T> changed = new ArrayList<>(all.size() + come.size());
        if (gone.size() + come.size() > MOST) {
            Set<T> left = new HashSet<>(gone);
            all.stream().filter(each -> !left.contains(each)).forEach(changed::add);
            changed.addAll(come);
            changed.sort(order);
            return of(changed, order, keys);
        }
        changed.addAll(all);
        Map<K, BitSet> moved = new HashMap<>(places);
        for (T each : gone) {
            int at = Collections.binarySearch(changed, each, order);
            changed.remove(at);
            moved.replaceAll((key, set) -> closed(set, at));
        }
        for (T each : come) {
            int at = -Collections.binarySearch(changed, each, order) - 1;
            changed.add(at, each);
            moved.replaceAll((key, set) -> opened(set, at));
            keys.apply(each)
                    .forEach(key ->
                            moved.computeIfAbsent(key, fresh -> new BitSet()).set(at));
        }
        moved.values().removeIf(BitSet::isEmpty);
        return new OrderedList<>(changed, order, keys, moved);
    }

    /// The places when one is taken out.
    private static BitSet closed(BitSet set, int at) {
        BitSet moved = set.get(1, Math.max(1, set.length()));
        return joined(set, moved, at, at);
    }

    /// The places when one more, at which nothing stands, is put in.
    private static BitSet opened(BitSet set, int at) {
        long[] words = set.toLongArray();
        long[] moved = new long[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            moved[i] |= words[i] << 1;
            moved[i + 1] = words[i] >>> (Long.SIZE - 1);
        }
        return joined(set, BitSet.valueOf(moved), at, at + 1);
    }

    /// What stood before a place as it was, and what was moved from another on.
    private static BitSet joined(BitSet set, BitSet moved, int before, int from) {
        moved.clear(0, from);
        moved.or(set.get(0, before));
        return moved;
    }

    /// Everything, in order.
    public List<T> all() {
        return all;
    }

    /// What something in it can be found by.
    public Set<K> keys() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /// How many can be found so.
    public int count(K key) {
        BitSet set = places.get(key);
        return set == null ? 0 : set.cardinality();
    }

    /// Where they stand.
    public BitSet places(K key) {
        BitSet found = new BitSet();
        BitSet set = places.get(key);
        if (set != null) {
            found.or(set);
        }
        return found;
    }

    /// Where those stand that can be found by any of some keys.
    public BitSet places(Predicate<K> which) {
        BitSet found = new BitSet();
        places.forEach((key, set) -> {
            if (which.test(key)) {
                found.or(set);
            }
        });
        return found;
    }

    /// Some of those at some places, in order.
    ///
    /// @param before how many are left out
    /// @param most how many are given
    public List<T> at(BitSet wanted, int before, int most) {
        return wanted.stream().skip(before).limit(most).mapToObj(all::get).toList();
    }
}
