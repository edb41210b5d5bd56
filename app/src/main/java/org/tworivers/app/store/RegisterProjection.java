package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.meetings.EventPlan;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.register.SocialCreditCode;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Projects organisations, people, codes and events into rows. A later statement about the same
/// one does not retire the earlier: readers take the latest that is known, so that taking it back lets the
/// earlier stand again.
final class RegisterProjection {
    private static final String KNOWN = "entry, known_from, known_until";
    private static final String VALUES = ") VALUES (?, ?, " + Intervals.OPEN;

    private static final String ADD_CODE = "INSERT INTO code_fact (" + KNOWN
            + ", scheme, code, ended, day, names, parent, level, successor" + VALUES + ", ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_ORGANISATION = "INSERT INTO organisation (" + KNOWN
            + ", id, kind, names, aliases, credit_code, credit_check, place" + VALUES + ", ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_JUDGEMENT =
            "INSERT INTO organisation_judgement (" + KNOWN + ", same, one, other" + VALUES + ", ?, ?, ?)";
    private static final String ADD_PERSON =
            "INSERT INTO person (" + KNOWN + ", id, commitment, organisation, role" + VALUES + ", ?, ?, ?, ?)";
    private static final String ADD_EVENT_ENTRY = "INSERT INTO entry_of_event (entry, event, planned) VALUES (?, ?, ?)";
    private static final String ADD_EVENT =
            "INSERT INTO event (" + KNOWN + ", id, names, first_day, last_day, agreement" + VALUES + ", ?, ?, ?, ?, ?)";

    private final Statements statements;

    RegisterProjection(Statements statements) {
        this.statements = statements;
    }

    void project(Entry entry, RegisterEntry stated) throws SQLException {
        long at = entry.sequence();
        switch (stated) {
            case CodeStated code -> addCode(at, code);
            case CodeEnded(Code code, var day, Code successor) ->
                statements.run(
                        ADD_CODE,
                        at,
                        at,
                        code.scheme(),
                        code.code(),
                        1,
                        day.toString(),
                        "",
                        "",
                        "",
                        successor.isNone() ? "" : successor.toString());
            case OrganisationStated organisation -> addOrganisation(at, organisation);
            case OrganisationMerged(String merged, String survivor, String reason) ->
                statements.run(ADD_JUDGEMENT, at, at, 1, merged, survivor);
            case OrganisationsKeptApart(String one, String other, String reason) ->
                statements.run(ADD_JUDGEMENT, at, at, 0, one, other);
            case PersonStated(String id, String commitment, String organisation, String role) ->
                statements.run(ADD_PERSON, at, at, id, commitment, organisation, role);
        }
    }

    private void addCode(long at, CodeStated code) throws SQLException {
        statements.run(
                ADD_CODE,
                at,
                at,
                code.code().scheme(),
                code.code().code(),
                0,
                code.from().toString(),
                names(code.names()),
                code.parent().isNone() ? "" : code.parent().toString(),
                code.level(),
                "");
    }

    private void addOrganisation(long at, OrganisationStated organisation) throws SQLException {
        List<Tree> aliases = organisation.aliases().stream().map(Tree::of).toList();
        statements.run(
                ADD_ORGANISATION,
                at,
                at,
                organisation.id(),
                organisation.kind().word(),
                names(organisation.names()),
                CanonicalText.write(new Tree.Items(aliases)),
                organisation.socialCreditCode(),
                SocialCreditCode.check(organisation.socialCreditCode())
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'),
                organisation.place().isNone() ? "" : organisation.place().toString());
    }

    void project(Entry entry, EventHeld held) throws SQLException {
        statements.run(
                ADD_EVENT,
                entry.sequence(),
                entry.sequence(),
                held.id(),
                names(held.names()),
                held.first().toString(),
                held.last().toString(),
                held.agreement());
    }

    /// An event that is planned is one that a signing can be credited to.
    void project(Entry entry, OfEvent stated) throws SQLException {
        boolean isPlan = stated instanceof EventPlanned;
        statements.run(ADD_EVENT_ENTRY, entry.sequence(), stated.event(), isPlan ? 1 : 0);
        if (stated instanceof EventPlanned(EventPlan plan)) {
            project(
                    entry,
                    new EventHeld(
                            plan.id(), plan.names(), Day.of(plan.first()), Day.of(plan.last()), plan.agreement()));
        }
    }

    static String names(Names names) {
        return CanonicalText.write(Tree.ofTexts(names.byLanguage()));
    }
}
