package org.tworivers.app.work.texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A text as the terms by which it is found, each with where it stands: pairs of characters for Chinese, stems
/// for English, and what a word of a sector means.
///
/// @param text as it was written
/// @param all in the order of the text
public record Terms(String text, List<Term> all) {
    /// @param key by which it is compared
    /// @param from the first character in the text
    /// @param until the first character after it
    public record Term(String key, int from, int until) {}

    public Terms {
        all = List.copyOf(all);
    }

    /// In the order of their letters, so that what is added up over them is always the same.
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        all.forEach(term -> keys.add(term.key()));
        return keys;
    }

    /// The words that have some of these keys, as they are written; pairs of characters that overlap are one word.
    public List<String> words(Collection<String> keys) {
        List<String> words = new ArrayList<>();
        int from = 0;
        int until = 0;
        for (Term term : all) {
            if (keys.contains(term.key())) {
                if (term.from() >= until) {
                    add(words, from, until);
                    from = term.from();
                }
                until = Math.max(until, term.until());
            }
        }
        add(words, from, until);
        return words;
    }

    private void add(List<String> words, int from, int until) {
        String word = text.substring(from, until);
        if (!word.isEmpty() && words.stream().noneMatch(word::equalsIgnoreCase)) {
            words.add(word);
        }
    }
}
