package org.tworivers.app.store;

import java.sql.SQLException;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.OfPairing;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.instruments.InstrumentsEntry.OfBooking;
import org.tworivers.core.instruments.InstrumentsEntry.OfInstrument;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.talent.TalentEntry;

/// Whether what is known of a subject has changed since somebody read it: by a new entry about it, or
/// because one was corrected, taken back, or given again. Read from the projections, so that it costs the
/// same in a long journal.
final class Versions {
    private static final String PROJECT_OF_ENTRY = "project = (SELECT p.project FROM project_entry p"
            + " JOIN journal_entry j ON j.sequence = p.entry WHERE j.entry_id = ? LIMIT 1)";

    private final Statements statements;

    Versions(Statements statements) {
        this.statements = statements;
    }

    /// @param decoded what a draft holds
    /// @param expected the sequence at which its subject was read
    boolean hasMoved(Object decoded, Draft draft, long expected) throws SQLException {
        return switch (decoded) {
            case ProjectStated stated ->
                hasMoved(
                        "project_entry",
                        "project = (SELECT number FROM project WHERE subject = ?)",
                        expected,
                        stated.project());
            case OrganisationStated stated -> hasMoved("organisation", "id = ?", expected, stated.id());
            case OrganisationMerged merged -> hasMoved(merged.merged(), merged.survivor(), expected);
            case OrganisationsKeptApart apart -> hasMoved(apart.one(), apart.other(), expected);
            case PersonStated stated -> hasMoved("person", "id = ?", expected, stated.id());
            case CodeStated stated -> hasMoved(stated.code(), expected);
            case CodeEnded ended -> hasMoved(ended.code(), expected);
            case AgreementSigned signed -> hasMoved("agreement", "id = ?", expected, signed.id());
            case OfPairing stated -> hasMoved("entry_of_agreement", "book = ?", expected, draft.subject());
            case EventHeld held -> hasMoved("event", "id = ?", expected, held.id());
            case ParksEntry stated -> hasMoved("entry_of_parks", "subject = ?", expected, stated.subject());
            case AftercareEntry stated -> hasMoved("entry_of_aftercare", "subject = ?", expected, stated.subject());
            case AttractionEntry stated -> hasMoved("entry_of_attraction", "subject = ?", expected, stated.subject());
            case OversightEntry stated -> hasMoved("entry_of_oversight", "subject = ?", expected, stated.subject());
            case ResearchEntry stated -> hasMoved("entry_of_research", "subject = ?", expected, stated.subject());
            case OfInstrument stated -> hasMoved("entry_of_instruments", "subject = ?", expected, stated.subject());
            case OfBooking stated -> hasMoved("booking", "booking = ?", expected, stated.booking());
            case ResultsEntry stated -> hasMoved("entry_of_results", "subject = ?", expected, stated.subject());
            case TalentEntry stated -> hasMoved("entry_of_talent", "subject = ?", expected, stated.subject());
            case UnitStated stated -> hasMoved("reporting_unit", "unit = ?", expected, stated.unit());
            case ReturnFiled filed ->
                hasMoved(
                        "return_filed",
                        "unit = ? AND period_from = ? AND period_to = ?",
                        expected,
                        filed.unit(),
                        filed.period().from().toString(),
                        filed.period().to().toString());
            case JournalEntry.Withdrawn withdrawn ->
                hasNewerEntry(draft.subject(), expected)
                        || hasMoved("project_entry", PROJECT_OF_ENTRY, expected, withdrawn.entryId());
            default -> hasNewerEntry(draft.subject(), expected);
        };
    }

    /// Two organisations: what is stated of them, or judged of either.
    private boolean hasMoved(String one, String other, long expected) throws SQLException {
        return hasMoved("organisation", "id IN (?, ?)", expected, one, other)
                || hasMoved(
                        "organisation_judgement",
                        "(one IN (?, ?) OR other IN (?, ?))",
                        expected,
                        one,
                        other,
                        one,
                        other);
    }

    private boolean hasMoved(Code code, long expected) throws SQLException {
        return hasMoved("code_fact", "scheme = ? AND code = ?", expected, code.scheme(), code.code());
    }

    private boolean hasMoved(String table, String condition, long expected, Object... keys) throws SQLException {
        Object[] values = new Object[keys.length + 2];
        System.arraycopy(keys, 0, values, 0, keys.length);
        values[keys.length] = expected;
        values[keys.length + 1] = expected;
        return statements.finds(
                "SELECT 1 FROM " + table + " WHERE " + condition + " AND (known_from > ? OR (known_until > ? AND"
                        + " known_until < " + Intervals.OPEN + ")) LIMIT 1",
                values);
    }

    /// For entries about entries, which have no rows of their own.
    private boolean hasNewerEntry(String subject, long expected) throws SQLException {
        return statements.finds(
                "SELECT 1 FROM journal_entry WHERE sequence > ? AND subject = ? LIMIT 1", expected, subject);
    }
}
