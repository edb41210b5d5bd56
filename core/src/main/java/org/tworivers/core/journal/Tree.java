package org.tworivers.core.journal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A payload as plain data: fields, items, texts, whole numbers and flags. [CanonicalText] writes it as text.
///
/// There are no fractions: money is minor units, shares are fractions of two numbers, so that one value has
/// one text.
public sealed interface Tree {

    /// Named values, sorted by name.
    record Fields(SortedMap<String, Tree> byName) implements Tree {
        public Fields {
            byName = Collections.unmodifiableSortedMap(byName);
        }
    }

    /// Values in order.
    record Items(List<Tree> all) implements Tree {
        public Items {
            all = List.copyOf(all);
        }
    }

    /// A text.
    record Text(String value) implements Tree {}

    /// A whole number.
    record Whole(long value) implements Tree {}

    /// Yes or no.
    record Flag(boolean value) implements Tree {}

    /// No fields.
    static Fields empty() {
        return new Fields(new TreeMap<>());
    }

    /// A text as a tree.
    static Tree of(String value) {
        return new Text(value);
    }

    /// A whole number as a tree.
    static Tree of(long value) {
        return new Whole(value);
    }

    /// Texts by name, such as names by language.
    static Fields ofTexts(Map<String, String> texts) {
        SortedMap<String, Tree> fields = new TreeMap<>();
        texts.forEach((name, text) -> fields.put(name, new Text(text)));
        return new Fields(fields);
    }

    /// Starts a set of fields.
    static FieldsBuilder fields() {
        return new FieldsBuilder();
    }

    /// Collects fields; empty texts and empty lists are left out, so that absence has one form.
    final class FieldsBuilder {
        private final SortedMap<String, Tree> byName = new TreeMap<>();

        /// Adds a text unless it is empty.
        public FieldsBuilder with(String name, String value) {
            if (!value.isEmpty()) {
                byName.put(name, new Text(value));
            }
            return this;
        }

        /// Adds a whole number.
        public FieldsBuilder with(String name, long value) {
            byName.put(name, new Whole(value));
            return this;
        }

        /// Adds a flag when it is set.
        public FieldsBuilder withFlag(String name, boolean value) {
            if (value) {
                byName.put(name, new Flag(true));
            }
            return this;
        }

        /// Adds a subtree.
        public FieldsBuilder with(String name, Tree value) {
            byName.put(name, value);
            return this;
        }

        /// Adds a list unless it is empty.
        public FieldsBuilder with(String name, List<? extends Tree> values) {
            if (!values.isEmpty()) {
                byName.put(name, new Items(List.copyOf(values)));
            }
            return this;
        }

        /// The fields collected so far.
        public Fields build() {
            return new Fields(new TreeMap<>(byName));
        }
    }
}
