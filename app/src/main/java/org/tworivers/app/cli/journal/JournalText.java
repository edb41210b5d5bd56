package org.tworivers.app.cli.journal;

import java.util.List;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.FindingText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.Verification;
import org.tworivers.core.journal.Verification.Finding;

/// Heads and verifications, for people and for machines.
final class JournalText {
    private final Messages messages;

    JournalText(Messages messages) {
        this.messages = messages;
    }

    /// A line about what was done, with the head after it.
    String done(String key, Head head, String... arguments) {
        return messages.text(key, arguments) + "\n" + head(head);
    }

    /// A line that tells a head.
    String head(Head head) {
        return messages.text(
                        "journal.head",
                        Long.toString(head.sequence()),
                        head.hash(),
                        head.recordedAt().toString())
                + "\n";
    }

    /// What does not hold, as a table, or that all holds.
    String verification(Verification verification) {
        if (verification.holds()) {
            return done("journal.holds", verification.head());
        }
        StringBuilder out = new StringBuilder();
        TextTable table = new TextTable(List.of(
                messages.text("journal.column.sequence"),
                messages.text("journal.column.finding"),
                messages.text("journal.column.subject"),
                messages.text("journal.column.id"),
                messages.text("journal.column.detail")));
        FindingText text = new FindingText(messages);
        for (Finding finding : verification.findings()) {
            table.row(List.of(
                    Long.toString(finding.sequence()),
                    text.kind(finding),
                    finding.subject(),
                    finding.entryId(),
                    text.detail(finding)));
        }
        return out.append(messages.text("journal.broken"))
                .append('\n')
                .append(table.text())
                .append(messages.text("journal.held-until"))
                .append('\n')
                .append(head(verification.head()))
                .toString();
    }

    /// `holds`, `journal` (the last head that held) and `findings`, whose details are English in every language.
    static Tree.FieldsBuilder tree(Verification verification) {
        FindingText english = new FindingText(Messages.in("en"));
        List<Tree> findings = verification.findings().stream()
                .map(finding -> (Tree) Tree.fields()
                        .with("finding", FindingText.kindWord(finding))
                        .with("sequence", finding.sequence())
                        .with("id", finding.entryId())
                        .with("subject", finding.subject())
                        .with("detail", english.detail(finding))
                        .build())
                .toList();
        return tree(verification.head())
                .with("holds", new Tree.Flag(verification.holds()))
                .with("findings", new Tree.Items(findings));
    }

    /// `journal` with `sequence`, `head` and `recordedAt`.
    static Tree.FieldsBuilder tree(Head head) {
        return Tree.fields().with("journal", FigureTree.head(head));
    }
}
