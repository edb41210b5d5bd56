package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tworivers.core.register.likeness.NameComparer.Read;
import org.tworivers.core.register.likeness.NameForm.Han;
import org.tworivers.core.register.likeness.NameForm.Spelt;

/// The keys under which an organisation is looked for: two that may be one share at least one.
final class DuplicateKeys {
    /// Begins the keys that stand for a whole code or name.
    private static final String WHOLE = "=";

    private static final String PART = "~";
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_END = 4;
    private static final int LONGEST_BEGINNING = 4;
    private static final int ENOUGH_FOR_A_SLIP = 8;
    private static final int MOST_INITIALS = 6;

    private DuplicateKeys() {}

    static boolean isWhole(String key) {
        return key.startsWith(WHOLE);
    }

    static Set<String> of(Profile profile) {
        Set<String> keys = new TreeSet<>();
        if (!profile.code().isEmpty()) {
            keys.add(WHOLE + "code " + profile.code());
        }
        List<Read> all = new ArrayList<>(profile.names().values());
        all.addAll(profile.aliases());
        for (Read read : all) {
            keys.add(WHOLE + "as written " + read.written());
            read.form().forEach(form -> {
                switch (form) {
                    case Han han -> add(han, keys);
                    case Spelt spelt -> add(spelt, keys);
                }
            });
        }
        return keys;
    }

    private static void add(Han name, Set<String> keys) {
        String stem = name.stem();
        keys.add(WHOLE + "stem " + stem);
        keys.add(WHOLE + "stem " + HanComparer.withoutPlaceWords(stem));
        keys.add(WHOLE + "letters " + name.letters());
        keys.add(PART + "end " + stem);
        for (int before = 2; before <= LONGEST_BEGINNING && stem.length() - before >= SHORTEST_END; before++) {
            keys.add(PART + "end " + stem.substring(before));
        }
        if (stem.length() >= ENOUGH_FOR_A_SLIP) {
            keys.addAll(withOneLetterLess("characters ", stem));
        }
    }

    private static void add(Spelt name, Set<String> keys) {
        keys.add(WHOLE + "letters " + name.joined());
        keys.add(WHOLE + "letters " + NameReader.asPinyin(name));
        keys.add(WHOLE + "whole " + name.whole());
        keys.add(PART + "word " + name.joined());
        keys.addAll(withOneLetterLess("word ", name.joined()));
        for (String word : name.words()) {
            if (word.length() >= SHORTEST_WORD) {
                keys.add(PART + "word " + word);
                keys.addAll(withOneLetterLess("word ", word));
            }
        }
        String initials = name.initials();
        if (name.words().size() > 2 && initials.length() <= MOST_INITIALS) {
            keys.add(PART + "initials " + initials);
        }
        if (name.words().size() == 1 && name.joined().length() <= MOST_INITIALS) {
            keys.add(PART + "initials " + name.joined());
        }
    }

    /// A text, and the text with each letter left out: texts that are one slip apart share one of these.
    private static Set<String> withOneLetterLess(String sort, String text) {
        Set<String> keys = new TreeSet<>();
        keys.add(PART + sort + text);
        for (int i = 0; i < text.length(); i++) {
            keys.add(PART + sort + text.substring(0, i) + text.substring(i + 1));
        }
        return keys;
    }
}
