package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The words of two names, each paired with its like.
///
/// @param share how many of all letters, in thousandths, are in pairs, slips taken off; 0 without any pair
/// @param isSlipped whether a pair differs by slips
/// @param hasInitials whether one word is the initials of several
/// @param left words of the one that found none
/// @param right words of the other that found none
/// @param leftAtEnd whether those of the one stand at its end
/// @param rightAtEnd whether those of the other do
record WordPairs(
        int share,
        boolean isSlipped,
        boolean hasInitials,
        List<String> left,
        List<String> right,
        boolean leftAtEnd,
        boolean rightAtEnd) {
    private static final int WHOLE = 1000;
    private static final int INITIALS = 900;
    private static final int SHORTENED = 850;
    private static final int SHORTEST_SHORTENED = 4;
    private static final int MOST_INITIALS = 6;

    /// Two words that are alike.
    ///
    /// @param likeness in thousandths
    private record Pair(int left, int right, int likeness) {
        int apart() {
            return Math.abs(left - right);
        }
    }

    WordPairs {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    static WordPairs of(List<String> one, List<String> other) {
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                int likeness = likeness(one.get(i), other.get(j));
                if (likeness > 0) {
                    found.add(new Pair(i, j, likeness));
                }
            }
        }
        found.sort(Comparator.comparingInt(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::apart)
                .thenComparingInt(pair -> pair.left() + pair.right()));
        boolean[] left = new boolean[one.size()];
        boolean[] right = new boolean[other.size()];
        long alike = 0;
        boolean slipped = false;
        for (Pair pair : found) {
            if (!left[pair.left()] && !right[pair.right()]) {
                left[pair.left()] = true;
                right[pair.right()] = true;
                alike += (long) pair.likeness()
                        * (one.get(pair.left()).length()
                                + other.get(pair.right()).length());
                slipped |= pair.likeness() < WHOLE;
            }
        }
        return finish(one, other, left, right, alike, slipped);
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // the state of one loop, handed on once
    private static WordPairs finish(
            List<String> one, List<String> other, boolean[] left, boolean[] right, long alike, boolean slipped) {
        List<String> restOfOne = rest(one, left);
        List<String> restOfOther = rest(other, right);
        long sum = alike;
        boolean initials = isInitials(restOfOne, restOfOther) || isInitials(restOfOther, restOfOne);
        boolean parted = !restOfOne.isEmpty() && String.join("", restOfOne).equals(String.join("", restOfOther));
        if (initials || parted) {
            sum += (long) (initials ? INITIALS : WHOLE) * (letters(restOfOne) + letters(restOfOther));
            restOfOne = List.of();
            restOfOther = List.of();
        }
        return new WordPairs(
                (int) (sum / Math.max(1, letters(one) + letters(other))),
                slipped,
                initials,
                restOfOne,
                restOfOther,
                isAtEnd(left),
                isAtEnd(right));
    }

    private static int likeness(String one, String other) {
        if (one.equals(other)) {
            return WHOLE;
        }
        boolean figures = (one + other).chars().anyMatch(Character::isDigit);
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        int slips = figures ? longer : Slips.between(one, other);
        if (!figures && slips <= Math.min(Slips.allowed(longer), Slips.allowed(shorter))) {
            return WHOLE - WHOLE * slips / (longer + 1);
        }
        return isShortened(one, other) || isShortened(other, one) ? SHORTENED : 0;
    }

    /// Whether a word is another with letters left out between its first and last: `intl`.
    private static boolean isShortened(String shortened, String word) {
        if (shortened.length() < SHORTEST_SHORTENED
                || shortened.length() * 2 > word.length()
                || shortened.charAt(0) != word.charAt(0)
                || shortened.charAt(shortened.length() - 1) != word.charAt(word.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() && at < shortened.length(); i++) {
            if (word.charAt(i) == shortened.charAt(at)) {
                at++;
            }
        }
        return at == shortened.length();
    }

    private static boolean isInitials(List<String> initials, List<String> words) {
        if (initials.size() != 1 || words.size() < 2 || words.size() > MOST_INITIALS) {
            return false;
        }
        StringBuilder first = new StringBuilder();
        words.forEach(word -> first.append(word.charAt(0)));
        return initials.getFirst().contentEquals(first);
    }

    private static List<String> rest(List<String> words, boolean[] paired) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < paired.length; i++) {
            if (!paired[i]) {
                rest.add(words.get(i));
            }
        }
        return rest;
    }

    /// Whether nothing that is paired follows what is not.
    private static boolean isAtEnd(boolean[] paired) {
        int end = paired.length;
        while (end > 0 && !paired[end - 1]) {
            end--;
        }
        boolean[] before = Arrays.copyOf(paired, end);
        for (boolean each : before) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
