package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tworivers.app.render.DueText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.digests.DigestLine;
import org.tworivers.app.work.digests.DigestSource;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.attraction.clocks.LeadClock;

/// What waits of leads: those of which a step is late, those whose first talk runs out within a week, those of
/// which the office has to say who talked first.
public final class LeadDigest implements DigestSource {
    private static final int SOON = 7;

    private final LeadReader reader;

    /// What waits as a reader of leads reads them.
    public LeadDigest(LeadReader reader) {
        this.reader = reader;
    }

    @Override
    public List<DigestLine> waiting(Viewer viewer, LocalDate day, Messages messages) {
        if (!viewer.may(Right.SEE_LEADS)) {
            return List.of();
        }
        List<ListedLead> leads = reader.own(viewer, day).leads();
        return Stream.of(
                        lines(
                                "lead-overdue",
                                leads.stream().filter(ListedLead::isOverdue),
                                lead -> late(lead, messages)),
                        lines(
                                "talk-expiring",
                                leads.stream().filter(lead -> lead.isExpiring(SOON)),
                                lead -> expiring(lead, messages)),
                        lines(
                                "talk-disputed",
                                leads.stream().filter(ListedLead::isDisputed),
                                lead -> name(lead, messages)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<DigestLine> lines(String kind, Stream<ListedLead> leads, Function<ListedLead, String> text) {
        return leads.map(lead -> new DigestLine(kind, text.apply(lead)));
    }

    private static String late(ListedLead lead, Messages messages) {
        LeadClock clock = lead.findNext().orElseThrow();
        return messages.text(
                "digest.lead-overdue.line",
                name(lead, messages),
                messages.text("web.lead.clock." + clock.kind().word()),
                DueText.of(clock.due(), messages));
    }

    private static String expiring(ListedLead lead, Messages messages) {
        Standing held = lead.talk().findHolder().orElseThrow();
        return messages.text(
                "digest.talk-expiring.line", name(lead, messages), held.until().toString());
    }

    /// What is made up is said to be.
    private static String name(ListedLead lead, Messages messages) {
        String name = lead.lead().names().in(messages.language());
        return lead.lead().illustrative() ? messages.text("agreement.illustrative", name) : name;
    }
}
