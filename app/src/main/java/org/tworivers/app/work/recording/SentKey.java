package org.tworivers.app.work.recording;

import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.shared.ContentHash;

/// The key by which something that a program sends twice is recorded once: made of the key that the program gives, and
/// of what it sends under it.
public final class SentKey {
    private static final int DIGITS = 32;

    private SentKey() {}

    /// The key of something sent.
    ///
    /// @param content tells it apart from others sent under the same key
    public static String of(Viewer viewer, String key, String content) {
        return all(viewer, key) + ContentHash.of(content).substring(0, DIGITS);
    }

    /// How the keys of all that an account sends under a key begin.
    public static String all(Viewer viewer, String key) {
        return "api:" + ContentHash.of(viewer.id() + "\n" + key) + ":";
    }
}
