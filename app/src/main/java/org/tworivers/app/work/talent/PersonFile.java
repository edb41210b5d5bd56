package org.tworivers.app.work.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.talent.TalentCourse;
import org.tworivers.core.talent.TalentEntry;
import org.tworivers.core.talent.TalentEntry.DaysSpent;

/// All that is kept of a person under talent agreements, for the person to be handed.
public final class PersonFile {
    private final Ledger ledger;

    /// The people of a ledger.
    public PersonFile(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What is kept of a person; nothing when no agreement is of that person.
    ///
    /// @param asOf the day as of which agreements are told
    public Optional<Tree> find(String person, LocalDate asOf) {
        List<TalentCourse> agreements =
                ledger.talent().book(ledger.journal().head().sequence()).ofPerson(person);
        return agreements.isEmpty()
                ? Optional.empty()
                : ledger.people().findPerson(person).map(known -> tree(known, agreements, asOf));
    }

    private static Tree tree(Person known, List<TalentCourse> agreements, LocalDate asOf) {
        return Tree.fields()
                .with("person", known.id())
                .withFlag("erased", known.details().isErased())
                .with("name", known.details().name())
                .with("contact", known.details().contact())
                .with("organisation", known.organisation())
                .with("role", known.role())
                .with("asOf", asOf.toString())
                .with(
                        "agreements",
                        agreements.stream()
                                .map(course -> TalentRows.json(course, asOf)
                                        .with(
                                                "recorded",
                                                course.steps().stream()
                                                        .map(PersonFile::step)
                                                        .toList())
                                        .build())
                                .toList())
                .build();
    }

    /// Something that was recorded, with its papers.
    private static Tree step(Recorded<TalentEntry> step) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("entry", step.sequence())
                .with("what", word(step.entry()))
                .with("day", step.entry().day().toString())
                .with(
                        "papers",
                        step.evidence().stream()
                                .map(Evidence::number)
                                .map(Tree::of)
                                .toList());
        if (step.entry() instanceof DaysSpent spent) {
            out.with("from", spent.from().toString()).with("days", (long) spent.days());
        }
        return out.build();
    }

    /// What kind of thing was said.
    public static String word(TalentEntry entry) {
        return switch (entry) {
            case TalentEntry.AgreementMade made -> "made";
            case TalentEntry.NameVerified verified -> "verified";
            case DaysSpent spent -> "spent";
            case TalentEntry.DeliverableMet met -> "met";
            case TalentEntry.AgreementEnded ended -> "ended";
        };
    }
}
