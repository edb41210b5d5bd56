package org.tworivers.app.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A database on a PostgreSQL server.
///
/// @param host name or address
/// @param user who to sign in as; empty for the environment's `PGUSER`, else the user on this machine
/// @param password empty when it is to be found elsewhere
/// @param settings what the driver is told beside, such as `sslmode` or `currentSchema`; and `folder`, where what
///     belongs to the store lies on this machine
public record ServerAddress(
        String host, int port, String database, String user, String password, Map<String, String> settings)
        implements StoreAddress {
    /// What such an address begins with.
    static final String PREFIX = "postgresql://";

    /// The setting that is not the driver's.
    static final String FOLDER = "folder";

    private static final int PORT = 5432;
    private static final Pattern PARTS = Pattern.compile(
            "(?:(?<user>[^:]*)(?::(?<password>.*))?@)?(?<host>\\[[0-9A-Fa-f:.]+]|[^@:/\\[\\]]+)(?::(?<port>\\d{1,5}))?"
                    + "/(?<database>[^/@]+)");

    public ServerAddress {
        settings = Map.copyOf(settings);
    }

    /// Reads an address; what stands in it percent-encoded is decoded.
    static ServerAddress parse(String written) {
        String rest = written.substring(PREFIX.length());
        int question = rest.indexOf('?');
        Matcher parts = PARTS.matcher(question < 0 ? rest : rest.substring(0, question));
        if (!parts.matches()) {
            throw new IllegalArgumentException("store (" + PREFIX + "…) must be"
                    + " postgresql://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE. Maybe postgresql://localhost/tworivers.");
        }
        return new ServerAddress(
                parts.group("host"),
                parts.group("port") == null ? PORT : Integer.parseInt(parts.group("port")),
                decoded(parts.group("database")),
                parts.group("user") == null ? "" : decoded(parts.group("user")),
                parts.group("password") == null ? "" : decoded(parts.group("password")),
                question < 0 ? Map.of() : settings(rest.substring(question + 1)));
    }

    private static Map<String, String> settings(String query) {
        Map<String, String> settings = new TreeMap<>();
        for (String each : query.split("&", -1)) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("store (" + PREFIX
                        + "…?…) must have settings NAME=VALUE behind the ?. Maybe ?sslmode=require.");
            }
            settings.put(decoded(each.substring(0, equals)), decoded(each.substring(equals + 1)));
        }
        return settings;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "store (" + PREFIX + "…) must have each % followed by two hexadecimal digits. Maybe %25 for a %.",
                    malformed);
        }
    }

    /// The name beside which lies on this machine what belongs to the store, such as the list of what was erased.
    Path beside() {
        String name = (host + "-" + port + "-" + database).replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return Path.of(settings.getOrDefault(FOLDER, "")).resolve(name);
    }

    /// Without user and password.
    @Override
    public String shown() {
        return PREFIX + host + (port == PORT ? "" : ":" + port) + "/" + database;
    }

    @Override
    public String toString() {
        return shown();
    }
}
