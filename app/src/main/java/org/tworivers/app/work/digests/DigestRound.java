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

    /// A letter that is due.
    ///
    /// @param to who asked for it
    /// @param viewer what they are on that day
    public record Due(Subscription to, Viewer viewer, Digest digest) {}

    /// What a round came to.
    ///
    /// @param refused letters that the mail server will never take
    /// @param away whether it was not there, so that the rest waits
    public record Gone(int sent, int refused, boolean away) {
        private Gone plus(Delivery delivery) {
            return switch (delivery) {
                case Delivery.Sent(String id) -> new Gone(sent + (id.isEmpty() ? 0 : 1), refused, away);
                case Delivery.Refused no -> new Gone(sent, refused + 1, away);
                case Delivery.Away gone -> new Gone(sent, refused, true);
            };
        }
    }

    /// One round, when it is morning.
    ///
    /// @return how many letters went out
    public int run() {
        return LocalTime.ofInstant(clock.instant(), ProjectDays.ZONE).isBefore(MORNING) ? 0 : send().sent();
    }

    /// One round, whatever the hour.
    public Gone send() {
        LocalDate day = today.get();
        Gone gone = new Gone(0, 0, false);
        for (Subscription each : subscriptions.all()) {
            if (isDue(each, day) && subscriptions.replace(each, each.withTold(day))) {
                Delivery delivery = tell(each, day);
                gone = gone.plus(delivery);
                if (gone.away()) {
                    subscriptions.replace(each.withTold(day), each);
                    return gone;
                }
                boolean isRefused = delivery instanceof Delivery.Refused;
                subscriptions.replace(each.withTold(day), each.withTold(day).withRefused(isRefused));
            }
        }
        return gone;
    }

    /// The letters that the next round would send. Nothing is sent or noted.
    public List<Due> due() {
        LocalDate day = today.get();
        return subscriptions.all().stream()
                .filter(each -> isDue(each, day))
                .flatMap(each -> find(each, day).stream())
                .toList();
    }

    private static boolean isDue(Subscription each, LocalDate day) {
        return Rhythm.find(each.rhythm())
                .filter(rhythm -> rhythm.isDue(each.told(), day))
                .isPresent();
    }

    /// What waits for who asked; nothing when nothing does, or their account is closed.
    private Optional<Due> find(Subscription to, LocalDate day) {
        return accounts.find(to.account())
                .filter(account -> !account.closed())
                .map(Viewer::of)
                .map(viewer -> new Due(to, viewer, Digest.of(sources, viewer, day, Messages.in(to.language()))))
                .filter(due -> !due.digest().isEmpty());
    }

    /// Nothing to tell is told to nobody, and counts as sent under no id.
    private Delivery tell(Subscription to, LocalDate day) {
        Messages messages = Messages.in(to.language());
        return find(to, day)
                .map(due -> letters.send(new Letter(
                        ContentHash.of("digest\n" + to.account() + "\n" + day).substring(0, ID),
                        to.address(),
                        due.digest().subject(messages),
                        due.digest().text(due.viewer().name(), messages),
                        to.language())))
                .orElseGet(() -> new Delivery.Sent(""));
    }
}
