package org.tworivers.core.register.likeness;

import java.util.List;
import java.util.Set;

/// A name in the form in which names are compared. Reading the [#key] again gives the same form.
public sealed interface NameForm {
    /// What is left of the name, written the same way however the name was written.
    String key();

    /// What its legal form comes to, such as `limited`; empty when none is named, or one that says only "company".
    Set<String> comesTo();

    /// A name in Chinese characters.
    ///
    /// @param stem without legal form and without what stands in brackets
    /// @param comesTo see [NameForm#comesTo]
    /// @param bare whether no legal form at all is named
    /// @param marks what stands in brackets and tells a campus or branch, sorted
    /// @param numbers the numbers in it, in figures, in order
    /// @param level the word at the end of the stem that says what it is: `大学`, `学院`, `分公司`; maybe empty
    /// @param sounds how the stem sounds, with tones
    /// @param letters how the stem is written in Latin letters, without tones and gaps
    record Han(
            String stem,
            Set<String> comesTo,
            boolean bare,
            List<String> marks,
            List<String> numbers,
            String level,
            String sounds,
            String letters)
            implements NameForm {
        public Han {
            comesTo = Set.copyOf(comesTo);
            marks = List.copyOf(marks);
            numbers = List.copyOf(numbers);
        }

        @Override
        public String key() {
            return marks.isEmpty() ? stem : stem + "(" + String.join(")(", marks) + ")";
        }
    }

    /// A name in an alphabet.
    ///
    /// @param words in order, without legal form and small words, numbers in figures; at least one
    /// @param comesTo see [NameForm#comesTo]
    /// @param bare whether no legal form at all is named
    /// @param whole all its letters and digits, legal form and small words with them
    record Spelt(List<String> words, Set<String> comesTo, boolean bare, String whole) implements NameForm {
        public Spelt {
            words = List.copyOf(words);
            comesTo = Set.copyOf(comesTo);
        }

        @Override
        public String key() {
            return String.join(" ", words);
        }

        /// Its words without gaps.
        String joined() {
            return String.join("", words);
        }

        /// The first letters of its words.
        String initials() {
            StringBuilder initials = new StringBuilder();
            words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
            return initials.toString();
        }
    }
}
