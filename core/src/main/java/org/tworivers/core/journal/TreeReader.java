package org.tworivers.core.journal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tworivers.core.journal.Tree.Fields;
import org.tworivers.core.journal.Tree.Flag;
import org.tworivers.core.journal.Tree.Items;
import org.tworivers.core.journal.Tree.Text;
import org.tworivers.core.journal.Tree.Whole;

/// Reads the fields of one [Fields] by name and remembers which were asked for, so that a misspelt one is an
/// error and not a silence.
public final class TreeReader {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private final Fields fields;
    private final String path;
    private final Set<String> asked = new TreeSet<>();

    /// Reads from these fields.
    ///
    /// @param path where they stand, for messages; empty at the top
    public TreeReader(Fields fields, String path) {
        this.fields = fields;
        this.path = path;
    }

    /// Takes a tree that must be fields.
    public static TreeReader of(Tree tree, String path) {
        if (tree instanceof Fields fields) {
            return new TreeReader(fields, path);
        }
        throw wrong(path, tree, "hold named fields");
    }

    /// Whether a field is there.
    public boolean has(String name) {
        asked.add(name);
        return fields.byName().containsKey(name);
    }

    /// The value as it stands, whatever its form.
    public Optional<Tree> find(String name) {
        asked.add(name);
        return Optional.ofNullable(fields.byName().get(name));
    }

    /// The text, which must be there.
    public String text(String name) {
        String text = text(name, "");
        if (text.isEmpty()) {
            throw new MalformedTextException(
                    "field " + path + name + " () must be given. Maybe it is misspelt: there are "
                            + fields.byName().keySet() + ".");
        }
        return text;
    }

    /// The text, or a default when absent.
    public String text(String name, String otherwise) {
        asked.add(name);
        Tree tree = fields.byName().get(name);
        return tree == null ? otherwise : textOf(tree, path + name);
    }

    /// The whole number, or a default when absent.
    public long whole(String name, long otherwise) {
        asked.add(name);
        Tree tree = fields.byName().get(name);
        if (tree == null) {
            return otherwise;
        }
        if (tree instanceof Whole(long value)) {
            return value;
        }
        throw wrong(path + name, tree, "be a whole number");
    }

    /// The exact decimal, which must be there: digits, maybe a point and a sign, no exponent.
    public BigDecimal decimal(String name) {
        return decimalOf(text(name), path + name);
    }

    /// Exact decimals by name, none when absent.
    public SortedMap<String, BigDecimal> decimalsByName(String name) {
        SortedMap<String, BigDecimal> decimals = new TreeMap<>();
        textsByName(name).forEach((key, text) -> decimals.put(key, decimalOf(text, path + name + "." + key)));
        return decimals;
    }

    /// The flag, false when absent.
    public boolean flag(String name) {
        asked.add(name);
        Tree tree = fields.byName().get(name);
        if (tree == null) {
            return false;
        }
        if (tree instanceof Flag(boolean value)) {
            return value;
        }
        throw wrong(path + name, tree, "be true or false");
    }

    /// The items, none when absent.
    public List<Tree> items(String name) {
        asked.add(name);
        Tree tree = fields.byName().get(name);
        if (tree == null) {
            return List.of();
        }
        if (tree instanceof Items(List<Tree> all)) {
            return all;
        }
        throw wrong(path + name, tree, "be a list");
    }

    /// The texts of a list, none when absent.
    public List<String> texts(String name) {
        return items(name).stream().map(tree -> textOf(tree, path + name)).toList();
    }

    /// Texts by name, none when absent.
    public SortedMap<String, String> textsByName(String name) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (has(name)) {
            for (Map.Entry<String, Tree> field : fields(name).byName().entrySet()) {
                texts.put(field.getKey(), textOf(field.getValue(), path + name + "." + field.getKey()));
            }
        }
        return texts;
    }

    /// The reader of a subtree of fields, empty when absent.
    public TreeReader reader(String name) {
        return new TreeReader(fields(name), path + name + ".");
    }

    private Fields fields(String name) {
        asked.add(name);
        Tree tree = fields.byName().get(name);
        if (tree == null) {
            return Tree.empty();
        }
        if (tree instanceof Fields found) {
            return found;
        }
        throw wrong(path + name, tree, "hold named fields");
    }

    /// Fails when a field was never asked for.
    public void finish() {
        for (String name : fields.byName().keySet()) {
            if (!asked.contains(name)) {
                throw new MalformedTextException(
                        "field " + path + name + " must be one of " + asked + ". Maybe it is misspelt.");
            }
        }
    }

    private static String textOf(Tree tree, String path) {
        if (tree instanceof Text(String value)) {
            return value;
        }
        throw wrong(path, tree, "be a text");
    }

    private static BigDecimal decimalOf(String text, String path) {
        if (!DECIMAL.matcher(text).matches()) {
            throw wrong(path, Tree.of(text), "be a decimal such as 12.50");
        }
        return new BigDecimal(text);
    }

    private static MalformedTextException wrong(String path, Tree tree, String must) {
        return new MalformedTextException("field " + path + " (" + CanonicalText.write(tree) + ") must " + must
                + ". Maybe the indentation or the quotes are off.");
    }
}
