package org.tworivers.app.work.organisations;

import java.util.List;
import java.util.Optional;
import org.tworivers.app.store.JdbcOrganisations;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.Judgements.Judgement;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Rejection;

/// Records that two organisations are one, are two, or are parted again.
public final class JudgementDesk {
    private final Ledger ledger;

    /// The desk of a ledger.
    public JudgementDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Who judges, and what they had seen.
    ///
    /// @param form opaque id of the form: sent twice, it is recorded once; empty for a command. A program sends the
    ///     whole key
    /// @param seen the last entry of the journal when the form was opened; [Act#ANY] for a command
    public record Judging(Origin origin, String form, long seen) {
        /// Somebody at the command line.
        public static Judging by(Origin origin) {
            return new Judging(origin, "", Act.ANY);
        }
    }

    /// Records that one organisation is another.
    public Appended merge(Judging judging, String merged, String survivor, String reason) {
        return append(judging, draft(new OrganisationMerged(merged, survivor, reason.strip()), merged, survivor));
    }

    /// Records that two organisations are two.
    public Appended keepApart(Judging judging, String one, String other, String reason) {
        return append(judging, draft(OrganisationsKeptApart.of(one, other, reason.strip()), one, other));
    }

    /// Takes the merge of an organisation back.
    public Appended unmerge(Judging judging, String merged, String reason) {
        Optional<Judgement> merge = new JudgementRows(ledger.database())
                .asKnown(ledger.journal().head().sequence(), Audience.OWN)
                .findMerge(merged);
        if (merge.isEmpty()) {
            return refused("organisation-not-merged", "organisation", merged, "it is not merged; name one that is.");
        }
        return takeBack(judging, merge.get().entry(), reason);
    }

    /// Takes a judgement back by its entry.
    public Appended takeBack(Judging judging, long entry, String reason) {
        if (reason.isBlank()) {
            return refused("reason-missing", "reason", "", "say why, so that others can follow.");
        }
        String id = ledger.journal().findEntry(entry).orElseThrow().id();
        return append(judging, new JournalCodec().encode(new JournalEntry.Withdrawn(id, reason.strip())));
    }

    private static Appended refused(String code, String field, String value, String advice) {
        return new Appended.Refused(List.of(new Rejection(code, field, value, advice)));
    }

    /// Who may not see one of the two must not learn of it from the judgement either.
    private Draft draft(RegisterEntry judgement, String one, String other) {
        JdbcOrganisations organisations = new JdbcOrganisations(ledger.database());
        Audience widest = List.of(Audience.PUBLIC, Audience.PARTNER).stream()
                .filter(audience -> organisations.all(audience).keySet().containsAll(List.of(one, other)))
                .findFirst()
                .orElse(Audience.OWN);
        return new RegisterCodec().encode(judgement).withAudience(widest);
    }

    private Appended append(Judging judging, Draft draft) {
        String key = judging.origin().channel() == Channel.API || judging.form().isEmpty()
                ? judging.form()
                : "judged:"
                        + ContentHash.of(judging.origin().recorder() + "\n" + judging.form() + "\n" + draft.subject()
                                + "\n" + draft.type() + "\n" + draft.payload());
        return ledger.journal().append(new Act(judging.origin(), key, judging.seen(), List.of(draft)));
    }
}
