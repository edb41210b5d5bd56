package org.tworivers.app.cli.organisations;

import org.tworivers.app.render.FigureTree;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Tree;

/// What a judgement about organisations came to, for people and for machines.
///
/// @param done what was done, as a line
/// @param head the journal after it
record JudgementAnswer(String done, Head head) {

    /// @throws Refusal when it was refused
    static JudgementAnswer of(Appended appended, String done) {
        return switch (appended) {
            case Appended.Recorded(long first, Head head) -> new JudgementAnswer(done, head);
            case Appended.AlreadyRecorded already ->
                throw new IllegalStateException(
                        "entry " + already.sequence() + " cannot answer for a judgement without a key");
            case Appended.Refused refused -> throw new Refusal(refused.rejections());
        };
    }

    String text(Messages messages) {
        return done + "\n" + messages.text("figures.receipt", Long.toString(head.sequence()), head.hash()) + "\n";
    }

    Tree tree() {
        return Tree.fields()
                .with("sequence", head.sequence())
                .with("journal", FigureTree.head(head))
                .build();
    }
}
