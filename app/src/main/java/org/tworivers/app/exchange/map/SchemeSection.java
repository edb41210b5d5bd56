package org.tworivers.app.exchange.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tworivers.app.exchange.map.ImportMap.LevelRule;
import org.tworivers.app.exchange.map.ImportMap.SchemeRule;
import org.tworivers.app.exchange.map.ImportMap.SchemeUse;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;

/// The part of a map that says how a row gives a code: `{scheme, code}`, `{scheme, names}` or `{scheme,
/// open}`.
final class SchemeSection {
    private SchemeSection() {}

    static SchemeRule read(TreeReader in, SchemeUse use) {
        String scheme = in.text("scheme");
        Source code = ImportMapReader.optional(in, "code");
        List<Source> names = new ArrayList<>();
        for (Tree name : in.items("names")) {
            names.add(Source.parse(name, "names"));
        }
        List<LevelRule> levels = new ArrayList<>();
        for (Tree level : in.items("open")) {
            levels.add(level(level));
        }
        int ways = (code.isGiven() ? 1 : 0) + (names.isEmpty() ? 0 : 1) + (levels.isEmpty() ? 0 : 1);
        if (ways != 1) {
            throw new MalformedTextException("field scheme (" + scheme + ") must have one of code, names and open, not "
                    + ways + ". Maybe code.");
        }
        Map<String, String> words = new TreeMap<>();
        in.textsByName("words").forEach((word, its) -> words.put(NameKey.of(word), its));
        return new SchemeRule(use, scheme, code, names, in.text("within", ""), words, levels);
    }

    private static LevelRule level(Tree tree) {
        TreeReader in = TreeReader.of(tree, "open.");
        Source code = ImportMapReader.source(in, "code");
        Source name = ImportMapReader.optional(in, "name");
        LevelRule level = new LevelRule(in.text("level"), code, name.isGiven() ? name : code);
        in.finish();
        return level;
    }
}
