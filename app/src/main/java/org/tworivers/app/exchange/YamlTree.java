package org.tworivers.app.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;

/// Reads YAML 1.2 as plain data: texts, whole numbers, true and false. A fraction or a date stays the
/// text it was written as. Anchors, repeated names and several documents are refused.
public final class YamlTree {
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private static final int DEEPEST = 200;

    /// Lists in lists on one line.
    private static final Pattern NESTED = Pattern.compile("(?:[-?:] +){200}");

    private YamlTree() {}

    /// Reads a file.
    ///
    /// @throws BrokenFileException when it cannot be read
    /// @throws MalformedTextException when it is no such YAML, with the line
    public static Tree read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException broken) {
            throw new BrokenFileException(
                    String.valueOf(file.getFileName()),
                    "file-unreadable",
                    broken.toString(),
                    "check that it exists and is UTF-8.");
        }
    }

    /// Reads a file that the program brings, beside a class.
    ///
    /// @param owner lies in the same folder
    public static Tree beside(Class<?> owner, String file) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " must lie beside the class. Maybe build again.");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read", broken);
        }
    }

    /// Reads a text.
    ///
    /// @throws MalformedTextException when it is no such YAML, with the line
    public static Tree parse(String text) {
        if (isTooDeep(text)) {
            throw new MalformedTextException(
                    "yaml must not be nested deeper than " + DEEPEST + ". Maybe brackets are not closed.");
        }
        try {
            LoadSettings settings = LoadSettings.builder().setLabel("yaml").build();
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() ->
                            new MalformedTextException("yaml () must hold something. Maybe the file was saved empty."));
            return new YamlTree().tree(root);
        } catch (YamlEngineException malformed) {
            throw new MalformedTextException(
                    "yaml must be well formed: " + malformed.getMessage()
                            + ". Maybe the indentation, a quote or a colon is off.",
                    malformed);
        }
    }

    /// The reader of YAML goes down by recursion, so a text of brackets alone would take all its stack.
    private static boolean isTooDeep(String text) {
        int open = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, open);
        }
        return deepest > DEEPEST || NESTED.matcher(text).find();
    }

    private Tree tree(Node node) {
        if (!seen.add(node)) {
            throw malformed(node, "must not use anchors and aliases", "Maybe write it out twice");
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> {
                List<Tree> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    items.add(tree(item));
                }
                yield new Tree.Items(items);
            }
            case MappingNode mapping -> fields(mapping);
            default -> throw malformed(node, "must be a text, a list or named fields", "Maybe it is misindented");
        };
    }

    private Tree fields(MappingNode mapping) {
        SortedMap<String, Tree> fields = new TreeMap<>();
        for (NodeTuple field : mapping.getValue()) {
            if (!(field.getKeyNode() instanceof ScalarNode name)) {
                throw malformed(field.getKeyNode(), "must be named by a text", "Maybe it is misindented");
            }
            if (fields.put(name.getValue(), tree(field.getValueNode())) != null) {
                throw malformed(name, "(" + name.getValue() + ") must not be named twice", "Maybe drop one");
            }
        }
        return new Tree.Fields(fields);
    }

    private static Tree scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        if (scalar.isPlain() && scalar.getTag().equals(Tag.INT)) {
            try {
                return new Tree.Whole(Long.parseLong(value));
            } catch (NumberFormatException tooLong) {
                return new Tree.Text(value);
            }
        }
        if (scalar.isPlain() && scalar.getTag().equals(Tag.BOOL)) {
            return new Tree.Flag(value.equals("true"));
        }
        return new Tree.Text(scalar.getTag().equals(Tag.NULL) ? "" : value);
    }

    private static MalformedTextException malformed(Node node, String must, String maybe) {
        String line =
                node.getStartMark().map(mark -> "line " + (mark.getLine() + 1)).orElse("yaml");
        return new MalformedTextException(line + " " + must + ". " + maybe + ".");
    }
}
