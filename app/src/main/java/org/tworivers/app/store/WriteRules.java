package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.OfAgreement;
import org.tworivers.core.agreements.AgreementsEntry.OfPairing;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.returns.ReturnsEntry;
import org.tworivers.core.shared.Rejection;
import org.tworivers.core.talent.TalentEntry;

/// What an act must hold to against what is recorded, checked while nobody else can write.
final class WriteRules {
    private static final int HASH_DIGITS = 64;

    private final Statements statements;
    private final Families families;
    private final Versions versions;
    private final JudgementChecks judgements;
    private final ReturnChecks returns;
    private final EventChecks events;
    private final AgreementChecks agreements;
    private final ParkChecks parks;
    private final AttractionChecks attraction;
    private final AftercareChecks aftercare;
    private final OversightChecks oversight;
    private final ResearchChecks research;
    private final InstrumentChecks instruments;
    private final ResultsChecks results;
    private final TalentChecks talent;

    WriteRules(Statements statements, Database database) {
        this.statements = statements;
        families = new Families(statements);
        versions = new Versions(statements);
        judgements = new JudgementChecks(statements, families);
        returns = new ReturnChecks(statements);
        events = new EventChecks(statements, database.books());
        agreements = new AgreementChecks(statements);
        parks = new ParkChecks(statements);
        attraction = new AttractionChecks(statements);
        aftercare = new AftercareChecks(statements, database.aftercareBook());
        oversight = new OversightChecks(statements);
        research = new ResearchChecks(statements);
        instruments = new InstrumentChecks(statements, database.instrumentBook());
        results = new ResultsChecks(statements);
        talent = new TalentChecks(statements);
    }

    /// All reasons to refuse an act; none when it is in order.
    ///
    /// @param decoded what its drafts hold, in order
    /// @param head sequence of the last entry
    List<Rejection> check(Act act, List<Object> decoded, long head) throws SQLException {
        List<Rejection> rejections = new ArrayList<>();
        Set<String> sealed = new HashSet<>();
        for (PersonalContent personal : act.personal()) {
            sealed.add(personal.commitment().hash());
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < decoded.size(); i++) {
            Draft draft = act.drafts().get(i);
            judgements.follow(decoded.subList(0, i));
            rejections.addAll(check(decoded.get(i), draft, act.origin(), head + 1));
            if (decoded.get(i) instanceof PersonStated person) {
                named.add(person.commitment());
                if (!sealed.contains(person.commitment())) {
                    rejections.addAll(checkKept(person));
                }
            }
            if (act.expectedSequence() != Act.ANY) {
                rejections.addAll(checkVersion(decoded.get(i), draft, act.expectedSequence()));
            }
        }
        for (String commitment : sealed) {
            if (!named.contains(commitment)) {
                rejections.add(new Rejection(
                        "personal-unnamed", "personal", commitment, "state the person that these data are about."));
            }
        }
        return rejections;
    }

    /// Reasons to refuse one entry.
    ///
    /// @param first sequence of the first entry of its act
    List<Rejection> check(Object decoded, Draft draft, Origin origin, long first) throws SQLException {
        return switch (decoded) {
            case JournalEntry.Withdrawn(String entryId, String reason) -> checkWithdrawal(entryId);
            case JournalEntry.ImportUndone(String importId, String reason) -> checkUndo(importId);
            case JournalEntry.Imported imported -> checkImport(imported, origin, first);
            case JournalEntry.Erased(String commitment, String reason) -> checkErasure(commitment);
            case OrganisationMerged merged -> judgements.check(merged, draft.corrects());
            case OrganisationsKeptApart apart -> judgements.check(apart, draft.corrects());
            case ReturnsEntry returned -> returns.check(returned, draft.corrects());
            case AgreementSigned signed -> {
                agreements.follow(signed, first);
                yield checkCorrection(draft.corrects());
            }
            case OfAgreement stated -> agreements.check(stated, draft, origin.recorder(), first);
            case OfPairing stated -> agreements.check(stated, draft, origin.recorder(), first);
            case OfEvent stated -> events.check(stated, draft.corrects(), origin.recorder(), first);
            case ParksEntry stated -> checkPark(stated, draft, first);
            case AttractionEntry stated -> attraction.check(stated, draft, first);
            case OversightEntry stated -> oversight.check(stated, draft, origin.recorder(), first);
            case ResearchEntry stated -> research.check(stated, draft, origin.recorder(), first);
            case OrganisationStated stated -> {
                research.follow(stated);
                yield checkCorrection(draft.corrects());
            }
            case ResultsEntry stated -> results.check(stated, draft, first);
            case TalentEntry stated -> talent.check(stated, draft, first);
            case PersonStated stated -> {
                talent.follow(stated);
                yield checkCorrection(draft.corrects());
            }
            case AftercareEntry stated -> aftercare.check(stated, draft, origin.recorder(), first);
            case InstrumentsEntry stated -> instruments.check(stated, draft, origin, first);
            case ProjectStated stated -> checkProject(stated, draft, origin, first);
            default -> checkCorrection(draft.corrects());
        };
    }

    private List<Rejection> checkProject(ProjectStated stated, Draft draft, Origin origin, long first)
            throws SQLException {
        attraction.follow(stated);
        aftercare.follow(stated);
        List<Rejection> found = checkCorrection(draft.corrects());
        return found.isEmpty() && origin.channel() != Channel.IMPORT ? aftercare.checkStages(stated, first - 1) : found;
    }

