package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.oversight.Audit;
import org.tworivers.core.oversight.AuditDraw;
import org.tworivers.core.oversight.AuditItem;
import org.tworivers.core.projects.ClaimedFact;
import org.tworivers.core.projects.Projects.Named;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// Draws samples of what projects claim. The facts are those behind figures: of receipts those that count, of a
/// stage the undertaken projects that reached it, once each; of every stage, each project once for each it reached.
public final class AuditOffice {
    /// The stages that samples are drawn of.
    static final List<Stage> STAGES = List.of(
            Stage.REGISTERED, Stage.PERMITTED, Stage.STARTED, Stage.COMPLETED, Stage.OPERATING, Stage.FULL_CAPACITY);

    /// The largest sample.
    public static final int MOST = 1_000;

    private final Ledger ledger;
    private final CurrentFigures figures;

    /// @param figures say what is claimed
    public AuditOffice(Ledger ledger, CurrentFigures figures) {
        this.ledger = ledger;
        this.figures = figures;
    }

    /// What is to be drawn.
    ///
    /// @param of one of [AuditRows#kinds]
    /// @param place only there and below; [Code#NONE] for all
    /// @param size how many, from 1 to [#MOST]
    public record Wanted(
            String id,
            String of,
            Code place,
            long seed,
            int size,
            LocalDate base,
            LocalDate asOf,
            boolean illustrative) {
        public Wanted {
            if (size < 1 || size > MOST) {
                throw new IllegalArgumentException("size (" + size + ") must be from 1 to " + MOST + ". Maybe 20.");
            }
        }
    }

    /// The sample, as now known.
    ///
    /// @param viewer who draws it, and sees the whole region
    public Audit draw(Viewer viewer, Wanted wanted) {
        Figures now = figures.as(Audience.OWN);
        List<AuditItem> population = population(now, viewer, wanted);
        return new Audit(
                wanted.id(),
                wanted.illustrative(),
                wanted.of(),
                wanted.place(),
                wanted.seed(),
                wanted.base(),
                wanted.asOf(),
                now.known().sequence(),
                population.size(),
                claimed(population),
                AuditDraw.draw(population, wanted.seed(), wanted.size()));
    }

    private List<AuditItem> population(Figures now, Viewer viewer, Wanted wanted) {
        FigureQuestion question = new ProjectDays(wanted.base(), wanted.asOf(), "")
                .question(viewer)
                .withPlace(wanted.place());
        Map<Integer, Named> names = new HashMap<>();
        Map<String, Integer> alike = new HashMap<>();
        List<AuditItem> items = new ArrayList<>();
        for (Optional<Stage> kind : kinds(wanted.of())) {
            List<ClaimedFact> claims = now.claims(question, kind);
            names.putAll(names(claims, now));
            for (ClaimedFact claim : claims) {
                Named named = names.get(claim.projectNumber());
                String project = named == null ? "" : named.project();
                items.add(kind.map(reached -> stage(project, reached, claim))
                        .orElseGet(() -> receipt(project, claim, alike)));
            }
        }
        return items;
    }

    /// The stages that are meant; nothing stands for receipts.
    private static List<Optional<Stage>> kinds(String of) {
        List<Optional<Stage>> kinds = new ArrayList<>();
        switch (of) {
            case Audit.RECEIPTS -> kinds.add(Optional.empty());
            case Audit.STAGES -> STAGES.forEach(each -> kinds.add(Optional.of(each)));
            case Audit.ALL -> {
                kinds.add(Optional.empty());
                STAGES.forEach(each -> kinds.add(Optional.of(each)));
            }
            default -> kinds.add(Optional.of(Stage.parse(of)));
        }
        return kinds;
    }

    private Map<Integer, Named> names(List<ClaimedFact> claims, Figures now) {
        return new JdbcDossiers(ledger.database())
                .names(
                        claims.stream()
                                .map(ClaimedFact::projectNumber)
                                .distinct()
                                .toList(),
                        now.known().sequence(),
                        Audience.OWN);
    }

    private static AuditItem stage(String project, Stage stage, ClaimedFact claim) {
        return new AuditItem(
                project + " " + stage.word(), project, stage.word(), claim.day(), new Money(1, Audit.PIECES), "");
    }

    /// Receipts of a project that say the same are numbered: which of them is which does not matter.
    private static AuditItem receipt(String project, ClaimedFact claim, Map<String, Integer> alike) {
        String said = project + " receipt " + claim.day() + " " + claim.money() + " " + claim.voucher();
        int number = alike.merge(said, 1, Integer::sum);
        return new AuditItem(said + " #" + number, project, "", claim.day(), claim.money(), claim.voucher());
    }

    private static List<Money> claimed(List<AuditItem> population) {
        SortedMap<Denomination, Money> sums = new TreeMap<>();
        population.forEach(item -> sums.merge(item.money().denomination(), item.money(), Money::plus));
        return List.copyOf(sums.values());
    }
}
