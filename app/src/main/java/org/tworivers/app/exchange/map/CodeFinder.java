package org.tworivers.app.exchange.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;

/// Finds codes of a closed scheme by the names that registers write: `鹤壁市`, or `鹤壁` without its kind of
/// place.
final class CodeFinder {
    private static final List<String> KINDS = List.of(
            "维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "自治州", "自治县", "自治旗", "林区", "地区", "新区", "省", "市", "县", "区", "盟",
            "旗");
    private static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);
    private static final int MOST_SHOWN = 5;

    private final CodeBook codes;
    private final String scheme;
    private final Map<String, Set<Code>> byName = new HashMap<>();
    private final Map<String, Set<Code>> byShortName = new HashMap<>();

    CodeFinder(CodeBook codes, String scheme) {
        this.codes = codes;
        this.scheme = scheme;
        for (Code code : codes.allCodes(scheme)) {
            for (CodeStated stated : codes.allStatements(code)) {
                for (String name : stated.names().byLanguage().values()) {
                    String key = NameKey.of(name);
                    add(byName, key, code);
                    add(byShortName, shortened(key), code);
                }
            }
        }
    }

    private static void add(Map<String, Set<Code>> index, String key, Code code) {
        index.computeIfAbsent(key, fresh -> new LinkedHashSet<>()).add(code);
    }

    private static String shortened(String name) {
        for (String kind : KINDS) {
            if (name.endsWith(kind) && name.length() > kind.length() + 1) {
                return name.substring(0, name.length() - kind.length());
            }
        }
        return name;
    }

    /// The code that names lead to, from the widest to the narrowest.
    ///
    /// @param within a code they all lie under, or [Code#NONE]
    Code find(List<String> names, Code within) throws UnreadableException {
        Code at = within;
        for (String name : names) {
            at = below(at, name);
        }
        return at;
    }

    private Code below(Code above, String name) throws UnreadableException {
        String key = NameKey.of(name);
        List<Code> found = under(above, byName.getOrDefault(key, Set.of()));
        if (found.isEmpty()) {
            found = under(above, byShortName.getOrDefault(key, Set.of()));
        }
        if (found.size() > 1) {
            List<Code> current =
                    found.stream().filter(code -> codes.holds(code, EVER_AFTER)).toList();
            found = current.isEmpty() ? found : current;
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw new UnreadableException(
                    "code-unknown",
                    "no code of " + scheme + (above.isNone() ? "" : " below " + above.code()) + " has the name \""
                            + name + "\"; correct it, give it a code under words in the map, or load the scheme.");
        }
        throw new UnreadableException(
                "code-ambiguous",
                "several codes have the name \"" + name + "\": "
                        + found.stream().limit(MOST_SHOWN).map(Code::code).collect(Collectors.joining(", "))
                        + "; name what it lies in, too, or give it a code under words in the map.");
    }

    private List<Code> under(Code above, Set<Code> found) {
        List<Code> under = new ArrayList<>();
        for (Code code : found) {
            if (above.isNone() || codes.path(code, EVER_AFTER).contains(above)) {
                under.add(code);
            }
        }
        return under;
    }
}
