package org.tworivers.app.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.tworivers.app.render.Messages;

/// The product's message files, for templates.
final class PageWords extends AbstractMessageSource {
    private final Messages chinese = Messages.in("zh");
    private final Messages english = Messages.in("en");
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    PageWords() {
        setUseCodeAsDefaultMessage(false);
    }

    private Messages messages(Locale locale) {
        return Language.of(locale).equals(Locale.CHINESE) ? chinese : english;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return messages(locale).has(code) ? messages(locale).text(code) : null;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        Messages messages = messages(locale);
        return messages.has(code)
                ? parsed.computeIfAbsent(
                        messages.language() + " " + code, fresh -> new MessageFormat(messages.text(code), Locale.ROOT))
                : null;
    }
}
