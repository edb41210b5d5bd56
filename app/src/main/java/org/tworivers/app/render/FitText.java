package org.tworivers.app.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.tworivers.core.parks.fit.GateFinding;
import org.tworivers.core.parks.fit.PartScore;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// Says in a language what gates say, and what a part of a score rests on.
public final class FitText {
    private static final String NOTHING = "–";
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+:\\S+");

    private final Messages messages;
    private final CodeBook codes;
    private final LocalDate day;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /// @param day codes are named as on this day
    public FitText(Messages messages, CodeBook codes, LocalDate day) {
        this.messages = messages;
        this.codes = codes;
        this.day = day;
    }

    /// Why a gate says what it says.
    public String reason(GateFinding finding) {
        return messages.text("park.gate." + finding.word(), words(finding.named()));
    }

    /// What a part rests on, or why there is no evidence.
    public String reason(PartScore part) {
        String key = "park.part." + part.word();
        return part.word().equals("cluster")
                ? messages.text(key, part.named().get(messages.language().equals("zh") ? 0 : 1))
                : messages.text(key, words(part.named()));
    }

    /// Points from 0 to 100 with one digit; a dash for no evidence.
    public static String points(PartScore part) {
        return part.isKnown() ? BigDecimal.valueOf(part.tenths(), 1).toPlainString() : NOTHING;
    }

    /// The name of a code; empty for none.
    public String name(Code code) {
        return code.isNone() ? "" : codes.name(code, day, messages.language());
    }

    /// What is named, in words: a resource or an approval by its name and unit, a code by its name.
    private String[] words(List<String> named) {
        String[] words = new String[named.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = known.computeIfAbsent(named.get(i), this::word);
        }
        return words;
    }

    private String word(String named) {
        if (messages.has("park.word." + named)) {
            return messages.text("park.word." + named);
        }
        return CODE.matcher(named).matches() ? name(Code.parse(named)) : named;
    }
}
