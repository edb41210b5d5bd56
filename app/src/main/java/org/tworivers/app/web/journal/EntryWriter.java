package org.tworivers.app.web.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.StatementText;
import org.tworivers.app.web.journal.EntryPage.Pair;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.register.SocialCreditCode;
import org.tworivers.core.returns.ReturnsEntry;
import org.tworivers.core.returns.ReturnsEntry.Approved;
import org.tworivers.core.returns.ReturnsEntry.Locked;
import org.tworivers.core.returns.ReturnsEntry.SentBack;
import org.tworivers.core.returns.ReturnsEntry.Step;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// Writes one entry with its envelope in the words of one language. What is personal lies apart and is never read here.
final class EntryWriter {
    private final Messages messages;
    private final StatementText statements;
    private final List<Pair> pairs = new ArrayList<>();

    EntryWriter(Messages messages, StatementText statements) {
        this.messages = messages;
        this.statements = statements;
    }

    /// @param line the same entry as a line of the list
    /// @param corrects the sequence of the entry whose place it takes; 0 when it takes none's
    /// @param corrected the sequence of the entry that takes its place; 0 when none does
    EntryPage page(Entry entry, EntryLines.Line line, Object holds, long corrects, long corrected) {
        List<Pair> envelope = envelope(entry, line);
        pairs.clear();
        content(holds);
        return new EntryPage(
                entry.sequence(),
                messages.text("web.journal.entry.title", line.kind(), line.about()),
                line.project(),
                envelope,
                pairs,
                holds instanceof ProjectStated stated ? statements(stated) : List.of(),
                holds instanceof ProjectStated stated && stated.illustrative(),
                corrects,
                corrected,
                CanonicalText.write(entry.draft().payload()));
    }

    private List<EntryPage.Statement> statements(ProjectStated stated) {
        return stated.statements().stream()
                .map(each ->
                        new EntryPage.Statement(each.day().toString(), statements.kind(each), statements.text(each)))
                .toList();
    }

    private List<Pair> envelope(Entry entry, EntryLines.Line line) {
        pairs.clear();
        say("recorded", line.at() + " (" + entry.recordedAt() + ")");
        say("recorder", line.by());
        say("channel", messages.text("web.dossier.channel." + line.channel()));
        say("region", entry.origin().region());
        say("import", entry.origin().importId());
        say("subject", entry.draft().subject());
        say("day", entry.draft().day().toString());
        say("evidence", entry.draft().evidence().stream().map(this::evidence).collect(Collectors.joining("; ")));
        say(
                "audience",
                messages.text("web.journal.audience." + entry.draft().audience().word()));
        say("id", entry.id());
        say("hash", entry.hash());
        say("previous", entry.previousHash());
        return List.copyOf(pairs);
    }

    private String evidence(Evidence evidence) {
        String kind = messages.text("web.dossier.evidence." + evidence.kind().word());
        String file = evidence.fileHash().isEmpty() ? "" : " · SHA-256 " + evidence.fileHash();
        return (kind + " " + evidence.number()).strip() + file;
    }

    private void content(Object holds) {
        switch (holds) {
            case ProjectStated stated -> say("project", stated.project());
            case ReturnFiled filed -> filed(filed);
            case OrganisationStated organisation -> organisation(organisation);
            case OrganisationMerged(String merged, String survivor, String reason) -> {
                say("organisation", merged);
                say("survivor", survivor);
                say("reason", reason);
            }
            case OrganisationsKeptApart(String one, String other, String reason) -> {
                say("organisation", one);
                say("apart-from", other);
                say("reason", reason);
            }
            case PersonStated(String id, String commitment, String organisation, String role) -> {
                say("organisation", organisation);
                say("role", role);
                say("personal", messages.text("web.journal.entry.apart", commitment));
            }
            case CodeStated code -> {
                say("code", code.code().toString());
                say("names", names(code.names()));
                say("parent", code.parent().isNone() ? "" : code.parent().toString());
                say("level", code.level());
                say("from", code.from().toString());
            }
            case CodeEnded(Code code, var day, Code successor) -> {
                say("code", code.toString());
                say("until", day.toString());
                say("successor", successor.isNone() ? "" : successor.toString());
            }
            case AgreementSigned signed -> {
                say("names", names(signed.names()));
                say("signed", signed.signed().toString());
                say("base", signed.baseDate().toString());
                say("assumption", signed.assumption());
            }
            case EventHeld held -> {
                say("names", names(held.names()));
                say("from", held.first().toString());
                say("until", held.last().toString());
            }
            case ReturnsEntry returned -> returned(returned);
            case JournalEntry about -> about(about);
            default -> {
                // its payload stands below
            }
        }
    }

