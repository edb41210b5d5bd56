package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in words and figures as figures: `first`, `1st` and `one` are 1, `forty-four` is 44.
final class NumberWords {
    private static final Pattern ORDINAL = Pattern.compile("([0-9]+)(st|nd|rd|th)");
    private static final Pattern DIGIT = Pattern.compile("[1-9]");
    private static final String ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen"
            + " fourteen fifteen sixteen seventeen eighteen nineteen";
    private static final String ORDINALS =
            "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
    private static final String TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> tens = new HashMap<>();

    NumberWords() {
        count(ORDINALS, 1, numbers);
        count(ONES, 1, numbers);
        count(TENS, 10, tens);
        tens.keySet().removeAll(List.of("zero", "ten"));
        tens.put("fourty", 40);
    }

    private static void count(String words, int step, Map<String, Integer> into) {
        int number = 0;
        for (String word : words.split(" ", -1)) {
            into.put(word, number);
            number += step;
        }
    }

    List<String> inFigures(List<String> words) {
        List<String> figures = new ArrayList<>();
        int waiting = 0;
        for (String word : words) {
            Matcher ordinal = ORDINAL.matcher(word);
            String digit = ordinal.matches()
                    ? ordinal.group(1)
                    : numbers.containsKey(word) ? String.valueOf(numbers.get(word)) : word;
            if (waiting > 0) {
                boolean follows = DIGIT.matcher(digit).matches();
                figures.add(String.valueOf(waiting + (follows ? Integer.parseInt(digit) : 0)));
                waiting = 0;
                if (follows) {
                    continue;
                }
            }
            if (tens.containsKey(word)) {
                waiting = tens.getOrDefault(word, 0);
            } else {
                figures.add(digit);
            }
        }
        if (waiting > 0) {
            figures.add(String.valueOf(waiting));
        }
        return figures;
    }
}
