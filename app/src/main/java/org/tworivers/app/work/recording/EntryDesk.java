package org.tworivers.app.work.recording;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.journal.Persons.Sealed;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.shared.Evidence;

/// Records entries of one room, each with its papers and with the people that it states.
///
/// @param <E> the entries of the room
public final class EntryDesk<E> {
    private final Ledger ledger;
    private final RandomGenerator random;
    private final String region;
    private final Codec<E> codec;

    /// @param random makes ids; it must be hard to guess
    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public EntryDesk(Ledger ledger, RandomGenerator random, String region, Codec<E> codec) {
        this.ledger = ledger;
        this.random = random;
        this.region = region;
        this.codec = codec;
    }

    /// A new id.
    public String newId() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    /// Records something that a page, a program or a command said.
    public Appended record(Sender sender, E entry, List<Evidence> evidence) {
        return record(sender, entry, evidence, List.of());
    }

    /// The same with people who are new.
    ///
    /// @param persons who is stated before it, in the same act
    public Appended record(Sender sender, E entry, List<Evidence> evidence, List<Sealed> persons) {
        List<Draft> drafts = new ArrayList<>();
        List<PersonalContent> personal = new ArrayList<>();
        for (Sealed person : persons) {
            drafts.add(person.draft());
            personal.add(person.personal());
        }
        drafts.add(codec.encode(entry).withEvidence(evidence));
        long seen = persons.isEmpty() ? sender.seen() : Act.ANY;
        Act act = new Act(sender.origin(region), sender.key(), seen, drafts).withPersonal(personal);
        Appended appended = ledger.journal().append(act);
        if (appended instanceof Appended.Recorded) {
            EvidenceFiles files = new EvidenceFiles(ledger.database());
            evidence.stream()
                    .map(Evidence::fileHash)
                    .filter(hash -> !hash.isEmpty())
                    .forEach(files::name);
        }
        return appended;
    }
}
