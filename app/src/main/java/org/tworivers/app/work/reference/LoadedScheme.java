package org.tworivers.app.work.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;

/// A scheme as it is loaded.
///
/// @param scheme its name
/// @param levels how many codes of each level hold on the day asked for; the empty level is that of codes without one
/// @param ended how many codes are known that do not hold on that day
/// @param days days on which a code began to hold or ended, oldest first, as written
public record LoadedScheme(String scheme, SortedMap<String, Long> levels, long ended, List<String> days) {

    /// Every scheme of a book.
    public static List<LoadedScheme> all(CodeBook codes, LocalDate day) {
        List<LoadedScheme> all = new ArrayList<>();
        for (String scheme : codes.allSchemes()) {
            all.add(of(scheme, codes, day));
        }
        return all;
    }

    private static LoadedScheme of(String scheme, CodeBook codes, LocalDate day) {
        SortedMap<String, Long> levels = new TreeMap<>();
        SortedSet<String> days = new TreeSet<>();
        long ended = 0;
        for (Code code : codes.allCodes(scheme)) {
            CodeStated stated = codes.find(code, day).orElseThrow();
            boolean begun = !stated.from().isDated() || !stated.from().last().isAfter(day);
            if (begun && codes.holds(code, day)) {
                levels.merge(stated.level(), 1L, Long::sum);
            } else {
                ended++;
            }
            codes.allStatements(code).forEach(each -> days.add(each.from().toString()));
            codes.allEndings(code).forEach(ending -> days.add(ending.day().toString()));
        }
        days.remove("");
        return new LoadedScheme(scheme, levels, ended, List.copyOf(days));
    }

    /// How many codes hold.
    public long holding() {
        return levels.values().stream().mapToLong(Long::longValue).sum();
    }
}
