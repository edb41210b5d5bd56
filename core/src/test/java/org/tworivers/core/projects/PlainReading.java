package org.tworivers.core.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.tworivers.core.projects.Statement.Announced;
import org.tworivers.core.projects.Statement.CapitalIncreased;
import org.tworivers.core.projects.Statement.InvestorChanged;
import org.tworivers.core.projects.Statement.Received;
import org.tworivers.core.projects.Statement.Signed;
import org.tworivers.core.projects.Statement.StageReached;
import org.tworivers.core.projects.Statement.StatusObserved;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;

/// The figures of a ledger, read from its statements slowly and plainly, as the field's rules are written.
/// It shares nothing with the fold, so that the two can be held against each other.
///
/// Statements of one kind, project and day have no order here; ledgers to compare have none such.
final class PlainReading {
    private final List<Said> all;
    private final boolean everySigning;
    private final LocalDate base;
    private final LocalDate asOf;
    private final Set<Said> repeatedVouchers = new HashSet<>();

    PlainReading(List<Said> said, CountingPolicy policy, Cut cut) {
        everySigning = policy instanceof EverySigning;
        base = cut.base();
        asOf = cut.asOf();
        all = said.stream()
                .filter(each -> each.isKnownAt(cut.sequence()))
                .filter(each -> !each.statement().day().isDated()
                        || !each.statement().day().last().isAfter(asOf))
                .sorted(Comparator.comparing(
                                (Said each) -> each.statement().day().last())
                        .thenComparingInt(each -> order(each.statement())))
                .toList();
        findRepeatedVouchers();
    }

    /// What is in each cell that is not 0, as `row: word` and value.
    SortedMap<String, Long> cells(Function<PlainDossier, String> rowOf) {
        SortedMap<String, Long> cells = new TreeMap<>();
        Set<String> projects = new TreeSet<>();
        all.forEach(each -> projects.add(each.project()));
        for (String project : projects) {
            PlainDossier dossier = dossier(project);
            String row = rowOf.apply(dossier);
            dossier.cells().forEach((word, value) -> TallyWords.put(cells, row + ": " + word, value));
        }
        return cells;
    }

    private void findRepeatedVouchers() {
        Set<String> used = new HashSet<>();
        all.stream()
                .filter(each -> each.statement() instanceof Received received
                        && !received.voucher().isEmpty())
                .sorted(Comparator.comparing((Said each) -> each.statement().day())
                        .thenComparing(Said::project))
                .forEach(each -> {
                    if (!used.add(((Received) each.statement()).voucher())) {
                        repeatedVouchers.add(each);
                    }
                });
    }

    private PlainDossier dossier(String project) {
        List<Said> said =
                all.stream().filter(each -> each.project().equals(project)).toList();
        PlainDossier dossier = new PlainDossier();
        dossier.add("known", 1);
        for (Said each : said) {
            switch (each.statement()) {
                case Statement.Located(Code place, Day day) -> dossier.place = place;
                case Statement.Classified(Code sector, Day day) -> dossier.sector = sector;
                case Statement.Originated(Code place, Day day) -> dossier.origin = place;
                case StageReached reached ->
                    dossier.reach(reached.stage(), FactCutter.proves(each.evidence(), reached.stage()));
                case Announced announced -> dossier.announced = Optional.of(announced.capital());
                case StatusObserved observed -> dossier.status = observed.stage();
                default -> {}
            }
        }
        countSignings(said, dossier);
        new PlainReceipts(said, repeatedVouchers, dossier).judge();
        dossier.sum();
        return dossier;
    }

    private boolean surelyInPeriod(Day day) {
        return day.isDated() && !day.first().isBefore(base);
    }

    private boolean surelyBefore(Day day) {
        return day.isDated() && day.last().isBefore(base);
    }

    private void countSignings(List<Said> said, PlainDossier dossier) {
        List<Signed> contracts = signings(said, Signed.Kind.CONTRACT);
        List<Signed> intents = signings(said, Signed.Kind.INTENT);
        List<CapitalIncreased> increments = said.stream()
                .map(Said::statement)
                .filter(CapitalIncreased.class::isInstance)
                .map(CapitalIncreased.class::cast)
                .toList();
        boolean anyChange = said.stream().anyMatch(each -> each.statement() instanceof InvestorChanged);
        if (!contracts.isEmpty() || !intents.isEmpty() || !increments.isEmpty() || anyChange) {
            dossier.add("with-signing", 1);
        }
        List<Signed> counting =
                everySigning ? contracts : contracts.stream().limit(1).toList();
        List<Capital> capitals = new ArrayList<>();
        for (Signed contract : counting) {
            if (surelyInPeriod(contract.day())) {
                dossier.undertaken++;
                dossier.withoutAmount |= contract.capital().total() instanceof Amount.Unstated;
                capitals.add(contract.capital());
            } else if (surelyBefore(contract.day())) {
                dossier.beforeBase = true;
            } else {
                dossier.undetermined = true;
            }
        }
        for (CapitalIncreased increment : increments) {
            boolean toContract = !contracts.isEmpty()
                    && !increment
                            .day()
                            .last()
                            .isBefore(contracts.getFirst().day().last());
            if (surelyInPeriod(increment.day()) && (everySigning || toContract)) {
                capitals.add(increment.increment());
            }
        }
        capitals.forEach(capital -> dossier.addCapital(capital));
        if (everySigning || contracts.isEmpty()) {
            (everySigning ? intents.stream() : intents.stream().limit(1)).forEach(intent -> {
                dossier.add("intents", 1);
                intent.capital().total().findCounted().ifPresent(money -> dossier.addMoney("intended", money));
            });
        }
        dossier.event = event(said);
    }

    private static List<Signed> signings(List<Said> said, Signed.Kind kind) {
        return said.stream()
                .map(Said::statement)
                .filter(each -> each instanceof Signed signed && signed.kind() == kind)
                .map(Signed.class::cast)
                .toList();
    }

    /// The first signing's event, unless another investor came later; of every signing the last one's.
    private String event(List<Said> said) {
        String event = "";
        for (Said each : said) {
            if (each.statement() instanceof Signed signed && (everySigning || event.isEmpty())) {
                event = signed.event().isEmpty() ? event : signed.event();
            }
            if (each.statement() instanceof InvestorChanged changed
                    && !changed.event().isEmpty()) {
                event = changed.event();
            }
        }
        return event;
    }

    /// On one day an intent comes before a contract, and both before another investor.
    private static int order(Statement statement) {
        return switch (statement) {
            case Signed signed when signed.kind() == Signed.Kind.INTENT -> 1;
            case Signed signed -> 2;
            case InvestorChanged changed -> 3;
            default -> 0;
        };
    }

    /// Whole units of one denomination, as the tally words them.
    static String unit(Money money) {
        return "@" + money.denomination();
    }
}
