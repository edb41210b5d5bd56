package org.tworivers.app.web.dossier;

import java.util.List;

/// A dossier as its page shows it, in one language.
///
/// @param name its name
/// @param id its id
/// @param illustrative made up for demonstration
/// @param standing what is so in the cut: titles and texts
/// @param lines everything said
/// @param held the suspicious receipts
/// @param timeLine both dates as a picture
/// @param sequence the entry up to which all is known
/// @param head its hash
public record DossierPage(
        String name,
        String id,
        boolean illustrative,
        List<Pair> standing,
        List<Line> lines,
        List<Line> held,
        TimeLine timeLine,
        long sequence,
        String head) {
    public DossierPage {
        standing = List.copyOf(standing);
        lines = List.copyOf(lines);
        held = List.copyOf(held);
    }

    /// A title and what stands beside it.
    public record Pair(String title, String text) {}

    /// One thing said.
    ///
    /// @param day as it was stated; empty when it was not
    /// @param precision the word of how much of the day was stated
    /// @param state the word of whether it counts, or is held back
    /// @param ended how, when and why it stopped to count; empty while it is known
    /// @param heldBack why it is held back; empty when it is not
    /// @param evidence what proves it
    /// @param recordedDay the day it was recorded
    /// @param recordedAt the moment
    /// @param by who recorded it, where the viewer may see that
    /// @param channel the word of the way it came in
    /// @param until the entry that ended it; empty while it is known
    /// @param place which of its entry's statements it is, from 0
    /// @param form the word of the form that corrects it; empty when none does
    public record Line(
            String day,
            String precision,
            String kind,
            String text,
            String state,
            String ended,
            String heldBack,
            List<Paper> evidence,
            String recordedDay,
            String recordedAt,
            String by,
            String channel,
            long entry,
            long from,
            String until,
            int place,
            String form) {
        public Line {
            evidence = List.copyOf(evidence);
        }
    }

    /// A paper that proves something.
    ///
    /// @param text its kind and number
    /// @param hash SHA-256 of its file; empty when there is none
    /// @param file form and size of the file where its bytes are kept; empty otherwise
    /// @param picture whether it is a photo that can be shown
    public record Paper(String text, String hash, String file, boolean picture) {
        /// So much of the hash as tells papers apart.
        public String shortHash() {
            return hash.substring(0, Math.min(hash.length(), 12));
        }
    }

    /// What the rules refused.
    ///
    /// @param at the moment
    /// @param by who sent it, where the viewer may see that
    /// @param form the word of the form
    /// @param reasons why
    public record Refused(String at, String by, String form, List<String> reasons) {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// What changed since a day.
    ///
    /// @param day the day
    /// @param standing what was otherwise on it: title, then and now
    /// @param recorded what became known, or stopped to be, since the end of the day
    /// @param happened what counts and holds from a later day
    public record Changes(String day, List<Change> standing, List<Line> recorded, List<Line> happened) {
        public Changes {
            standing = List.copyOf(standing);
            recorded = List.copyOf(recorded);
            happened = List.copyOf(happened);
        }
    }

    /// What was otherwise.
    public record Change(String title, String then, String now) {}
}
