package org.tworivers.app.cli.leads;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.LeadReader;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.attraction.clocks.LeadClock;
import org.tworivers.core.clocks.Due;
import org.tworivers.core.journal.Tree;

/// How commands write leads and clocks.
final class LeadRows {
    private LeadRows() {}

    static LeadBoard board(Ledger ledger, LocalDate asOf) {
        return new LeadReader(ledger, new CurrentFigures(ledger)).board(asOf);
    }

    /// What is made up is said to be.
    static String name(ListedLead listed, Messages messages) {
        String name = listed.lead().names().in(messages.language());
        return listed.lead().illustrative() ? messages.text("agreement.illustrative", name) : name;
    }

    static String state(ListedLead listed, Messages messages) {
        return messages.text("web.lead.state." + listed.state());
    }

    static Tree json(ListedLead listed) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("id", listed.lead().id())
                .with("names", Tree.ofTexts(listed.lead().names().byLanguage()))
                .withFlag("illustrative", listed.lead().illustrative())
                .with("team", listed.lead().team())
                .with("firm", listed.lead().firm())
                .with("sector", listed.lead().sector().toString())
                .with("found", listed.lead().found().toString())
                .with("state", listed.state())
                .withFlag("visited", listed.reached().visited())
                .withFlag("intended", listed.reached().intended())
                .withFlag("contracted", listed.reached().contracted())
                .withFlag("overdue", listed.isOverdue())
                .withFlag("disputed", listed.isDisputed());
        listed.findNext().ifPresent(clock -> out.with("next", json(clock, listed.asOf())));
        listed.talk()
                .findHolder()
                .ifPresent(held -> out.with("firstTalk", held.holder().toString())
                        .with("firstTalkCredit", held.claim().county().toString())
                        .with("firstTalkUntil", held.until().toString()));
        return out.build();
    }

    static Tree json(LeadClock clock, LocalDate asOf) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("clock", clock.kind().word())
                .with("begins", clock.begins().toString())
                .with("state", clock.state(asOf).word())
                .with("due", clock.findLast().map(LocalDate::toString).orElse(""))
                .with("done", clock.done().map(LocalDate::toString).orElse(""));
        if (clock.due() instanceof Due.UnknownYear(int year)) {
            out.with("unknownYear", year);
        }
        return out.build();
    }

    static List<Tree> clocks(ListedLead listed) {
        return listed.clocks().stream().map(clock -> json(clock, listed.asOf())).toList();
    }
}
