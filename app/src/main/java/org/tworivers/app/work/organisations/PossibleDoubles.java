package org.tworivers.app.work.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.store.JdbcOrganisations;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.likeness.Duplicates;
import org.tworivers.core.register.likeness.Likeness;
import org.tworivers.core.register.likeness.NameComparer;
import org.tworivers.core.register.likeness.NameReader;
import org.tworivers.core.register.likeness.OrganisationComparer;
import org.tworivers.core.register.likeness.PossibleDouble;
import org.tworivers.core.register.likeness.Profile;

/// Organisations of the whole region that may be recorded twice: those that are alike, and about which nobody has judged.
///
/// Found anew when something changed about organisations or places, and else kept; names are read once.
public final class PossibleDoubles {
    private final Ledger ledger;
    private final JudgementRows rows;
    private final JdbcOrganisations organisations;
    private final NameComparer comparer = new NameComparer(new NameReader(new IcuScripts()));
    private Map<OrganisationStated, Profile> profiles = new HashMap<>();
    private String stamp = "";
    private LocalDate day = LocalDate.MIN;
    private List<PossibleDouble> found = List.of();

    /// The doubles of a ledger.
    public PossibleDoubles(Ledger ledger) {
        this.ledger = ledger;
        rows = new JudgementRows(ledger.database());
        organisations = new JdbcOrganisations(ledger.database());
    }

    /// Those at or above a score, the likest first.
    ///
    /// @param threshold at least [Likeness#WORTH_A_LOOK]; what is less alike is not looked for
    /// @param asOf the day whose tree of places is meant
    public synchronized List<PossibleDouble> find(int threshold, LocalDate asOf) {
        String now = rows.stamp();
        if (!now.equals(stamp) || !asOf.equals(day)) {
            found = search(asOf);
            stamp = now;
            day = asOf;
        }
        return found.stream()
                .filter(each -> each.likeness().score() >= threshold)
                .toList();
    }

    private List<PossibleDouble> search(LocalDate asOf) {
        long sequence = ledger.journal().head().sequence();
        Judgements judgements = rows.asKnown(sequence, Audience.OWN);
        CodeBook codes = ledger.register().codes(sequence);
        Map<OrganisationStated, Profile> read = new HashMap<>();
        List<Profile> all = new ArrayList<>();
        for (JdbcOrganisations.KnownOrganisation each :
                organisations.all(Audience.OWN).values()) {
            OrganisationStated stated = each.stated();
            if (judgements.survivor(stated.id()).equals(stated.id())) {
                Profile before = profiles.get(stated);
                Profile profile = before == null
                        ? profile(stated, codes, asOf)
                        : before.at(codes.path(stated.place(), asOf));
                read.put(stated, profile);
                all.add(profile);
            }
        }
        profiles = read;
        return new Duplicates(all)
                .find(Likeness.WORTH_A_LOOK).stream()
                        .filter(each ->
                                judgements.findApart(each.one(), each.other()).isEmpty())
                        .toList();
    }

    private Profile profile(OrganisationStated stated, CodeBook codes, LocalDate asOf) {
        return Profile.of(stated, codes.path(stated.place(), asOf), comparer);
    }

    /// How alike two organisations are, proposed or not.
    public Likeness compare(OrganisationStated one, OrganisationStated other, LocalDate asOf) {
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        return OrganisationComparer.compare(profile(one, codes, asOf), profile(other, codes, asOf));
    }
}