    private void returned(ReturnsEntry returned) {
        if (returned instanceof UnitStated unit) {
            say("unit", unit.unit());
            say("above", unit.above());
            say("place", unit.place().isNone() ? "" : unit.place().toString());
            say("due-day", Integer.toString(unit.dueDay()));
            say("reports", messages.text("web.journal.entry.reports." + (unit.reports() ? "yes" : "no")));
        } else if (returned instanceof Step step) {
            say("unit", step.unit());
            say("month", step.month().toString());
            step(step);
        }
    }

    private void step(Step step) {
        switch (step) {
            case Submitted submitted -> {
                say("lines", Integer.toString(submitted.content().lines().size()));
                submitted.content().values().forEach((name, value) -> pairs.add(new Pair(name, value.toPlainString())));
            }
            case SentBack back -> {
                say("submission", back.submission());
                say("reason", back.reason());
            }
            case Approved approved -> {
                say("submission", approved.submission());
                say("facts", Integer.toString(approved.facts()));
            }
            case Locked locked -> say("submission", locked.submission());
        }
    }

    private void filed(ReturnFiled filed) {
        say("unit", filed.unit());
        say("above", filed.above());
        say("period", filed.period().from() + " – " + filed.period().to());
        filed.values().forEach((name, value) -> pairs.add(new Pair(name, value.toPlainString())));
    }

    private void organisation(OrganisationStated organisation) {
        say(
                "kind",
                messages.text("web.organisations.kind." + organisation.kind().word()));
        say("names", names(organisation.names()));
        say("aliases", String.join("; ", organisation.aliases()));
        say("credit-code", organisation.socialCreditCode());
        if (SocialCreditCode.check(organisation.socialCreditCode()) == SocialCreditCode.Check.FAILS_CHECK) {
            say("credit-check", messages.text("web.organisations.check.fails-check"));
        }
        say("place", organisation.place().isNone() ? "" : organisation.place().toString());
    }

    private void about(JournalEntry about) {
        switch (about) {
            case JournalEntry.Withdrawn(String entryId, String reason) -> {
                say("withdrawn", entryId);
                say("reason", reason);
            }
            case JournalEntry.ImportUndone(String importId, String reason) -> {
                say("import", importId);
                say("reason", reason);
            }
            case JournalEntry.Erased(String commitment, String reason) -> {
                say("erased", commitment);
                say("reason", reason);
            }
            case JournalEntry.Imported imported -> imported(imported);
        }
    }

    private void imported(JournalEntry.Imported imported) {
        say("import", imported.importId());
        say("register", imported.register());
        say("file", imported.file());
        say("file-hash", imported.fileHash());
        say("first", Long.toString(imported.firstSequence()));
        say("rows", Long.toString(imported.counts().rows()));
        say("fresh", Long.toString(imported.counts().fresh()));
        say("changed", Long.toString(imported.counts().changed()));
        say("same", Long.toString(imported.counts().same()));
        say("rejected", Long.toString(imported.counts().rejected()));
        say("to-review", Long.toString(imported.counts().toReview()));
    }

    private static String names(Names names) {
        return String.join(" / ", names.byLanguage().values());
    }

    private void say(String title, String text) {
        if (!text.isEmpty()) {
            pairs.add(new Pair(messages.text("web.journal.entry." + title), text));
        }
    }
}
