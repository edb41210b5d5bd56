package org.tworivers.app.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.tworivers.app.render.Messages;

/// The product's message files, for templates.
final class PageWords extends AbstractMessageSource {
    private final Map<String, Messages> languages = Map.of("zh", Messages.in("zh"), "en", Messages.in("en"));

    PageWords() {
        setUseCodeAsDefaultMessage(false);
    }

    private Messages messages(Locale locale) {
        return languages.get(Language.of(locale).getLanguage());
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return messages(locale).has(code) ? messages(locale).text(code) : null;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return messages(locale).has(code) ? new MessageFormat(messages(locale).text(code), Locale.ROOT) : null;
    }
}
