package org.tworivers.app.work.texts;

import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// The meaning that texts are compared by in this process beside their words, if there is one. It is looked for when
/// texts are first compared, for a model takes seconds to load. Safe for several threads.
public final class Meanings {
    private final boolean wanted;
    private @Nullable State state;

    /// How texts are compared.
    ///
    /// @param meaning by whose meaning, beside words; nothing for by words alone
    /// @param trouble why one that is on the class path cannot be used; empty when nothing is wrong
    public record State(Optional<Meaning> meaning, String trouble) {
        /// The name of the meaning; empty for words alone.
        public String name() {
            return meaning.map(Meaning::name).orElse("");
        }
    }

    private Meanings(boolean wanted, @Nullable State state) {
        this.wanted = wanted;
        this.state = state;
    }

    /// Words alone.
    public static Meanings none() {
        return new Meanings(false, null);
    }

    /// By this one.
    public static Meanings of(Meaning meaning) {
        return new Meanings(true, new State(Optional.of(new KeptMeaning(meaning)), ""));
    }

    /// The one on the class path, if there is any.
    public static Meanings onClassPath() {
        return new Meanings(true, null);
    }

    /// How texts are compared; loads the model when nobody has asked before.
    public synchronized State state() {
        if (state == null) {
            state = wanted ? found() : new State(Optional.empty(), "");
        }
        return state;
    }

    private static State found() {
        try {
            return new State(ServiceLoader.load(Meaning.class).findFirst().<Meaning>map(KeptMeaning::new), "");
        } catch (ServiceConfigurationError broken) {
            Throwable cause = broken.getCause();
            String why = cause == null ? broken.getMessage() : cause.getMessage();
            return new State(Optional.empty(), why == null ? broken.toString() : why);
        }
    }
}
