package org.tworivers.app.work.organisations;

import com.ibm.icu.text.Transliterator;
import org.tworivers.core.register.likeness.Scripts;

/// Scripts turned into each other by the tables of ICU (Unicode CLDR).
public final class IcuScripts implements Scripts {
    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    private final Transliterator pinyin = Transliterator.getInstance("Han-Latin");

    @Override
    public String simplified(String text) {
        return simplified.transliterate(text);
    }

    @Override
    public String pinyin(String text) {
        return pinyin.transliterate(text);
    }
}
