package org.tworivers.app.work.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that are cut out of texts: spaces stand in their place, so that everything else stays where it was. Of several
/// that begin at one place the longest is cut.
final class CutWords {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    CutWords(List<String> words) {
        words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> byFirst.computeIfAbsent(word.charAt(0), none -> new ArrayList<>())
                        .add(word));
    }

    String cut(String text) {
        StringBuilder bare = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int length = lengthAt(text, at);
            for (int i = at; i < at + length; i++) {
                bare.setCharAt(i, ' ');
            }
            at += Math.max(1, length);
        }
        return bare.toString();
    }

    private int lengthAt(String text, int at) {
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }
}
