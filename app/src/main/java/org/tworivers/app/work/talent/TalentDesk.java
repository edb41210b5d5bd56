package org.tworivers.app.work.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;
import org.tworivers.core.talent.Deliverable;
import org.tworivers.core.talent.TalentAgreement;
import org.tworivers.core.talent.TalentCodec;
import org.tworivers.core.talent.TalentEntry;
import org.tworivers.core.talent.TalentEntry.AgreementEnded;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.DaysSpent;
import org.tworivers.core.talent.TalentEntry.DeliverableMet;
import org.tworivers.core.talent.TalentEntry.NameVerified;

/// Records talent agreements. The name of the person must stand in none of their texts, for what stands
/// there is kept for ever.
public final class TalentDesk {
    private static final String ROLE = "talent";

    private final Ledger ledger;
    private final RandomGenerator random;
    private final EntryDesk<TalentEntry> desk;

    /// @param random makes ids and salts; it must be hard to guess
    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public TalentDesk(Ledger ledger, RandomGenerator random, String region) {
        this.ledger = ledger;
        this.random = random;
        desk = new EntryDesk<>(ledger, random, region, new TalentCodec());
    }

    /// A new id of an agreement.
    public String newId() {
        return desk.newId();
    }

    /// A new id of a person, which tells nothing.
    public String newPerson() {
        return "p-" + desk.newId();
    }

    /// Records it.
    ///
    /// @param joining what the person is called, when they are new to the register
    public Appended record(Sender sender, TalentEntry entry, List<Evidence> evidence, Optional<PersonDetails> joining) {
        String name = joining.or(() -> kept(entry)).map(PersonDetails::name).orElse("");
        List<Rejection> named = name.isEmpty() ? List.of() : named(name, entry, evidence);
        if (!named.isEmpty()) {
            return new Appended.Refused(named);
        }
        List<Persons.Sealed> persons = new ArrayList<>();
        if (entry instanceof AgreementMade(TalentAgreement made, var day)) {
            joining.ifPresent(details ->
                    persons.add(Persons.seal(new Person(made.person(), made.home(), ROLE, details), random)));
        }
        return desk.record(sender, entry, evidence, persons);
    }

    private Optional<PersonDetails> kept(TalentEntry entry) {
        String person = entry instanceof AgreementMade(TalentAgreement made, var day)
                ? made.person()
                : ledger.talent()
                        .book(ledger.journal().head().sequence())
                        .findAgreement(entry.agreement())
                        .map(course -> course.agreement().person())
                        .orElse("");
        return ledger.people().findPerson(person).map(Person::details);
    }

    private static List<Rejection> named(String name, TalentEntry entry, List<Evidence> evidence) {
        List<Rejection> found = new ArrayList<>();
        texts(entry)
                .filter(text -> text.text().contains(name))
                .forEach(text -> found.add(new Rejection(
                        "name-in-text",
                        text.field(),
                        "",
                        "the person's name must not stand here, for this is kept for ever; write it without.")));
        if (evidence.stream().anyMatch(each -> each.number().contains(name))) {
            found.add(new Rejection(
                    "name-in-text",
                    "paper",
                    "",
                    "the person's name must not stand here, for this is kept for ever; write it without."));
        }
        return found;
    }

    /// A text of an entry, and the field of the form that it stands in.
    private record Written(String field, String text) {}

    private static Stream<Written> texts(TalentEntry entry) {
        return switch (entry) {
            case AgreementMade(TalentAgreement made, var day) ->
                Stream.concat(
                        Stream.of(
                                new Written("programme", made.programme()),
                                new Written("team", made.team()),
                                new Written("id", made.id())),
                        made.deliverables().stream()
                                .map(Deliverable::text)
                                .map(text -> new Written("deliverables", text)));
            case NameVerified verified -> Stream.of(new Written("note", verified.note()));
            case DaysSpent spent -> Stream.of();
            case DeliverableMet met -> Stream.of(new Written("note", met.note()));
            case AgreementEnded ended -> Stream.of(new Written("reason", ended.reason()));
        };
    }
}
