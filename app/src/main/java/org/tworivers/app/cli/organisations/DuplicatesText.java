package org.tworivers.app.cli.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.LikenessText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.store.OrganisationNames;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.organisations.OrganisationCount;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.likeness.PossibleDouble;
import org.tworivers.core.register.likeness.Reason;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// Organisations that may be recorded twice, for people and for machines.
final class DuplicatesText {
    private final Messages messages;

    DuplicatesText(Messages messages) {
        this.messages = messages;
    }

    String table(List<PossibleDouble> found, int threshold, Ledger ledger, LocalDate asOf) {
        long sequence = ledger.journal().head().sequence();
        String counted = messages.text(
                        "organisations.counted",
                        Long.toString(OrganisationCount.asKnown(ledger, sequence)),
                        Integer.toString(threshold),
                        Integer.toString(found.size()))
                + "\n";
        if (found.isEmpty()) {
            return messages.text("organisations.none", Integer.toString(threshold)) + "\n" + counted;
        }
        CodeBook codes = ledger.register().codes(sequence);
        Map<String, Names> names = new OrganisationNames(ledger.database()).all(sequence);
        LikenessText text = new LikenessText(messages, code -> codes.name(Code.parse(code), asOf, messages.language()));
        TextTable table = new TextTable(List.of(
                messages.text("organisations.score"),
                messages.text("organisations.one"),
                messages.text("organisations.other"),
                messages.text("organisations.why")));
        for (PossibleDouble each : found) {
            String score = Integer.toString(each.likeness().score());
            String one = named(each.one(), names);
            String other = named(each.other(), names);
            for (String sentence : text.sentences(each.likeness())) {
                table.row(List.of(score, one, other, sentence));
                score = "";
                one = "";
                other = "";
            }
        }
        return table.text() + counted;
    }

    private String named(String id, Map<String, Names> names) {
        Names known = names.get(id);
        return known == null ? id : known.in(messages.language()) + " [" + id + "]";
    }

    Tree json(List<PossibleDouble> found, int threshold, Ledger ledger) {
        return Tree.fields()
                .with("threshold", threshold)
                .with(
                        "organisations",
                        OrganisationCount.asKnown(
                                ledger, ledger.journal().head().sequence()))
                .with("pairs", found.stream().map(DuplicatesText::pair).toList())
                .with("journal", FigureTree.head(ledger.journal().head()))
                .build();
    }

    private static Tree pair(PossibleDouble each) {
        return Tree.fields()
                .with("one", each.one())
                .with("other", each.other())
                .with("score", each.likeness().score())
                .with(
                        "reasons",
                        each.likeness().reasons().stream()
                                .map(DuplicatesText::reason)
                                .toList())
                .build();
    }

    private static Tree reason(Reason reason) {
        return Tree.fields()
                .with("kind", reason.kind().word())
                .with("for", new Tree.Flag(reason.kind().speaksFor()))
                .with("one", reason.one())
                .with("other", reason.other())
                .build();
    }
}
