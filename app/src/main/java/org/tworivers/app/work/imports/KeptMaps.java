package org.tworivers.app.work.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The maps that are kept for the next file of a register: those of the office, each a file that a command reads too,
/// and those shipped with the example.
///
/// @param own the folder of the office's own
/// @param shipped the folder of the example's; one that is not there holds none
public record KeptMaps(Path own, Path shipped) {
    private static final String ENDING = ".yaml";
    /// File systems take names of 255 bytes.
    private static final int LONGEST_ENCODED = 240;

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,39}";

    /// One of them.
    ///
    /// @param id what it is chosen by
    /// @param name what it is called
    /// @param isShipped whether it came with the example
    public record KeptMap(String id, String name, boolean isShipped, WrittenMap written) {}

    /// All of them, the office's own first.
    public List<KeptMap> all() {
        List<KeptMap> all = new ArrayList<>(in(own, false));
        all.addAll(in(shipped, true));
        return all;
    }

    private static List<KeptMap> in(Path folder, boolean isShipped) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(file -> kept(file, isShipped))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot list " + folder, broken);
        }
    }

    private static KeptMap kept(Path file, boolean isShipped) {
        String encoded = String.valueOf(file.getFileName()).replace(ENDING, "");
        String name = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        return new KeptMap((isShipped ? "shipped:" : "own:") + name, name, isShipped, WrittenMap.of(file));
    }

    /// The one that is chosen by an id.
    public Optional<KeptMap> find(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Whether a map can be kept under a name: at most 40 letters, digits, blanks, hyphens and underscores.
    public static boolean isName(String name) {
        return name.matches(NAME)
                && URLEncoder.encode(name, StandardCharsets.UTF_8).length() <= LONGEST_ENCODED;
    }

    /// Keeps a map of the office; an older one of the name makes room for it.
    ///
    /// @return where it lies
    public Path keep(String name, WrittenMap map) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "name (" + name + ") must be at most 40 letters and digits. Maybe hebi.");
        }
        Path file = own.resolve(URLEncoder.encode(name, StandardCharsets.UTF_8) + ENDING);
        try {
            return Files.writeString(file, map.text());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot keep the map " + file, broken);
        }
    }
}
