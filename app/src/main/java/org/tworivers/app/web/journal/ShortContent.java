package org.tworivers.app.web.journal;

import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.StatementText;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentReported;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentStated;
import org.tworivers.core.agreements.AgreementsEntry.PairingStated;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.returns.ReturnsEntry;
import org.tworivers.core.shared.Names;

/// What an entry is about and says, in a few words.
final class ShortContent {
    private static final int MOST_STATEMENTS = 4;

    private final Messages messages;
    private final StatementText statements;

    ShortContent(Messages messages, StatementText statements) {
        this.messages = messages;
        this.statements = statements;
    }

    /// What it is about, by name where there is one.
    ///
    /// @param holds what the entry holds
    String about(Entry entry, Object holds) {
        String id = entry.draft().subject();
        return switch (holds) {
            case OrganisationStated organisation -> name(organisation.names());
            case CodeStated code -> name(code.names()) + " (" + code.code() + ")";
            case CodeEnded code -> code.code().toString();
            case AgreementSigned signed -> name(signed.names());
            case CommitmentStated stated -> name(stated.commitment().text());
            case PairingStated stated -> name(stated.stated().names());
            case EventHeld held -> name(held.names());
            case JournalEntry.Imported imported -> imported.register();
            case ReturnsEntry.Step step -> step.unit() + " " + step.month();
            default -> id.substring(id.indexOf(':') + 1);
        };
    }

    private String name(Names names) {
        return names.in(messages.language());
    }

    /// What it says; empty where that is said by its kind.
    String says(Object holds) {
        return switch (holds) {
            case ProjectStated stated -> said(stated.statements());
            case ReturnFiled filed ->
                messages.text("web.journal.says.period", filed.period().toString());
            case OrganisationMerged(String merged, String survivor, String reason) -> reason;
            case OrganisationsKeptApart(String one, String other, String reason) -> reason;
            case CommitmentReported reported -> reported.note();
            case SettlementStated stated -> stated.reason();
            case ReturnsEntry.SentBack back -> back.reason();
            case JournalEntry.Withdrawn(String entryId, String reason) -> reason;
            case JournalEntry.ImportUndone(String importId, String reason) -> reason;
            case JournalEntry.Erased(String commitment, String reason) -> reason;
            case JournalEntry.Imported imported ->
                messages.text(
                        "web.journal.says.rows",
                        Long.toString(imported.counts().rows()),
                        Long.toString(imported.counts().rejected()),
                        Long.toString(imported.counts().toReview()));
            default -> "";
        };
    }

    private String said(List<Statement> all) {
        List<String> kinds = all.stream().map(statements::kind).distinct().toList();
        String shown = kinds.stream()
                .limit(MOST_STATEMENTS)
                .collect(Collectors.joining(messages.text("bulletin.list-separator")));
        if (all.size() == 1) {
            return messages.text("web.journal.says.one", shown, statements.text(all.getFirst()));
        }
        return kinds.size() > MOST_STATEMENTS ? messages.text("web.journal.says.more", shown) : shown;
    }
}
