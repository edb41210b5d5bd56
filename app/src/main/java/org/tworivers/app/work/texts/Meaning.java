package org.tworivers.app.work.texts;

import java.util.List;

/// Says what a text means as a point: the nearer two points, the more alike the meanings, whatever the words and the
/// language. Found as a service ([Meanings]); there may be none on the class path, and everything runs without.
///
/// What is found as a service is made without arguments, and says by an exception why it cannot be.
public interface Meaning {
    /// Whose it is and which version, for print.
    String name();

    /// One point of length 1 for each text, all with as many numbers. Safe for several threads.
    List<float[]> of(List<String> texts);
}
