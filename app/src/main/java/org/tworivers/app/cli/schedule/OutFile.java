package org.tworivers.app.cli.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;

/// Writes a file that was asked for: whole, or the one that was there stays.
final class OutFile {
    private OutFile() {}

    static void write(Path file, Tree tree) {
        Path target = file.toAbsolutePath();
        Path next = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.writeString(next, CanonicalText.write(tree) + "\n");
            Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + file, broken);
        }
    }
}
