package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.register.SocialCreditCode;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// Projects organisations, people, codes, agreements and events into rows.
final class RegisterProjection implements AutoCloseable {
    private static final String KNOWN = "entry, known_from, known_until";
    private static final String VALUES = ") VALUES (?, ?, " + Intervals.OPEN;

    private final PreparedStatement addCode;
    private final PreparedStatement addOrganisation;
    private final PreparedStatement retireOrganisation;
    private final PreparedStatement addPerson;
    private final PreparedStatement addAgreement;
    private final PreparedStatement addEvent;

    RegisterProjection(Connection connection) throws SQLException {
        addCode = connection.prepareStatement("INSERT INTO code_fact (" + KNOWN
                + ", scheme, code, ended, day, names, parent, level, successor" + VALUES + ", ?, ?, ?, ?, ?, ?, ?, ?)");
        addOrganisation = connection.prepareStatement("INSERT INTO organisation (" + KNOWN
                + ", id, kind, names, aliases, credit_code, credit_check, place" + VALUES + ", ?, ?, ?, ?, ?, ?, ?)");
        retireOrganisation = connection.prepareStatement(
                "UPDATE organisation SET known_until = ? WHERE id = ? AND known_until = " + Intervals.OPEN);
        addPerson = connection.prepareStatement(
                "INSERT INTO person (" + KNOWN + ", id, commitment, organisation, role" + VALUES + ", ?, ?, ?, ?)");
        addAgreement = connection.prepareStatement("INSERT INTO agreement (" + KNOWN
                + ", id, names, signed, base_date, assumption" + VALUES + ", ?, ?, ?, ?, ?)");
        addEvent = connection.prepareStatement("INSERT INTO event (" + KNOWN
                + ", id, names, first_day, last_day, agreement" + VALUES + ", ?, ?, ?, ?, ?)");
    }

    void project(Entry entry, RegisterEntry stated) throws SQLException {
        long at = entry.sequence();
        switch (stated) {
            case CodeStated code -> addCode(at, code);
            case CodeEnded(Code code, var day, Code successor) ->
                SqlText.set(
                                addCode,
                                at,
                                at,
                                code.scheme(),
                                code.code(),
                                1,
                                day.toString(),
                                "",
                                "",
                                "",
                                successor.isNone() ? "" : successor.toString())
                        .executeUpdate();
            case OrganisationStated organisation -> addOrganisation(at, organisation);
            case PersonStated(String id, String commitment, String organisation, String role) ->
                SqlText.set(addPerson, at, at, id, commitment, organisation, role)
                        .executeUpdate();
        }
    }

    private void addCode(long at, CodeStated code) throws SQLException {
        SqlText.set(
                        addCode,
                        at,
                        at,
                        code.code().scheme(),
                        code.code().code(),
                        0,
                        code.from().toString(),
                        names(code.names()),
                        code.parent().isNone() ? "" : code.parent().toString(),
                        code.level(),
                        "")
                .executeUpdate();
    }

    private void addOrganisation(long at, OrganisationStated organisation) throws SQLException {
        SqlText.set(retireOrganisation, at, organisation.id()).executeUpdate();
        List<Tree> aliases = organisation.aliases().stream().map(Tree::of).toList();
        SqlText.set(
                        addOrganisation,
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
                        organisation.place().isNone()
                                ? ""
                                : organisation.place().toString())
                .executeUpdate();
    }

    void project(Entry entry, AgreementSigned signed) throws SQLException {
        SqlText.set(
                        addAgreement,
                        entry.sequence(),
                        entry.sequence(),
                        signed.id(),
                        names(signed.names()),
                        signed.signed().toString(),
                        signed.baseDate().toString(),
                        signed.assumption())
                .executeUpdate();
    }

    void project(Entry entry, EventHeld held) throws SQLException {
        SqlText.set(
                        addEvent,
                        entry.sequence(),
                        entry.sequence(),
                        held.id(),
                        names(held.names()),
                        held.first().toString(),
                        held.last().toString(),
                        held.agreement())
                .executeUpdate();
    }

    private static String names(Names names) {
        return CanonicalText.write(Tree.ofTexts(names.byLanguage()));
    }

    @Override
    public void close() throws SQLException {
        addCode.close();
        addOrganisation.close();
        retireOrganisation.close();
        addPerson.close();
        addAgreement.close();
        addEvent.close();
    }
}
