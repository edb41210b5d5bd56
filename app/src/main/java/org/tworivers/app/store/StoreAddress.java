package org.tworivers.app.store;

import java.nio.file.Path;

/// Where a store lies: in a file, or in a database on a server.
public sealed interface StoreAddress permits StoreAddress.InFile, ServerAddress {
    /// What the address of a file begins with.
    String FILE = "sqlite:";

    /// Reads an address.
    ///
    /// @param written `sqlite:FILE` or `postgresql://[user[:password]@]host[:port]/database[?settings]`
    static StoreAddress parse(String written) {
        if (written.startsWith(ServerAddress.PREFIX)) {
            return ServerAddress.parse(written);
        }
        if (!written.startsWith(FILE) || written.length() == FILE.length()) {
            throw new IllegalArgumentException("store (" + withoutPassword(written)
                    + ") must be sqlite:FILE or postgresql://HOST/DATABASE. Maybe sqlite:./tworivers.db.");
        }
        return new InFile(Path.of(written.substring(FILE.length())));
    }

    /// A text for messages: whoever mistypes an address must not find the password in a log.
    private static String withoutPassword(String written) {
        return written.replaceFirst("://.*@", "://…@");
    }

    /// How people are told of it; without a password.
    String shown();

    /// A file of SQLite.
    record InFile(Path file) implements StoreAddress {
        @Override
        public String shown() {
            return file.toString();
        }
    }
}