    private List<Rejection> checkPark(ParksEntry stated, Draft draft, long first) throws SQLException {
        List<Rejection> found = checkCorrection(draft.corrects());
        return found.isEmpty() ? parks.check(stated, draft, first) : found;
    }

    private List<Rejection> checkCorrection(String corrects) throws SQLException {
        if (corrects.isEmpty()) {
            return List.of();
        }
        Families.Target target = families.target(corrects);
        if (target.sequence() == 0) {
            return no("corrects-unknown", "corrects", corrects, "name an entry that is in the journal.");
        }
        return target.isAboutEntries()
                        || target.isJudgement()
                        || target.isReturnStep()
                        || target.isOfEvent()
                        || target.isOfAgreement()
                        || target.isOfAttraction()
                        || target.isOfAftercare()
                        || target.isOfOversight()
                        || target.isOfResearch()
                        || target.isOfInstruments()
                        || target.isOfResultsOrTalent()
                        || target.isQuotaMove()
                ? no("corrects-no-fact", "corrects", corrects, "it states no fact; withdraw it instead.")
                : List.of();
    }

    private List<Rejection> checkWithdrawal(String entryId) throws SQLException {
        Families.Target target = families.target(entryId);
        if (target.sequence() == 0) {
            return no(
                    "entry-unknown", "entry", entryId, "name an entry that is in the journal: tworivers journal log.");
        }
        if (target.isAboutEntries() && !target.isWithdrawal()) {
            return no(
                    "entry-not-withdrawable",
                    "entry",
                    entryId,
                    "it is a " + target.type() + "; an import is undone, an undone import is imported again, and an"
                            + " erasure is final.");
        }
        if (target.isReturnStep()) {
            return no(
                    "step-not-withdrawable",
                    "entry",
                    entryId,
                    "it is a step of a monthly return; send the return back instead.");
        }
        if (target.isOfEvent()) {
            return no("event-entry-not-withdrawable", "entry", entryId, "it is about an event; state it anew instead.");
        }
        if (target.isOfInstruments()) {
            return no(
                    "instruments-entry-not-withdrawable",
                    "entry",
                    entryId,
                    "it is about an instrument or a booking; state the instrument anew, or cancel the booking.");
        }
        if (target.isQuotaMove()) {
            return no("quota-not-withdrawable", "entry", entryId, "record a move that undoes it instead.");
        }
        return families.isTakenBack(target.sequence(), Long.MAX_VALUE)
                ? no("entry-taken-back", "entry", entryId, "it was taken back before; there is nothing to do.")
                : judgements.checkGivenAgain(target);
    }

    private List<Rejection> checkUndo(String importId) throws SQLException {
        long undone = statements.whole(-1, "SELECT undone_sequence FROM import_run WHERE import_id = ?", importId);
        if (undone < 0) {
            return no("import-unknown", "import", importId, "name an import of this journal: tworivers journal log.");
        }
        return undone > 0
                ? no("import-undone", "import", importId, "entry " + undone + " undid it; there is nothing to do.")
                : List.of();
    }

    private List<Rejection> checkImport(JournalEntry.Imported imported, Origin origin, long first) throws SQLException {
        List<Rejection> rejections = new ArrayList<>();
        if (statements.finds("SELECT 1 FROM import_run WHERE import_id = ?", imported.importId())) {
            rejections.addAll(no("import-known", "import", imported.importId(), "give each import an id of its own."));
        }
        if (!origin.importId().equals(imported.importId())) {
            rejections.addAll(no("import-of-another", "import", imported.importId(), "close the import recorded."));
        }
        boolean foreign = statements.finds(
                "SELECT 1 FROM journal_entry WHERE sequence >= ? AND import_id <> ? LIMIT 1",
                imported.firstSequence(),
                imported.importId());
        if (foreign
                || (imported.firstSequence() < first
                        && !statements.finds(
                                "SELECT 1 FROM journal_entry WHERE sequence = ? AND import_id = ?",
                                imported.firstSequence(),
                                imported.importId()))) {
            rejections.addAll(no(
                    "import-range",
                    "firstSequence",
                    Long.toString(imported.firstSequence()),
                    "name the first entry of this import; it is not before " + first + ".",
                    Long.toString(first)));
        }
        return rejections;
    }

    private static List<Rejection> checkErasure(String commitment) {
        boolean hash =
                commitment.length() == HASH_DIGITS && commitment.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hash ? List.of() : no("commitment-malformed", "personal", commitment, "give 64 hexadecimal digits.");
    }

    /// A person stated without new personal data must hold the commitment of data that the store was once
    /// given.
    private List<Rejection> checkKept(PersonStated person) throws SQLException {
        boolean known = statements.finds("SELECT 1 FROM personal WHERE commitment = ?", person.commitment())
                || statements.finds("SELECT 1 FROM erasure WHERE commitment = ?", person.commitment());
        return known
                ? List.of()
                : no("personal-missing", "person", person.id(), "hand over the personal data with the statement.");
    }

    private List<Rejection> checkVersion(Object decoded, Draft draft, long expected) throws SQLException {
        return versions.hasMoved(decoded, draft, expected)
                ? no(
                        "version-moved",
                        "subject",
                        draft.subject(),
                        "what is known of it has changed since entry " + expected + "; read it again and retry.",
                        Long.toString(expected))
                : List.of();
    }

    private static List<Rejection> no(String code, String field, String value, String advice, String... named) {
        return List.of(new Rejection(code, field, value, advice).naming(named));
    }
}
