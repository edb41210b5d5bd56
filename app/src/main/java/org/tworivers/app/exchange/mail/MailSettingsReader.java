package org.tworivers.app.exchange.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.tworivers.app.exchange.mail.MailSettings.Security;

/// Reads the mail server from settings. The password stands in a setting, or in the first line of a file of its own
/// which another names, as services are handed their secrets.
public final class MailSettingsReader {
    private static final String USUAL_PORT = "587";
    private static final String PASSWORD_FILE = "password-file";

    private MailSettingsReader() {}

    /// Reads them.
    ///
    /// @param said what a setting says: `host`, `port`, `security`, `user`, `password`, `password-file`, `from`;
    ///     empty when it says nothing
    /// @throws IllegalArgumentException when one is not of its form, or the file cannot be read
    public static MailSettings read(UnaryOperator<String> said) {
        return new MailSettings(
                said.apply("host"),
                port(said.apply("port")),
                security(said.apply("security")),
                said.apply("user"),
                password(said.apply("password"), said.apply(PASSWORD_FILE)),
                said.apply("from"));
    }

    private static int port(String written) {
        String port = written.isEmpty() ? USUAL_PORT : written;
        if (!port.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("port (" + port + ") must be a whole number. Maybe 587.");
        }
        return Integer.parseInt(port);
    }

    private static Security security(String written) {
        for (Security security : Security.values()) {
            if (security.name().equals(written.toUpperCase(Locale.ROOT))) {
                return security;
            }
        }
        if (!written.isEmpty()) {
            throw new IllegalArgumentException(
                    "security (" + written + ") must be starttls, tls or none. Maybe starttls.");
        }
        return Security.STARTTLS;
    }

    private static String password(String password, String file) {
        if (file.isEmpty()) {
            return password;
        }
        if (!password.isEmpty()) {
            throw new IllegalArgumentException(PASSWORD_FILE + " (" + file
                    + ") must not be given beside a password. Maybe take the password away.");
        }
        try {
            String held = Files.readString(Path.of(file)).lines().findFirst().orElse("");
            if (held.isEmpty()) {
                throw new IllegalArgumentException(
                        PASSWORD_FILE + " (" + file + ") must hold the password in its first line. Maybe it is empty.");
            }
            return held;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    PASSWORD_FILE + " (" + file + ") must be a file that can be read. Maybe its owner is another.",
                    unreadable);
        }
    }
}
