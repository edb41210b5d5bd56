package org.tworivers.core.attraction;

import java.time.LocalDate;
import org.tworivers.core.shared.Code;

/// What is recorded of teams, visits, leads and first talks.
public sealed interface AttractionEntry {

    /// What it is about, as `kind:id`.
    String subject();

    /// A team is like this, in place of what was said of it before.
    record TeamStated(Team team) implements AttractionEntry {
        @Override
        public String subject() {
            return "team:" + team.id();
        }
    }

    /// A visit was made, in place of what was said of it before.
    record VisitMade(Visit visit) implements AttractionEntry {
        @Override
        public String subject() {
            return "visit:" + visit.id();
        }
    }

    /// Something about a lead.
    sealed interface OfLead extends AttractionEntry {
        /// The id of the lead.
        String lead();

        @Override
        default String subject() {
            return "lead:" + lead();
        }
    }

    /// A lead is like this, in place of what was said of it before.
    record LeadStated(Lead stated) implements OfLead {
        @Override
        public String lead() {
            return stated.id();
        }
    }

    /// Something was done about a lead.
    ///
    /// @param note in words, maybe empty
    record LeadStepped(String lead, LeadStep step, String note, LocalDate day) implements OfLead {}

    /// A lead became a project; from here on the project's dossier says how it goes on.
    ///
    /// @param project id of the project
    record LeadBecameProject(String lead, String project, LocalDate day) implements OfLead {}

    /// Something about who talked first with the firm of a lead.
    sealed interface OfTalk extends OfLead {
        /// The day from which it holds.
        LocalDate day();
    }

    /// A first talk is claimed.
    record TalkClaimed(String lead, Claim claim) implements OfTalk {
        @Override
        public LocalDate day() {
            return claim.day();
        }
    }

    /// A claim holds longer, for they talked again while it still held.
    ///
    /// @param claim key of the claim
    /// @param until the last day on which it now holds
    record TalkRenewed(String lead, String claim, LocalDate day, LocalDate until) implements OfTalk {}

    /// The place that holds the first talk hands the lead on to another. The credit stays where it is.
    ///
    /// @param claim key of the claim
    /// @param to the place that sees to it from here on
    /// @param reason in words
    record TalkTransferred(String lead, String claim, Code to, String reason, LocalDate day) implements OfTalk {}

    /// A place disputes a claim of another.
    ///
    /// @param claim key of the claim
    /// @param by the place that disputes it
    /// @param reason in words
    record TalkDisputed(String lead, String claim, Code by, String reason, LocalDate day) implements OfTalk {}

    /// The office decides whose claim holds among all that were made until then.
    ///
    /// @param claim key of the claim
    /// @param reason in words
    record TalkDecided(String lead, String claim, String reason, LocalDate day) implements OfTalk {}
}
