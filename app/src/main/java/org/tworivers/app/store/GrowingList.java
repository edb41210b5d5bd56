package org.tworivers.app.store;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/// A list that only grows, and hands out what it holds so far without a copy. One thread adds.
///
/// @param <T> what is in it
final class GrowingList<T> {
    private static final int FIRST_ROOM = 64;

    private Object[] items = new Object[FIRST_ROOM];
    private int size;

    /// Where what was looked for stands.
    private final Map<T, Integer> found = new HashMap<>();

    /// Adds one.
    ///
    /// @return its place
    int add(T item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size + size / 2);
        }
        items[size] = item;
        return size++;
    }

    /// The place of something that came another way, added when it is looked for for the first time.
    int findOrAdd(T item) {
        return found.computeIfAbsent(item, this::add);
    }

    T get(int place) {
        return view().get(place);
    }

    /// What it holds now; what comes later is not in it.
    List<T> view() {
        return new View<>(items, size);
    }

    private static final class View<T> extends AbstractList<T> implements RandomAccess {
        private final Object[] items;
        private final int size;

        View(Object[] items, int size) {
            this.items = items;
            this.size = size;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T get(int place) {
            if (place >= size) {
                throw new IndexOutOfBoundsException(place);
            }
            return (T) items[place];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
