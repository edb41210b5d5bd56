package org.tworivers.app.work.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
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

/// Organisations of the whole region that may be recorded twice: those that are alike, and about which nobody has
/// judged.
///
/// Found anew when something changed about organisations or places, and else kept; names are read once.
public final class PossibleDoubles {
    private static final long MOMENT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Ledger ledger;
    private final Supplier<LocalDate> asOf;
    private final JudgementRows rows;
    private final JdbcOrganisations organisations;
    private final NameComparer comparer = new NameComparer(new NameReader(new IcuScripts()));
    private Map<OrganisationStated, Profile> profiles = new HashMap<>();
    private volatile Found last = new Found("", List.of());
    private Finding finding = new Finding(0, CompletableFuture.completedFuture(List.of()));

    /// @param began on the clock of [System#nanoTime]
    private record Finding(long began, CompletableFuture<List<PossibleDouble>> doubles) {}

    private record Found(String stamp, List<PossibleDouble> doubles) {}

    /// The doubles of a ledger.
    ///
    /// @param asOf tells the day whose tree of places is meant
    public PossibleDoubles(Ledger ledger, Supplier<LocalDate> asOf) {
        this.ledger = ledger;
        this.asOf = asOf;
        rows = new JudgementRows(ledger.database());
        organisations = new JdbcOrganisations(ledger.database());
    }

    /// Those at or above a score, the likest first.
    ///
    /// @param threshold at least [Likeness#WORTH_A_LOOK]; what is less alike is not looked for
    public List<PossibleDouble> find(int threshold) {
        return findAll().stream()
                .filter(each -> each.likeness().score() >= threshold)
                .toList();
    }

    private synchronized List<PossibleDouble> findAll() {
        String now = stamp();
        if (!now.equals(last.stamp())) {
            last = new Found(now, search(asOf.get()));
        }
        return last.doubles();
    }

    private String stamp() {
        return rows.stamp() + " " + asOf.get();
    }

    /// How many there are; where finding them anew takes longer than a moment, how many there were.
    public int number() {
        if (last.stamp().equals(stamp())) {
            return last.doubles().size();
        }
        try {
            Finding now = findAside();
            long left = now.began() + MOMENT_NANOS - System.nanoTime();
            return now.doubles().get(Math.max(0, left), TimeUnit.NANOSECONDS).size();
        } catch (TimeoutException | ExecutionException stillFinding) {
            return last.doubles().size();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return last.doubles().size();
        }
    }

    /// Finds them before anybody asks.
    public void readAhead() {
        findAside().doubles().join();
    }

    /// Finds them on a thread of its own, one at a time.
    private Finding findAside() {
        synchronized (rows) {
            if (finding.doubles().isDone()) {
                finding = new Finding(
                        System.nanoTime(),
                        CompletableFuture.supplyAsync(
                                this::findAll,
                                work -> Thread.ofPlatform().daemon().start(work)));
            }
            return finding;
        }
    }

    private List<PossibleDouble> search(LocalDate day) {
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
                Profile profile =
                        before == null ? profile(stated, codes, day) : before.at(codes.path(stated.place(), day));
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

    private Profile profile(OrganisationStated stated, CodeBook codes, LocalDate day) {
        return Profile.of(stated, codes.path(stated.place(), day), comparer);
    }

    /// How alike two organisations are, proposed or not.
    public Likeness compare(OrganisationStated one, OrganisationStated other) {
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        return OrganisationComparer.compare(profile(one, codes, asOf.get()), profile(other, codes, asOf.get()));
    }
}
