package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.projects.DossierRules;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.shared.Rejection;

/// The wiring of floors to tables: which codec reads an entry, which rules it must pass, which rows it becomes.
final class Projections implements AutoCloseable {
    private static final JournalCodec JOURNAL = new JournalCodec();
    private static final RegisterCodec REGISTER = new RegisterCodec();
    private static final AgreementsCodec AGREEMENTS = new AgreementsCodec();
    private static final MeetingsCodec MEETINGS = new MeetingsCodec();
    private static final ProjectsCodec PROJECTS = new ProjectsCodec();

    /// The tables that can be dropped and filled again, with what fills their keys.
    static final List<String> TABLES = List.of(
            "fact",
            "project_entry",
            "project",
            "code",
            "denomination",
            "code_fact",
            "organisation",
            "person",
            "agreement",
            "event",
            "return_filed",
            "import_run");

    private final JournalProjection journal;
    private final ProjectProjection projects;
    private final RegisterProjection register;

    Projections(Connection connection) throws SQLException {
        journal = new JournalProjection(connection);
        projects = new ProjectProjection(connection);
        register = new RegisterProjection(connection);
    }

    /// Why a draft must not be recorded; nothing when it may.
    static List<Rejection> check(Draft draft, Channel channel) {
        try {
            if (PROJECTS.types().contains(draft.type())) {
                return PROJECTS.decode(draft) instanceof ProjectStated stated
                        ? channel == Channel.IMPORT
                                ? DossierRules.checkAmounts(stated)
                                : DossierRules.check(stated, draft.evidence())
                        : List.of();
            }
            if (REGISTER.types().contains(draft.type())) {
                REGISTER.decode(draft);
            } else if (AGREEMENTS.types().contains(draft.type())) {
                AGREEMENTS.decode(draft);
            } else if (MEETINGS.types().contains(draft.type())) {
                MEETINGS.decode(draft);
            } else if (!JOURNAL.types().contains(draft.type())) {
                return List.of(
                        new Rejection("type-unknown", "type", draft.type(), "use a type that this version knows."));
            }
            return List.of();
        } catch (IllegalArgumentException malformed) {
            return List.of(new Rejection(
                    "payload-malformed", draft.type(), draft.subject(), String.valueOf(malformed.getMessage())));
        }
    }

    /// Writes the rows of an entry that has just been appended, or is replayed.
    void project(Entry entry) throws SQLException {
        if (journal.isMine(entry)) {
            journal.project(entry);
            return;
        }
        journal.supersede(entry);
        Draft draft = entry.draft();
        if (PROJECTS.types().contains(draft.type())) {
            switch (PROJECTS.decode(draft)) {
                case ProjectStated stated -> projects.project(entry, stated);
                case ReturnFiled filed -> projects.project(entry, filed);
            }
        } else if (REGISTER.types().contains(draft.type())) {
            register.project(entry, REGISTER.decode(draft));
        } else if (AGREEMENTS.types().contains(draft.type())) {
            switch (AGREEMENTS.decode(draft)) {
                case AgreementSigned signed -> register.project(entry, signed);
            }
        } else if (MEETINGS.types().contains(draft.type())) {
            switch (MEETINGS.decode(draft)) {
                case EventHeld held -> register.project(entry, held);
            }
        } else {
            throw new MalformedTextException("entry " + entry.sequence() + " has the type " + draft.type()
                    + ", which this version does not know. Maybe a newer version wrote it.");
        }
    }

    @Override
    public void close() throws SQLException {
        journal.close();
        projects.close();
        register.close();
    }
}
