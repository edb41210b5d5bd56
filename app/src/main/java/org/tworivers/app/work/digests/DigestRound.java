package org.tworivers.app.work.digests;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tworivers.app.exchange.mail.Delivery;
import org.tworivers.app.exchange.mail.Letter;
import org.tworivers.app.exchange.mail.Letters;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.store.DigestSubscriptions;
import org.tworivers.app.store.DigestSubscriptions.Subscription;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.shared.ContentHash;

/// Sends those who asked for it what waits for them, from seven in the morning on, as what they are on that day.
/// The day is noted before the letter goes out, so that nobody gets it twice, whatever stops in between; a letter
/// that the mail server did not take waits for the next round.
public final class DigestRound {
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int ID = 32;

    private final Accounts accounts;
    private final DigestSubscriptions subscriptions;
    private final List<DigestSource> sources;
    private final Letters letters;
    private final InstantSource clock;
    private final Supplier<LocalDate> today;

    /// @param clock says whether it is morning
    /// @param today the day that pages are read for
    public DigestRound(
            Accounts accounts,
            DigestSubscriptions subscriptions,
            List<DigestSource> sources,
            Letters letters,
            InstantSource clock,
            Supplier<LocalDate> today) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.sources = List.copyOf(sources);
        this.letters = letters;
        this.clock = clock;
        this.today = today;
    }

    /// One round.
    ///
    /// @return how many letters went out
    public int run() {
        if (LocalTime.ofInstant(clock.instant(), ProjectDays.ZONE).isBefore(MORNING)) {
            return 0;
        }
        LocalDate day = today.get();
        int sent = 0;
        for (Subscription each : subscriptions.all()) {
            Optional<Rhythm> rhythm = Rhythm.find(each.rhythm());
            if (rhythm.isPresent()
                    && rhythm.get().isDue(each.told(), day)
                    && subscriptions.replace(each, each.withTold(day))) {
                Delivery delivery = tell(each, day);
                if (delivery instanceof Delivery.Away) {
                    subscriptions.replace(each.withTold(day), each);
                    return sent;
                }
                boolean isRefused = delivery instanceof Delivery.Refused;
                subscriptions.replace(each.withTold(day), each.withTold(day).withRefused(isRefused));
                sent += delivery instanceof Delivery.Sent(String id) && !id.isEmpty() ? 1 : 0;
            }
        }
        return sent;
    }

    /// Nothing to tell is told to nobody, and counts as sent under no id.
    private Delivery tell(Subscription to, LocalDate day) {
        Optional<Account> account = accounts.find(to.account()).filter(found -> !found.closed());
        if (account.isEmpty()) {
            return new Delivery.Sent("");
        }
        Viewer viewer = Viewer.of(account.get());
        Messages messages = Messages.in(to.language());
        Digest digest = Digest.of(sources, viewer, day, messages);
        return digest.isEmpty()
                ? new Delivery.Sent("")
                : letters.send(new Letter(
                        ContentHash.of("digest\n" + to.account() + "\n" + day).substring(0, ID),
                        to.address(),
                        digest.subject(messages),
                        digest.text(viewer.name(), messages),
                        to.language()));
    }
}
