package org.tworivers.app.work.talent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.talent.TalentBook;
import org.tworivers.core.talent.TalentCounts;
import org.tworivers.core.talent.TalentCourse;

/// Reads talent agreements for whoever looks. What people are called is read only for who cares for these.
public final class TalentReader {
    private static final Comparator<ListedTalent> ORDER = Comparator.comparing(ListedTalent::state)
            .thenComparing(each -> each.course().from())
            .thenComparing(each -> each.agreement().id());

    private final Ledger ledger;

    /// The agreements of a ledger.
    public TalentReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The agreements that were made by a day, those that hold first. A name is shown as it is now, for it may have
    /// been
    /// erased since.
    public List<ListedTalent> all(Viewer viewer, AsKnown asked) {
        TalentBook book = book(asked);
        return book.agreements().stream()
                .filter(course -> course.isMade(asked.asOf()))
                .map(course -> listed(viewer, course, book, asked))
                .sorted(ORDER)
                .toList();
    }

    /// One of them.
    public Optional<ListedTalent> find(Viewer viewer, String id, AsKnown asked) {
        TalentBook book = book(asked);
        return book.findAgreement(id)
                .filter(course -> course.isMade(asked.asOf()))
                .map(course -> listed(viewer, course, book, asked));
    }

    /// What a team is called: by who leads it, for who may see that.
    ///
    /// @return the name of who leads it; nothing when nobody does, or it is not to be seen
    public Optional<String> findLeader(Viewer viewer, String team, AsKnown asked) {
        return all(viewer, asked).stream()
                .filter(each ->
                        each.agreement().leads() && each.agreement().team().equals(team))
                .map(ListedTalent::name)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /// The entry that was the last when that was known.
    public Head known(AsKnown asked) {
        return ledger.knownAt(asked.knownAt(), ProjectDays.ZONE);
    }

    /// How many there are, of how many people, and what came of them.
    public static TalentCounts counts(List<ListedTalent> agreements) {
        TalentCounts counts = TalentCounts.NONE;
        for (ListedTalent each : agreements) {
            counts = counts.plus(each.course(), each.asOf());
        }
        return counts;
    }

    private TalentBook book(AsKnown asked) {
        return ledger.talent().book(known(asked).sequence());
    }

    private ListedTalent listed(Viewer viewer, TalentCourse course, TalentBook book, AsKnown asked) {
        String person = course.agreement().person();
        PersonDetails details =
                ledger.people().findPerson(person).map(Person::details).orElse(PersonDetails.ERASED);
        return new ListedTalent(
                course,
                asked.asOf(),
                viewer.may(Right.CARE_FOR_PERSONS) ? details.name() : "",
                details.isErased(),
                book.isVerified(person, asked.asOf()));
    }
}
