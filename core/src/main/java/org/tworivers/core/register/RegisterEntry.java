package org.tworivers.core.register;

import java.util.List;
import java.util.Locale;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// What the register records: organisations, people, and the codes of places and sectors.
public sealed interface RegisterEntry {

    /// An organisation as stated. A later statement about the same one takes the place of the earlier.
    ///
    /// @param id stable id, such as `org/zhongwei`
    /// @param kind what sort of organisation
    /// @param names its names by language
    /// @param aliases other names it goes by
    /// @param socialCreditCode as written, maybe empty, maybe failing its check
    /// @param place where it sits, or [Code#NONE]
    record OrganisationStated(
            String id, Kind kind, Names names, List<String> aliases, String socialCreditCode, Code place)
            implements RegisterEntry {
        public OrganisationStated {
            aliases = List.copyOf(aliases);
        }
    }

    /// Two organisations that are recorded turned out to be one: from here on the first is known under the
    /// other. Taking the entry back parts them again.
    ///
    /// @param merged id of the one that is no longer shown by itself
    /// @param survivor id of the one that stands for both
    /// @param reason why they are one, in words
    record OrganisationMerged(String merged, String survivor, String reason) implements RegisterEntry {}

    /// Two organisations that look alike are two, as somebody found: they are not proposed as doubles again.
    ///
    /// @param one id of the one that sorts first
    /// @param other id of the other
    /// @param reason why they are two, in words
    record OrganisationsKeptApart(String one, String other, String reason) implements RegisterEntry {
        /// In either order: the ids are put in order.
        public static OrganisationsKeptApart of(String one, String other, String reason) {
            return one.compareTo(other) <= 0
                    ? new OrganisationsKeptApart(one, other, reason)
                    : new OrganisationsKeptApart(other, one, reason);
        }
    }

    /// A person, without any personal data: those lie apart, behind the commitment.
    ///
    /// @param id opaque id
    /// @param commitment hash of salt and content
    /// @param organisation id of the organisation the person speaks for, maybe empty
    /// @param role what for, such as `contact`
    record PersonStated(String id, String commitment, String organisation, String role) implements RegisterEntry {}

    /// A code of a scheme holds from a day, with this name and parent.
    ///
    /// @param code the code
    /// @param names its names by language
    /// @param parent the code above it in the same scheme, or [Code#NONE] at the top
    /// @param level the scheme's word for its level, such as `county`; maybe empty
    /// @param from the day it holds from; undated when it always did
    record CodeStated(Code code, Names names, Code parent, String level, Day from) implements RegisterEntry {}

    /// A code stopped being valid.
    ///
    /// @param code the code
    /// @param day the first day it no longer held
    /// @param successor the code that took its place, or [Code#NONE] when none is known
    record CodeEnded(Code code, Day day, Code successor) implements RegisterEntry {}

    /// Sorts of organisation.
    enum Kind {
        FIRM,
        INSTITUTE,
        UNIVERSITY,
        LABORATORY,
        PARK,
        GOVERNMENT,
        OTHER;

        /// The lower-case word.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Reads the lower-case word.
        public static Kind parse(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("kind (" + word
                    + ") must be firm, institute, university, laboratory, park, government or other. Maybe firm.");
        }
    }
}
