package org.tworivers.app.exchange.mail;

import java.util.Set;

/// The mail server that letters are handed to.
///
/// @param host its name; empty when no letters are sent
/// @param port usually 587; 465 where all is encrypted from the start
/// @param security how the way there is kept private
/// @param user whom we sign in as; empty for nobody
/// @param password of that user
/// @param from the address that letters come from
public record MailSettings(String host, int port, Security security, String user, String password, String from) {
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    /// How the way to the server is kept private.
    public enum Security {
        /// Encrypted after a greeting in the clear; a server that can't is not used.
        STARTTLS,
        /// Encrypted from the start.
        TLS,
        /// In the clear, for a server on this machine or a network of one's own.
        NONE
    }

    public MailSettings {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port (" + port + ") must be 1 to " + HIGHEST_PORT + ". Maybe 587.");
        }
        if (!host.isEmpty() && MailAddress.find(from).isEmpty()) {
            throw new IllegalArgumentException("from (" + from + ") must be an address. Maybe notices@example.org.");
        }
        if (!user.isEmpty() && security == Security.NONE && !THIS_MACHINE.contains(host)) {
            throw new IllegalArgumentException(
                    "security (NONE) must not be where a password goes over a network. Maybe STARTTLS.");
        }
    }

    /// Whether letters are sent at all.
    public boolean isOn() {
        return !host.isEmpty();
    }

    /// Without the password, so that no log holds it.
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + security + ", " + user + ", " + from + "]";
    }
}
