package org.tworivers.app.work.imports;

import java.util.Locale;

/// Why it cannot be said which project a row is about.
public enum Doubt {
    /// Several projects have its name.
    SEVERAL_OF_THE_NAME,
    /// Another row of the file has its name and says otherwise.
    EARLIER_ROW,
    /// The project of its name is known from elsewhere alone.
    OTHER_REGISTER,
    /// The project of its name lies elsewhere.
    OTHER_PLACE,
    /// The project of its name has another amount.
    OTHER_AMOUNT,
    /// The project of its name lies elsewhere and has another amount.
    OTHER_PLACE_AND_AMOUNT,
    /// No project has its name, but one that is nearly the same.
    SIMILAR_NAME;

    /// The word for it in machine-readable output, which is the key of its text too.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
