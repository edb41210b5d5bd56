package org.tworivers.core.register.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings names into the form in which they are compared. Not bound to one list; may be kept and used for all.
public final class NameReader {
    /// Words that come and go in names and tell none apart.
    private static final Set<String> SMALL =
            Set.of("the", "of", "and", "for", "de", "la", "le", "du", "der", "die", "und", "et", "y", "e");

    /// What an organisation is, in English and as the pinyin of the Chinese word.
    private static final Map<String, String> KINDS = Map.of(
            "university", "daxue",
            "college", "xueyuan",
            "school", "xuexiao",
            "hospital", "yiyuan",
            "bank", "yinhang",
            "academy", "yanjiuyuan");

    private final Scripts scripts;
    private final LegalForms legalForms = new LegalForms();
    private final NumberWords numbers = new NumberWords();
    private final HanReader han;

    /// @param scripts turns traditional into simplified characters, and characters into pinyin
    public NameReader(Scripts scripts) {
        this.scripts = scripts;
        han = new HanReader(scripts);
    }

    /// The form of a name; none for one without a letter or digit.
    public List<NameForm> read(String name) {
        String plain = Letters.plain(name);
        if (Letters.hasHan(plain)) {
            return inCharacters(Letters.plain(scripts.simplified(plain)));
        }
        List<String> words = Letters.words(name);
        return words.isEmpty() ? List.of() : List.of(spelt(words));
    }

    /// A name in characters; one of which the legal form alone is in characters, as `ABC有限公司`, is spelt.
    private List<NameForm> inCharacters(String name) {
        List<NameForm> read = han.read(name);
        if (read.isEmpty() || Letters.hasHan(read.getFirst().key())) {
            return read;
        }
        List<String> words = Letters.words(Letters.withoutHan(name));
        if (words.isEmpty()) {
            return List.of();
        }
        NameForm.Spelt spelt = spelt(words);
        Set<String> comesTo = new HashSet<>(spelt.comesTo());
        comesTo.addAll(read.getFirst().comesTo());
        return List.of(new NameForm.Spelt(spelt.words(), comesTo, false, spelt.whole()));
    }

    private NameForm.Spelt spelt(List<String> words) {
        LegalForms.Parted parted = legalForms.part(withoutSmallWords(words));
        return new NameForm.Spelt(
                numbers.inFigures(parted.words()), parted.comesTo(), parted.taken() == 0, String.join("", words));
    }

    /// The words that tell names apart; all of them when there are no others.
    static List<String> withoutSmallWords(List<String> words) {
        List<String> left = words.stream().filter(word -> !SMALL.contains(word)).toList();
        return left.isEmpty() ? words : left;
    }

    /// A name in an alphabet as the pinyin of a Chinese name would be written: `Zhengzhou University` is
    /// `zhengzhoudaxue`.
    static String asPinyin(NameForm.Spelt name) {
        StringBuilder letters = new StringBuilder();
        name.words().forEach(word -> letters.append(KINDS.getOrDefault(word, word)));
        return letters.toString();
    }
}
