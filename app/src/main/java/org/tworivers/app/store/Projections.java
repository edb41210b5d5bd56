package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.List;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.energy.EnergyCodec;
import org.tworivers.core.energy.EnergyEntry;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry.OfBooking;
import org.tworivers.core.instruments.InstrumentsEntry.OfInstrument;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.projects.DossierRules;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.results.ResultsCodec;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.returns.ReturnsCodec;
import org.tworivers.core.returns.ReturnsEntry;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.shared.Rejection;
import org.tworivers.core.talent.TalentCodec;
import org.tworivers.core.talent.TalentEntry;

/// The wiring of floors to tables: which codec reads an entry, which rules it must pass, which rows it
/// becomes.
final class Projections {
    private static final List<Codec<?>> CODECS = List.of(
            new ProjectsCodec(),
            new RegisterCodec(),
            new AgreementsCodec(),
            new AftercareCodec(),
            new AttractionCodec(),
            new EnergyCodec(),
            new InstrumentsCodec(),
            new MeetingsCodec(),
            new OversightCodec(),
            new ParksCodec(),
            new ResearchCodec(),
            new ResultsCodec(),
            new ReturnsCodec(),
            new TalentCodec(),
            new JournalCodec());

    /// The tables that can be dropped and filled again, with what fills their keys.
    static final List<String> TABLES = List.of(
            "fact",
            "project_entry",
            "project",
            "code",
            "denomination",
            "code_fact",
            "organisation",
            "organisation_judgement",
            "person",
            "agreement",
            "entry_of_agreement",
            "event",
            "entry_of_event",
            "entry_of_parks",
            "entry_of_attraction",
            "entry_of_aftercare",
            "entry_of_oversight",
            "entry_of_research",
            "entry_of_instruments",
            "booking",
            "entry_of_results",
            "entry_of_talent",
            "energy_consumption",
            "return_filed",
            "reporting_unit",
            "return_step",
            "correction",
            "import_run");

    private final Statements statements;
    private final JournalProjection journal;
    private final ProjectProjection projects;
    private final RegisterProjection register;
    private final AgreementsProjection agreements;
    private final ReturnsProjection returns;
    private final EnergyProjection energy;
    private final BookingProjection bookings;

    Projections(Statements statements) {
        this.statements = statements;
        journal = new JournalProjection(statements);
        projects = new ProjectProjection(statements);
        register = new RegisterProjection(statements);
        agreements = new AgreementsProjection(statements);
        returns = new ReturnsProjection(statements);
        energy = new EnergyProjection(statements);
        bookings = new BookingProjection(statements);
    }

    /// Every type that a codec knows, sorted.
    static List<String> types() {
        return CODECS.stream().flatMap(codec -> codec.types().stream()).sorted().toList();
    }

    /// What a draft holds, read by the codec of its floor.
    ///
    /// @throws MalformedTextException when no codec knows the type, or the payload is not of its shape
    static Object decode(Draft draft) {
        for (Codec<?> codec : CODECS) {
            if (codec.types().contains(draft.type())) {
                return codec.decode(draft);
            }
        }
        throw new MalformedTextException(
                "type (" + draft.type() + ") must be one that this version knows. Maybe a newer version wrote it.");
    }

    /// Why what a draft holds must not be recorded; nothing when it may.
    static List<Rejection> check(Object decoded, Draft draft, Channel channel) {
        if (decoded instanceof ProjectStated stated) {
            return channel == Channel.IMPORT
                    ? DossierRules.checkAmounts(stated)
                    : DossierRules.check(stated, draft.evidence());
        }
        if (decoded instanceof Submitted submitted) {
            return submitted.content().lines().stream()
                    .flatMap(line -> DossierRules.check(line.stated(), line.evidence()).stream())
                    .toList();
        }
        return List.of();
    }

    /// Why a draft cannot be read.
    static Rejection malformed(Draft draft, IllegalArgumentException why) {
        String message = String.valueOf(why.getMessage());
        return new Rejection("payload-malformed", draft.type(), draft.subject(), message).naming(message);
    }

    /// Writes the rows of an entry that has just been appended, or is replayed.
    ///
    /// @param decoded what [#decode] made of its draft
    void project(Entry entry, Object decoded) throws SQLException {
        if (decoded instanceof JournalEntry about) {
            journal.project(entry, about);
            return;
        }
        journal.supersede(entry);
        switch (decoded) {
            case ProjectStated stated -> projects.project(entry, stated);
            case ReturnFiled filed -> projects.project(entry, filed);
            case ReturnsEntry stated -> returns.project(entry, stated);
            case RegisterEntry stated -> register.project(entry, stated);
            case AgreementsEntry stated -> agreements.project(entry, stated);
            case EventHeld held -> register.project(entry, held);
            case OfEvent stated -> register.project(entry, stated);
            case ParksEntry stated -> SubjectTable.PARKS.add(statements, entry, stated.subject());
            case EnergyEntry stated -> energy.project(entry, stated);
            case AftercareEntry stated -> SubjectTable.AFTERCARE.add(statements, entry, stated.subject());
            case AttractionEntry stated -> SubjectTable.ATTRACTION.add(statements, entry, stated.subject());
            case OversightEntry stated -> SubjectTable.OVERSIGHT.add(statements, entry, stated.subject());
            case ResearchEntry stated -> SubjectTable.RESEARCH.add(statements, entry, stated.subject());
            case OfInstrument stated -> SubjectTable.INSTRUMENTS.add(statements, entry, stated.subject());
            case OfBooking stated -> bookings.project(entry, stated);
            case ResultsEntry stated -> SubjectTable.RESULTS.add(statements, entry, stated.subject());
            case TalentEntry stated -> SubjectTable.TALENT.add(statements, entry, stated.subject());
            default ->
                throw new IllegalStateException(
                        "no table is filled from " + decoded.getClass().getName());
        }
    }
}
