package org.tworivers.app.work;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.random.RandomGenerator;
import org.tworivers.app.store.Database;
import org.tworivers.app.store.FactLoader;
import org.tworivers.app.store.JdbcAftercare;
import org.tworivers.app.store.JdbcAgreements;
import org.tworivers.app.store.JdbcAttraction;
import org.tworivers.app.store.JdbcEnergy;
import org.tworivers.app.store.JdbcEvents;
import org.tworivers.app.store.JdbcImports;
import org.tworivers.app.store.JdbcInstruments;
import org.tworivers.app.store.JdbcJournal;
import org.tworivers.app.store.JdbcMonthlyReturns;
import org.tworivers.app.store.JdbcOversight;
import org.tworivers.app.store.JdbcPairings;
import org.tworivers.app.store.JdbcParks;
import org.tworivers.app.store.JdbcPeople;
import org.tworivers.app.store.JdbcProjects;
import org.tworivers.app.store.JdbcRegister;
import org.tworivers.app.store.JdbcResearch;
import org.tworivers.app.store.JdbcResults;
import org.tworivers.app.store.JdbcReturns;
import org.tworivers.app.store.JdbcTalent;
import org.tworivers.app.store.Recorders;
import org.tworivers.core.journal.Head;

/// One open store with all that reads and writes it.
public final class Ledger implements AutoCloseable {
    private final Database database;
    private final JdbcJournal journal;
    private final InstantSource clock;
    private final RandomGenerator random;

    private Ledger(Database database, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
        journal = new JdbcJournal(database, clock, random);
    }

    /// Opens a store, and makes it when it is not there.
    ///
    /// @param url `sqlite:FILE` or `postgresql://HOST/DATABASE`
    public static Ledger open(String url, InstantSource clock, RandomGenerator random) {
        return new Ledger(Database.open(url), clock, random);
    }

    /// Opens a store for who only looks; an empty one, gone once it is closed, when it is not there.
    ///
    /// @param url `sqlite:FILE` or `postgresql://HOST/DATABASE`
    public static Ledger openToLook(String url, InstantSource clock, RandomGenerator random) {
        return new Ledger(Database.openToLook(url), clock, random);
    }

    /// Opens a store that must be there.
    ///
    /// @param url `sqlite:FILE` or `postgresql://HOST/DATABASE`
    public static Ledger openExisting(String url, InstantSource clock, RandomGenerator random) {
        return new Ledger(Database.openExisting(url), clock, random);
    }

    /// The database, for what only the store's own jobs do.
    public Database database() {
        return database;
    }

    /// The log of facts.
    public JdbcJournal journal() {
        return journal;
    }

    /// The projects as now known.
    public JdbcProjects projects() {
        return new JdbcProjects(database);
    }

    /// The periodic returns.
    public JdbcReturns returns() {
        return new JdbcReturns(database);
    }

    /// The monthly returns: who files them, and the steps they took.
    public JdbcMonthlyReturns monthlyReturns() {
        return new JdbcMonthlyReturns(database);
    }

    /// The events: plans, delegations, wishes, timetables.
    public JdbcEvents events() {
        return new JdbcEvents(database);
    }

    /// The strategic agreements.
    public JdbcAgreements agreements() {
        return new JdbcAgreements(database);
    }

    /// The paired parks.
    public JdbcPairings pairings() {
        return new JdbcPairings(database);
    }

    /// Parks, who looks for one, and what the choice rests on.
    public JdbcParks parks() {
        return new JdbcParks(database);
    }

    /// Service cases.
    public JdbcAftercare aftercare() {
        return new JdbcAftercare(database);
    }

    /// Teams, visits, leads and first talks.
    public JdbcAttraction attraction() {
        return new JdbcAttraction(database);
    }

    /// Promises to firms, and audits.
    public JdbcOversight oversight() {
        return new JdbcOversight(database);
    }

    /// The research network.
    public JdbcResearch research() {
        return new JdbcResearch(database);
    }

    /// Instruments and their bookings.
    public JdbcInstruments instruments() {
        return new JdbcInstruments(database);
    }

    /// Results of research.
    public JdbcResults results() {
        return new JdbcResults(database);
    }

    /// Talent agreements.
    public JdbcTalent talent() {
        return new JdbcTalent(database);
    }

    /// What is recorded of energy.
    public JdbcEnergy energy() {
        return new JdbcEnergy(database);
    }

    /// Organisations and codes.
    public JdbcRegister register() {
        return new JdbcRegister(database);
    }

    /// The imports there were.
    public JdbcImports imports() {
        return new JdbcImports(database);
    }

    /// The people of whom something personal is kept, or was.
    public JdbcPeople people() {
        return new JdbcPeople(database);
    }

    /// The opaque id of who records, made when the name comes for the first time.
    public String recorderId(String name) {
        return new Recorders(database).idOf(name, random);
    }

    /// All facts as columns.
    public FactLoader facts() {
        return new FactLoader(database);
    }

    /// The head that a known-at text means: empty for now, a date for the end of that day, an instant, or
    /// `seq:N`.
    ///
    /// @param zone where the day of a date ends
    /// @throws IllegalArgumentException when it is none of these, or lies in the future, where it could
    ///     still change
    public Head knownAt(String text, ZoneId zone) {
        if (text.isEmpty()) {
            return journal.head();
        }
        if (text.startsWith("seq:")) {
            return atSequence(text);
        }
        Instant moment = moment(text, zone);
        if (!text.contains("T")
                && moment.isAfter(clock.instant())
                && LocalDate.parse(text).equals(LocalDate.ofInstant(clock.instant(), zone))) {
            return journal.head();
        }
        if (moment.isAfter(clock.instant())) {
            throw new IllegalArgumentException("known-at (" + text
                    + ") must not lie in the future: what will be known by then can still change. Maybe leave it out.");
        }
        return journal.headAt(moment);
    }

    private Head atSequence(String text) {
        try {
            return journal.findHead(Long.parseLong(text.substring("seq:".length())))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "known-at (" + text + ") must be a sequence of the journal. Maybe seq:"
                                    + journal.head().sequence() + "."));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "known-at (" + text + ") must be seq: and a number. Maybe seq:1.", notANumber);
        }
    }

    private static Instant moment(String text, ZoneId zone) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant()
                            .minusNanos(1_000);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "known-at (" + text
                            + ") must be a date, an instant or seq:N. Maybe 2017-06-01 or 2017-06-01T08:00:00Z.",
                    unreadable);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
