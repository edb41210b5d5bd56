package org.tworivers.app.work.oversight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.projects.ProjectLists.Found;
import org.tworivers.core.projects.Due;
import org.tworivers.core.projects.HeldReceipt;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement.Joined;

/// Finds what may be a fraud: the receipts that the rules hold back from figures, each with its reason, and
/// signings that seem to be one and the same: the same name, or the same firm with the same amount, in another
/// place or after the first had ended.
public final class SuspectReader {
    private static final String INVESTOR = "investor";

    private final JdbcDossiers dossiers;
    private final ProjectLists lists;
    private final CurrentFigures figures;

    /// @param figures say which receipts are held back
    public SuspectReader(Ledger ledger, ProjectLists lists, CurrentFigures figures) {
        this.lists = lists;
        this.figures = figures;
        dossiers = new JdbcDossiers(ledger.database());
    }

    /// All among the projects that a viewer may see.
    public List<Suspect> read(Viewer viewer, ProjectDays days) {
        Found found = lists.find(viewer, days, ProjectFilter.all("en"));
        List<Suspect> suspects = new ArrayList<>(receipts(viewer, days, found.projects()));
        List<ListedProject> signed = found.projects().stream()
                .filter(each -> each.standing().signed())
                .toList();
        suspects.addAll(alike(
                signed, each -> ProjectFilter.fold(each.names().in("zh")).replaceAll("\\s", ""), Suspect.SAME_NAME));
        suspects.addAll(sameFirm(viewer, found, signed));
        return suspects;
    }

    private List<Suspect> receipts(Viewer viewer, ProjectDays days, List<ListedProject> projects) {
        Figures now = figures.as(viewer.audience());
        FigureQuestion question = days.question(viewer);
        List<Suspect> suspects = new ArrayList<>();
        for (ListedProject project : projects) {
            if (project.standing().due().contains(Due.HELD_BACK)) {
                for (HeldReceipt each :
                        now.heldReceipts(question, project.standing().projectNumber())) {
                    suspects.add(new Suspect(each.reason().word(), List.of(project), List.of(each)));
                }
            }
        }
        return suspects;
    }

    /// Of signed projects with the same amount those that the same firm invests in.
    private List<Suspect> sameFirm(Viewer viewer, Found found, List<ListedProject> signed) {
        List<ListedProject> candidates = groups(signed, SuspectReader::amount).stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .toList();
        Map<Integer, List<Joined>> parties = dossiers.parties(
                candidates.stream().map(SuspectReader::number).toList(),
                found.list().known().sequence(),
                viewer.audience());
        List<Suspect> suspects = new ArrayList<>();
        Set<List<ListedProject>> told = new HashSet<>();
        for (String firm : firms(parties.values())) {
            List<ListedProject> of = candidates.stream()
                    .filter(each -> firms(List.of(parties.getOrDefault(number(each), List.of())))
                            .contains(firm))
                    .toList();
            alike(of, SuspectReader::amount, Suspect.SAME_FIRM).stream()
                    .filter(each -> told.add(each.projects()))
                    .forEach(suspects::add);
        }
        return suspects;
    }

    private static Set<String> firms(Collection<List<Joined>> said) {
        Set<String> firms = new HashSet<>();
        said.stream()
                .filter(each -> !each.isEmpty())
                .flatMap(each -> each.getLast().parties().stream())
                .filter(party -> party.role().equals(INVESTOR))
                .forEach(party -> firms.add(party.organisation()));
        return firms;
    }

    private static int number(ListedProject project) {
        return project.standing().projectNumber();
    }

    private static String amount(ListedProject project) {
        return project.standing().contracted().isEmpty()
                ? ""
                : project.standing().contracted().toString();
    }

    /// Those of a key that lie in different places, or of which one was signed after another had ended.
    private static List<Suspect> alike(
            List<ListedProject> projects, Function<ListedProject, String> key, String reason) {
        List<Suspect> suspects = new ArrayList<>();
        for (List<ListedProject> group : groups(projects, key)) {
            long places = group.stream()
                    .map(each -> each.standing().place())
                    .distinct()
                    .count();
            boolean again = group.stream().anyMatch(ended -> group.stream().anyMatch(other -> isAgain(ended, other)));
            if (again) {
                suspects.add(new Suspect(Suspect.SIGNED_AGAIN, group, List.of()));
            } else if (places > 1) {
                suspects.add(new Suspect(reason, group, List.of()));
            }
        }
        return suspects;
    }

    private static boolean isAgain(ListedProject ended, ListedProject other) {
        ProjectStanding first = ended.standing();
        return first.stageNumber() == Stage.ENDED.number()
                && other.standing().signedOn().isDated()
                && first.signedOn().isDated()
                && other.standing().signedOn().first().isAfter(first.signedOn().last());
    }

    private static Collection<List<ListedProject>> groups(
            List<ListedProject> projects, Function<ListedProject, String> key) {
        Map<String, List<ListedProject>> groups = new TreeMap<>();
        projects.forEach(each -> groups.computeIfAbsent(key.apply(each), fresh -> new ArrayList<>())
                .add(each));
        groups.remove("");
        return groups.values();
    }
}
