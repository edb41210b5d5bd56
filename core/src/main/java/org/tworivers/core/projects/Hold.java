package org.tworivers.core.projects;

import java.util.Locale;

/// What stands in the way of a stage of a project.
///
/// @param project id of the project
public record Hold(String project, Stage stage, Force force) {

    /// How strong it is.
    public enum Force {
        /// The stage must not be recorded.
        BLOCKS,
        /// Whoever records the stage is told.
        WARNS;

        private final String word = name().toLowerCase(Locale.ROOT);

        /// The lower-case word.
        public String word() {
            return word;
        }

        /// Reads the lower-case word.
        public static Force parse(String word) {
            for (Force force : values()) {
                if (force.word.equals(word)) {
                    return force;
                }
            }
            throw new IllegalArgumentException("force (" + word + ") must be blocks or warns. Maybe warns.");
        }
    }
}
