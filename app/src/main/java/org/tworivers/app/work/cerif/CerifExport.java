package org.tworivers.app.work.cerif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.render.cerif.CerifBook;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.OrganisationFilter;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.research.ResearchReader;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.app.work.talent.TalentReader;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;

/// Makes the export as a viewer may see what is in it. Organisations and people stand in it as now known;
/// people only for who cares for them, only those whose names were verified, and never who was erased.
public final class CerifExport {
    private final Ledger ledger;
    private final OrganisationLists organisations;
    private final ResultReader results;
    private final List<CerifSource> sources;

    /// The export of all rooms of a ledger.
    public static CerifExport of(Ledger ledger, OrganisationLists organisations, ResultReader results) {
        return new CerifExport(
                ledger,
                organisations,
                results,
                List.of(
                        new JointProjects(new ResearchReader(ledger)),
                        new UsedProjects(results),
                        new SharedInstruments(ledger)));
    }

    /// @param sources rooms that have projects or instruments, in the order in which they are written
    public CerifExport(
            Ledger ledger, OrganisationLists organisations, ResultReader results, List<CerifSource> sources) {
        this.ledger = ledger;
        this.organisations = organisations;
        this.results = results;
        this.sources = List.copyOf(sources);
    }

    /// The book of what a viewer may see.
    public CerifBook make(Viewer viewer, AsKnown asked) {
        Head known = results.known(asked);
        CerifSource.Asked of = new CerifSource.Asked(viewer, asked.asOf(), known.sequence());
        List<CerifBook.Project> projects = new ArrayList<>();
        List<CerifBook.Equipment> equipment = new ArrayList<>();
        for (CerifSource source : sources) {
            projects.addAll(source.projects(of));
            equipment.addAll(source.equipment(of));
        }
        return new CerifBook(
                known.recordedAt(),
                orgUnits(viewer, asked),
                viewer.may(Right.CARE_FOR_PERSONS) && viewer.may(Right.SEE_TALENT) ? persons(viewer, asked) : List.of(),
                projects,
                products(viewer, asked),
                equipment);
    }

    private List<CerifBook.OrgUnit> orgUnits(Viewer viewer, AsKnown asked) {
        OrganisationFilter all = new OrganisationFilter("", "", Code.NONE, "", "en");
        return organisations.find(viewer, all, asked.asOf()).all().stream()
                .map(each -> orgUnit(each.stated()))
                .sorted(Comparator.comparing(CerifBook.OrgUnit::id))
                .toList();
    }

    private static CerifBook.OrgUnit orgUnit(OrganisationStated stated) {
        return new CerifBook.OrgUnit(stated.id(), stated.kind().word(), stated.names(), stated.socialCreditCode());
    }

    private List<CerifBook.Person> persons(Viewer viewer, AsKnown asked) {
        SortedMap<String, CerifBook.Person> persons = new TreeMap<>();
        new TalentReader(ledger)
                .all(viewer, new AsKnown(asked.asOf(), asked.knownAt())).stream()
                        .filter(each -> each.verified()
                                && !each.erased()
                                && !each.name().isEmpty())
                        .forEach(each -> persons.put(
                                each.agreement().person(),
                                new CerifBook.Person(
                                        each.agreement().person(),
                                        each.name(),
                                        each.agreement().home())));
        return List.copyOf(persons.values());
    }

    private List<CerifBook.Product> products(Viewer viewer, AsKnown asked) {
        return results.all(viewer, asked).stream()
                .map(each -> new CerifBook.Product(
                        each.result().id(),
                        each.result().kind().word(),
                        each.result().names(),
                        each.result().owner(),
                        each.result().about(),
                        each.level()))
                .sorted(Comparator.comparing(CerifBook.Product::id))
                .toList();
    }
}
