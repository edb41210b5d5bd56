package org.tworivers.app.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.tworivers.core.shared.Rejection;

/// Says why something was not taken, and what to do about it.
///
/// The English stands where the fault is found, for only there the details are known. For each code there is a Chinese
/// text in `advice-zh.properties`; a code without one keeps its English.
public final class RejectionText {
    private final Messages messages;
    private final Properties advice;

    private RejectionText(Messages messages, Properties advice) {
        this.messages = messages;
        this.advice = advice;
    }

    /// @param language `zh` or `en`
    public static RejectionText in(String language) {
        Properties advice = new Properties();
        String file = "/org/tworivers/app/messages/advice-" + language + ".properties";
        try (InputStream stream = RejectionText.class.getResourceAsStream(file)) {
            if (stream != null) {
                advice.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
        return new RejectionText(Messages.in(language), advice);
    }

    /// Where, what stood there, what to do, and the code.
    public String line(Rejection rejection) {
        return messages.text(
                "rejection.line", rejection.field(), rejection.value(), advice(rejection), rejection.code());
    }

    /// What to do about it.
    public String advice(Rejection rejection) {
        return advice.getProperty(rejection.code(), rejection.advice());
    }

    /// Why it is uncertain which project a row is about.
    ///
    /// @param word the word of the doubt
    public String doubt(String word) {
        return messages.text("doubt." + word);
    }
}
