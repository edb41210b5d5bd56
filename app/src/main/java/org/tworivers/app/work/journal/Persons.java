package org.tworivers.app.work.journal;

import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tworivers.app.store.Eraser;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.shared.Rejection;

/// States people and erases what is personal about them.
public final class Persons {
    private static final int SALT_BYTES = 32;

    private final Ledger ledger;

    /// The persons of a ledger.
    public Persons(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Records a person: the journal gets a salted commitment, the personal data lie beside it.
    ///
    /// @param random makes the salt; it must be hard to guess
    /// @return the head after it
    /// @throws Refusal when a rule says no
    public Head record(Origin origin, Person person, RandomGenerator random) {
        if (person.id().isBlank()) {
            throw new IllegalArgumentException("person () must have an id that tells nothing. Maybe p-17.");
        }
        Sealed sealed = seal(person, random);
        Recorded.of(ledger.journal()
                .append(Act.of(origin, List.of(sealed.draft())).withPersonal(List.of(sealed.personal()))));
        return ledger.journal().head();
    }

    /// A statement about a person, and the personal data that lie beside it.
    public record Sealed(Draft draft, PersonalContent personal) {}

    /// States a person for an act that says more than that.
    ///
    /// @param random makes the salt; it must be hard to guess
    public static Sealed seal(Person person, RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        PersonalContent personal = person.details().seal(HexFormat.of().formatHex(salt));
        PersonStated stated =
                new PersonStated(person.id(), personal.commitment().hash(), person.organisation(), person.role());
        return new Sealed(new RegisterCodec().encode(stated), personal);
    }

    /// What came of an erasure.
    ///
    /// @param commitments how many contents were ever recorded of the person
    /// @param recorded how many of them were erased now; the others had been erased before
    /// @param head the head after it
    public record Erasure(int commitments, long recorded, Head head) {}

    /// Erases all personal data ever recorded of a person.
    ///
    /// @param reason why; kept for ever, so without personal data
    /// @throws Refusal when no such person was ever recorded
    public Erasure erase(Origin origin, String person, String reason) {
        List<String> commitments = ledger.people().allCommitments(person);
        if (commitments.isEmpty()) {
            throw new Refusal(List.of(new Rejection(
                    "person-unknown",
                    "person",
                    person,
                    "nobody of that id was recorded; see: tworivers journal log --type register.person-stated.")));
        }
        Appended appended = new Eraser(ledger.database(), ledger.journal()).erase(origin, commitments, reason);
        long last = Recorded.of(appended);
        long recorded = appended instanceof Appended.Recorded now ? last - now.firstSequence() + 1 : 0;
        return new Erasure(commitments.size(), recorded, ledger.journal().head());
    }
}
