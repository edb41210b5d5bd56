package org.tworivers.app.exchange.timetable;

import java.nio.file.Path;
import java.util.Locale;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.WholeText;

/// A file with an event to be timetabled: our own JSON, or MiniZinc data (`.dzn`) of the published form. The
/// manual is doc/manual/schedule.md.
public final class EventFile {
    /// Room for 100,000 meetings several times over.
    static final long MOST_BYTES = 64L << 20;

    private EventFile() {}

    /// Reads a file by the ending of its name.
    ///
    /// @throws BrokenFileException when it cannot be read, is too long or is no text
    public static Reading<NamedEvent> read(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "json" -> EventReader.read(text(file));
            case "dzn" -> DznReader.read(text(file));
            default ->
                throw new IllegalArgumentException("file (" + name + ") must end in .json or .dzn. Maybe rename it.");
        };
    }

    /// The text of a file of the room, which must hold something.
    static String text(Path file) {
        String text = WholeText.read(file, MOST_BYTES);
        if (text.isBlank()) {
            throw new BrokenFileException(
                    String.valueOf(file.getFileName()),
                    "file-empty",
                    "nothing",
                    "it must hold something. Maybe it was not saved.");
        }
        return text;
    }
}
