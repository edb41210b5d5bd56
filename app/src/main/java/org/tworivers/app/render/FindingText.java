package org.tworivers.app.render;

import java.util.Locale;
import org.tworivers.core.journal.Verification.Finding;

/// What does not hold in a journal, in one language.
public final class FindingText {
    private final Messages messages;

    /// In the language of these texts.
    public FindingText(Messages messages) {
        this.messages = messages;
    }

    /// The sort of finding.
    public String kind(Finding finding) {
        return messages.text("journal.finding." + word(finding.kind()));
    }

    /// The stable word of the sort.
    public static String kindWord(Finding finding) {
        return word(finding.kind());
    }

    /// What was expected and what was found.
    public String detail(Finding finding) {
        return messages.text(
                "journal.detail." + word(finding.detail().word()),
                finding.detail().values().toArray(String[]::new));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
