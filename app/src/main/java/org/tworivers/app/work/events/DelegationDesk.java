package org.tworivers.app.work.events;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventCheck;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.shared.Rejection;

/// Records delegations with their representatives, who are people of the register: what is personal about them lies
/// behind a commitment.
public final class DelegationDesk {
    private static final int SALT_BYTES = 32;
    private static final String ROLE = "representative";

    private final Ledger ledger;
    private final EventDesk desk;
    private final RandomGenerator random;

    /// @param random makes ids and salts; it must be hard to guess
    public DelegationDesk(Ledger ledger, EventDesk desk, RandomGenerator random) {
        this.ledger = ledger;
        this.desk = desk;
        this.random = random;
    }

    /// A delegation with the names of its representatives; those that were erased are left out.
    public StatedDelegation known(Delegation delegation) {
        return new StatedDelegation(
                delegation, List.copyOf(people(delegation.people()).values()));
    }

    private Map<String, PersonDetails> people(List<String> ids) {
        Map<String, PersonDetails> people = new LinkedHashMap<>();
        for (String id : ids) {
            ledger.people()
                    .findPerson(id)
                    .filter(person -> !person.details().isErased())
                    .ifPresent(person -> people.put(id, person.details()));
        }
        return people;
    }

    /// Why delegations must not be recorded, each reason at the field of the form where it is mended.
    public static List<Rejection> check(Viewer viewer, EventBook book, StatedDelegation stated) {
        return placed(EventCheck.check(new DelegationStated(book.plan().id(), stated.delegation()), book, viewer.id()));
    }

    /// The faults that core finds in a delegation, each at the field of the form where it is mended.
    public static List<Rejection> placed(List<Rejection> faults) {
        return faults.stream().map(DelegationFields::rejected).toList();
    }

    /// Records delegations: all of them, or none.
    ///
    /// @param key what is recorded under the same key before is not recorded again; empty for none
    public Appended record(
            Viewer viewer, Channel channel, String key, EventBook book, List<StatedDelegation> delegations) {
        List<Draft> drafts = new ArrayList<>();
        List<PersonalContent> personal = new ArrayList<>();
        for (StatedDelegation stated : delegations) {
            List<String> known = book.findDelegation(stated.delegation().key())
                    .map(Delegation::people)
                    .orElse(List.of());
            Delegation delegation = stated.withPeople(people(stated, people(known), drafts, personal));
            drafts.add(
                    new MeetingsCodec().encode(new DelegationStated(book.plan().id(), delegation)));
        }
        return desk.record(viewer, channel, key, drafts, personal);
    }

    private List<String> people(
            StatedDelegation stated,
            Map<String, PersonDetails> known,
            List<Draft> drafts,
            List<PersonalContent> personal) {
        List<String> ids = new ArrayList<>();
        for (PersonDetails details : stated.people()) {
            String id = known.entrySet().stream()
                    .filter(each -> each.getValue().name().equals(details.name()) && !ids.contains(each.getKey()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> "p-" + HexFormat.of().toHexDigits(random.nextLong()));
            ids.add(id);
            if (!details.equals(known.get(id))) {
                PersonalContent content = details.seal(salt());
                personal.add(content);
                drafts.add(new RegisterCodec()
                        .encode(new PersonStated(
                                id,
                                content.commitment().hash(),
                                stated.delegation().organisation(),
                                ROLE)));
            }
        }
        return ids;
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
