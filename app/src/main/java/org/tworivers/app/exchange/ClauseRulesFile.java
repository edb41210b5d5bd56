package org.tworivers.app.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tworivers.core.agreements.ClauseRule;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Names;

/// Reads the rules about what terms must not say, which come with the program as data.
public final class ClauseRulesFile {
    private static final String PATH = "/org/tworivers/app/rules/clauses.yaml";

    private ClauseRulesFile() {}

    /// The rules that come with the program.
    public static List<ClauseRule> read() {
        try (InputStream in = Objects.requireNonNull(ClauseRulesFile.class.getResourceAsStream(PATH), PATH)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + PATH, broken);
        }
    }

    /// The rules of a text.
    ///
    /// @throws IllegalArgumentException when a field is missing, misspelt or not what it should be
    public static List<ClauseRule> parse(String yaml) {
        TreeReader in = TreeReader.of(YamlTree.parse(yaml), "");
        List<ClauseRule> rules =
                in.items("rules").stream().map(ClauseRulesFile::rule).toList();
        in.finish();
        return rules;
    }

    private static ClauseRule rule(Tree tree) {
        TreeReader in = TreeReader.of(tree, "rules.");
        String until = in.text("until", "");
        ClauseRule rule = new ClauseRule(
                in.text("id"),
                new Names(in.textsByName("names")),
                new Names(in.textsByName("source")),
                LocalDate.parse(in.text("from")),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                in.items("groups").stream().map(ClauseRulesFile::words).toList(),
                in.texts("unless"));
        in.finish();
        return rule;
    }

    private static List<String> words(Tree group) {
        TreeReader in = new TreeReader(Tree.fields().with("words", group).build(), "groups.");
        return in.texts("words");
    }
}
