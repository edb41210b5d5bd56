package org.tworivers.app.exchange.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/// Tells addresses that mail can be sent to from what cannot be one, or would be more than one.
public final class MailAddress {
    /// RFC 5321, 4.5.3.1.3, without its angle brackets.
    private static final int LONGEST = 254;

    private MailAddress() {}

    /// Whether a text is one address.
    public static boolean isOne(String text) {
        return find(text).isPresent();
    }

    /// The one address that a text is; without a name, a comment or anything that would end a line.
    static Optional<InternetAddress> find(String text) {
        if (text.length() > LONGEST || !text.chars().allMatch(letter -> letter > ' ' && letter < 0x7F)) {
            return Optional.empty();
        }
        try {
            InternetAddress address = new InternetAddress(text, true);
            boolean isOne = !address.isGroup() && text.equals(address.getAddress()) && text.indexOf('@') > 0;
            return isOne ? Optional.of(address) : Optional.empty();
        } catch (AddressException malformed) {
            return Optional.empty();
        }
    }
}
