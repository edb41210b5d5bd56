package org.tworivers.app.exchange.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.exchange.ReferenceCode;
import org.tworivers.app.exchange.map.ImportMap.SchemeRule;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Reads the code that a row gives for one scheme.
final class SchemeReader {
    private static final int MOST_REMEMBERED = 100_000;

    private final SchemeRule rule;
    private final String language;
    private final CodeBook codes;
    private final CodeFinder finder;
    private final BoundSource code;
    private final List<BoundSource> names;
    private final List<Level> levels;
    private final Map<String, Found> found = new HashMap<>();

    /// A level of an open scheme.
    private record Level(String level, BoundSource code, BoundSource name) {}

    /// A code and, in an open scheme, what is to be recorded of it and those above.
    private record Found(Code code, List<CodeStated> stated) {}

    SchemeReader(SchemeRule rule, String language, CodeBook codes, Columns columns) {
        this.rule = rule;
        this.language = language;
        this.codes = codes;
        this.finder = rule.names().isEmpty()
                ? new CodeFinder(new CodeBook(List.of(), List.of()), rule.scheme())
                : new CodeFinder(codes, rule.scheme());
        this.code = BoundSource.bind(rule.code(), columns);
        this.names = rule.names().stream()
                .map(name -> BoundSource.bind(name, columns))
                .toList();
        this.levels = rule.levels().stream()
                .map(level -> new Level(
                        level.level(),
                        BoundSource.bind(level.code(), columns),
                        BoundSource.bind(level.name(), columns)))
                .toList();
    }

    /// The code of a row; [Code#NONE] when it gives none, or a faulty one.
    Code read(Telling telling) {
        if (!levels.isEmpty()) {
            return open(telling);
        }
        return names.isEmpty() ? byCode(telling) : byNames(telling);
    }

    private Code byCode(Telling telling) {
        String text = telling.text(code);
        if (text.isEmpty()) {
            return Code.NONE;
        }
        Code read = ReferenceCode.of(rule.scheme(), rule.words().getOrDefault(NameKey.of(text), text));
        if (codes.knows(read)) {
            return read;
        }
        telling.fault(
                code,
                "code-unknown",
                "no such code of " + rule.scheme() + " is known; correct it, or load the scheme"
                        + " (tworivers reference load).");
        return Code.NONE;
    }

    private Code byNames(Telling telling) {
        List<String> given = new ArrayList<>();
        BoundSource last = names.getFirst();
        for (BoundSource name : names) {
            String text = telling.text(name);
            if (!text.isEmpty()) {
                given.add(text);
                last = name;
            }
        }
        if (given.isEmpty()) {
            return Code.NONE;
        }
        String memory = String.join("\n", given);
        Found remembered = found.get(memory);
        if (remembered != null) {
            return remembered.code();
        }
        try {
            return remember(memory, new Found(named(given), List.of())).code();
        } catch (UnreadableException unreadable) {
            telling.fault(last, unreadable.code(), unreadable.advice());
            return Code.NONE;
        }
    }

    private Code named(List<String> given) throws UnreadableException {
        String word = rule.words().get(NameKey.of(given.getLast()));
        if (word != null) {
            Code stands = ReferenceCode.of(rule.scheme(), word);
            if (!codes.knows(stands)) {
                throw new UnreadableException(
                        "code-unknown",
                        "the map says " + stands + ", which is not known; load the scheme (tworivers reference load).");
            }
            return stands;
        }
        Code within = rule.within().isEmpty() ? Code.NONE : ReferenceCode.of(rule.scheme(), rule.within());
        return finder.find(given, within);
    }

    private Code open(Telling telling) {
        StringBuilder memory = new StringBuilder();
        for (Level level : levels) {
            memory.append(telling.text(level.code())).append('\n');
        }
        String key = memory.toString();
        Found remembered = found.get(key);
        if (remembered == null) {
            remembered = remember(key, declared(telling));
        }
        telling.know(remembered.stated());
        return remembered.code();
    }

    private Found declared(Telling telling) {
        List<CodeStated> stated = new ArrayList<>();
        Code above = Code.NONE;
        for (Level level : levels) {
            String text = telling.text(level.code());
            if (!text.isEmpty()) {
                Code its = new Code(rule.scheme(), text);
                String name = telling.text(level.name());
                stated.add(new CodeStated(
                        its, Names.of(language, name.isEmpty() ? text : name), above, level.level(), Day.UNDATED));
                above = its;
            }
        }
        return new Found(above, stated);
    }

    private Found remember(String memory, Found what) {
        if (found.size() >= MOST_REMEMBERED) {
            found.clear();
        }
        found.put(memory, what);
        return what;
    }
}
