package org.tworivers.app.work.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.work.texts.Terms.Term;

/// Words of Chinese and English that mean the same (`sector-words.txt`): where all terms of one stand in a text side by
/// side, the text has the meaning, too, as one more term.
///
/// Cost: for each term of the text the words that begin with it.
final class SameWords {
    private static final String FILE = "sector-words.txt";

    /// What no term begins with.
    private static final String MARK = "=";

    /// Letters between two terms of one word: a space, a hyphen, or a little word that is left out (` and `).
    private static final int MOST_APART = 5;

    /// By its first term: each word as its terms, with its meaning.
    private final Map<String, List<Word>> byFirst = new HashMap<>();

    private record Word(List<String> keys, String meaning) {}

    /// Reads terms of a text.
    interface Reader {
        List<Term> terms(String text);
    }

    SameWords(Reader reader) {
        int meanings = 0;
        for (String line : WordList.of(FILE)) {
            String meaning = MARK + meanings++;
            for (String word : line.split(";", -1)) {
                List<String> keys =
                        reader.terms(word.strip()).stream().map(Term::key).toList();
                if (!keys.isEmpty()) {
                    byFirst.computeIfAbsent(keys.getFirst(), none -> new ArrayList<>())
                            .add(new Word(keys, meaning));
                }
            }
        }
    }

    /// The terms, and before the first term of each word that has one its meaning.
    List<Term> withMeanings(List<Term> terms) {
        List<Term> all = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term first = terms.get(i);
            for (Word word : byFirst.getOrDefault(first.key(), List.of())) {
                int end = i + word.keys.size();
                if (end <= terms.size() && standsAt(terms.subList(i, end), word.keys)) {
                    all.add(new Term(
                            word.meaning, first.from(), terms.get(end - 1).until()));
                }
            }
            all.add(first);
        }
        return all;
    }

    private static boolean standsAt(List<Term> terms, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            boolean apart = i > 0 && terms.get(i).from() > terms.get(i - 1).until() + MOST_APART;
            if (apart || !terms.get(i).key().equals(keys.get(i))) {
                return false;
            }
        }
        return true;
    }
}
