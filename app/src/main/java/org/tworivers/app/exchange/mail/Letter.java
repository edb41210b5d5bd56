package org.tworivers.app.exchange.mail;

import java.util.regex.Pattern;

/// A letter in plain text to one address, in the reader's language.
///
/// @param id stays the same when the letter is sent again, so that a mailbox shows it once; letters, digits, dots,
///     hyphens and underscores
/// @param to an address such as `desk@example.org`, as somebody typed it
/// @param subject one line
/// @param text lines that end in a line feed
/// @param language of the text, `zh` or `en`
public record Letter(String id, String to, String subject, String text, String language) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    public Letter {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id (" + id
                    + ") must be 1 to 100 of A-Z, a-z, 0-9, dot, hyphen, underscore. Maybe the notice's id.");
        }
    }
}
