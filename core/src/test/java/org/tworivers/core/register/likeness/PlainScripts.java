package org.tworivers.core.register.likeness;

import java.util.Map;

/// A few characters turned by hand, for tests that need no tables.
final class PlainScripts implements Scripts {
    private static final Map<Integer, Integer> SIMPLIFIED =
            Map.of((int) '維', (int) '维', (int) '纖', (int) '纤', (int) '學', (int) '学', (int) '國', (int) '国');

    private static final Map<Integer, String> SOUNDS = Map.of(
            (int) '中', "zhōng", (int) '钟', "zhōng", (int) '维', "wéi", (int) '化', "huà", (int) '纤', "xiān", (int) '大',
            "dà", (int) '学', "xué", (int) '郑', "zhèng", (int) '州', "zhōu");

    @Override
    public String simplified(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(letter -> out.appendCodePoint(SIMPLIFIED.getOrDefault(letter, letter)));
        return out.toString();
    }

    @Override
    public String pinyin(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(letter -> out.append(SOUNDS.getOrDefault(letter, Character.toString(letter)))
                        .append(' '));
        return out.toString();
    }
}
