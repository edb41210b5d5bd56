package org.tworivers.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// Made-up trees and damaged texts from a seed.
public final class RandomTree {
    private static final String LETTERS = "ab\"\\/\n\t\u0001{}[]:,0-1 中é\uD83D\uDE00\uFEFF";

    private final Random random;

    public RandomTree(long seed) {
        random = new Random(seed);
    }

    /// A tree of some depth.
    public Tree tree() {
        return tree(4);
    }

    private Tree tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0, 1 -> new Tree.Text(text());
            case 2 -> new Tree.Whole(random.nextBoolean() ? random.nextInt(100) : random.nextLong());
            case 3 -> new Tree.Flag(random.nextBoolean());
            case 4 -> {
                List<Tree> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(tree(depth - 1));
                }
                yield new Tree.Items(items);
            }
            default -> {
                SortedMap<String, Tree> fields = new TreeMap<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    fields.put(text(), tree(depth - 1));
                }
                yield new Tree.Fields(fields);
            }
        };
    }

    private String text() {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    /// The text with white space wherever it may be.
    String spaced(String text) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && !isEscaped(text, i)) {
                quoted = !quoted;
            }
            boolean mark = !quoted && "{}[],:".indexOf(c) >= 0;
            out.append(mark ? " \t" : "").append(c).append(mark ? "\r\n" : "");
        }
        return out.toString();
    }

    private static boolean isEscaped(String text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /// The text with one to three places cut, doubled, swapped or overwritten.
    public String damaged(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0 && !out.isEmpty(); i--) {
            int from = random.nextInt(out.length());
            int to = Math.min(out.length(), from + 1 + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> out.delete(from, to);
                case 1 -> out.insert(from, out.substring(from, to));
                case 2 -> out.setLength(from);
                default -> out.setCharAt(from, LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return out.toString();
    }
}
