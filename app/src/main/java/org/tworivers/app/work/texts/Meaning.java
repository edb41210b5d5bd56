package org.tworivers.app.work.texts;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Says what a text means as a point: the nearer two points, the more alike the meanings, whatever the words and the
/// language. There may be none on the class path: everything runs without.
public interface Meaning {
    /// Whose it is and which version, for print.
    String name();

    /// One point of length 1 for each text, all with as many numbers. Safe for several threads.
    List<float[]> of(List<String> texts);

    /// The one on the class path, if there is any.
    static Optional<Meaning> find() {
        return ServiceLoader.load(Meaning.class).findFirst();
    }
}
