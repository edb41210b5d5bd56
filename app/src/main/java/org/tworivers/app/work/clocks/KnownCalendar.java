package org.tworivers.app.work.clocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.core.clocks.CalendarTree;
import org.tworivers.core.clocks.WorkingCalendar;
import org.tworivers.core.journal.Tree;

/// The calendar of working days that the program brings (`working-days.yaml`), and files of rules beside the classes
/// that know them.
public final class KnownCalendar {
    private KnownCalendar() {}

    /// The one that comes with the program.
    public static WorkingCalendar shipped() {
        return Shipped.READ;
    }

    /// A file that lies beside a class.
    public static Tree beside(Class<?> owner, String file) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " must lie beside the class. Maybe build again.");
            }
            return YamlTree.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read", broken);
        }
    }

    /// Read when it is first asked for.
    private static final class Shipped {
        static final WorkingCalendar READ = CalendarTree.read(beside(KnownCalendar.class, "working-days.yaml"));
    }
}
