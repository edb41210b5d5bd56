package org.tworivers.core.research;

import java.time.LocalDate;
import org.tworivers.core.shared.Day;

/// What is recorded of the research network.
public sealed interface ResearchEntry {

    /// What it is about, as `kind:id`.
    String subject();

    /// The day from which it holds.
    Day day();

    /// Something that several do together, as stated. A later statement about the same takes the place of the earlier.
    record CooperationStated(Cooperation stated) implements ResearchEntry {
        @Override
        public String subject() {
            return stated.subject();
        }

        @Override
        public Day day() {
            return stated.from();
        }
    }

    /// How many there are said to be. A later statement about the same takes the place of the earlier.
    record UnitsCounted(UnitCount count) implements ResearchEntry {
        @Override
        public String subject() {
            return "unit-count:" + count.id();
        }

        @Override
        public Day day() {
            return count.asOf();
        }
    }

    /// What is said of a need or an offer.
    sealed interface OfPosting extends ResearchEntry {
        /// The id of the posting.
        String id();

        LocalDate on();

        @Override
        default String subject() {
            return "posting:" + id();
        }

        @Override
        default Day day() {
            return Day.of(on());
        }
    }

    /// It was posted.
    record PostingMade(Posting posting, LocalDate on) implements OfPosting {
        @Override
        public String id() {
            return posting.id();
        }
    }

    /// Somebody of the office looked it through.
    ///
    /// @param shown whether others may see it
    /// @param note why not
    record PostingReviewed(String id, boolean shown, String note, LocalDate on) implements OfPosting {}

    /// It is wanted or had no more.
    record PostingClosed(String id, String reason, LocalDate on) implements OfPosting {}

    /// It became a joint project.
    ///
    /// @param project id of the project
    record PostingTaken(String id, String project, LocalDate on) implements OfPosting {}

    /// What is said of a technology.
    sealed interface OfTechnology extends ResearchEntry {
        /// The id of the technology.
        String id();

        @Override
        default String subject() {
            return "technology:" + id();
        }
    }

    /// Somebody takes it in. A later statement about the same takes the place of the earlier.
    record TechnologyStated(Technology technology) implements OfTechnology {
        @Override
        public String id() {
            return technology.id();
        }

        @Override
        public Day day() {
            return Day.UNDATED;
        }
    }

    /// It came so far.
    record TechnologyStepped(String id, TechnologyStep step, String note, Day day) implements OfTechnology {}
}
