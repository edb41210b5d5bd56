package org.tworivers.app.web.schemes;

import java.util.Locale;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Page;

/// What schemes and their levels are called, in one language.
record SchemeWords(Messages messages) {
    static SchemeWords in(Locale locale) {
        return new SchemeWords(Page.messages(locale));
    }

    /// The name of a scheme that many know, else the word that the ledger has for it.
    String scheme(String scheme) {
        String key = "web.schemes.name." + scheme;
        return messages.has(key) ? messages.text(key) : scheme;
    }

    String level(String level) {
        String key = "level." + level;
        if (level.isEmpty()) {
            return messages.text("reference.no-level");
        }
        return messages.has(key) ? messages.text(key) : level;
    }
}
