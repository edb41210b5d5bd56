package org.tworivers.app.exchange.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.ReferenceCode;
import org.tworivers.core.shared.Code;

/// What the form of a code says of its place in the tree.
final class CodeTree {
    private static final List<String> INDUSTRY_LEVELS = List.of("section", "division", "group", "class");
    private static final Set<String> INDUSTRIES = Set.of("gbt4754", "isic", "isic4");

    private CodeTree() {}

    /// The same rows with the code above each: the longest code of the file that it starts with, else,
    /// for a code of digits, the last code of letters before it, as ISIC lists them (A, 01, 011).
    static List<CodeRow> derived(List<CodeRow> rows) {
        Set<Code> all = rows.stream().map(CodeRow::code).collect(Collectors.toUnmodifiableSet());
        List<CodeRow> derived = new ArrayList<>(rows.size());
        Code lettered = Code.NONE;
        for (CodeRow row : rows) {
            String code = row.code().code();
            Code parent = Code.NONE;
            for (int length = code.length() - 1; length > 0 && parent.isNone(); length--) {
                Code prefix = new Code(row.code().scheme(), code.substring(0, length));
                parent = all.contains(prefix) ? prefix : Code.NONE;
            }
            if (parent.isNone() && code.chars().allMatch(Character::isDigit)) {
                parent = lettered;
            }
            if (code.chars().allMatch(Character::isLetter)) {
                lettered = row.code();
            }
            derived.add(new CodeRow(
                    row.line(),
                    row.code(),
                    row.names(),
                    parent,
                    row.level(),
                    row.from(),
                    row.until(),
                    row.successor()));
        }
        return derived;
    }

    /// The level a code's form says in the schemes this product knows; empty in any other.
    static String level(Code code) {
        String text = code.code();
        if (code.scheme().equals(ReferenceCode.DIVISIONS)) {
            if (text.endsWith("0000")) {
                return "province";
            }
            return text.endsWith("00") ? "city" : "county";
        }
        if (INDUSTRIES.contains(code.scheme())) {
            int digits = (int) text.chars().filter(Character::isDigit).count();
            int level = digits == 0 ? 0 : digits - 1;
            return level < INDUSTRY_LEVELS.size() ? INDUSTRY_LEVELS.get(level) : "";
        }
        return "";
    }
}
