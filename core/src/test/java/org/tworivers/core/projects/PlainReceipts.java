package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tworivers.core.projects.Statement.CapitalIncreased;
import org.tworivers.core.projects.Statement.PaidOut;
import org.tworivers.core.projects.Statement.Received;
import org.tworivers.core.projects.Statement.Signed;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;

/// Lives through the days of one project's money: what comes in is judged, then what goes out.
final class PlainReceipts {
    private static final long DAYS = 3;

    private final List<Said> said;
    private final Set<Said> repeatedVouchers;
    private final PlainDossier dossier;
    private final Map<Said, String> verdicts = new HashMap<>();
    private final Map<Said, Long> left = new HashMap<>();

    PlainReceipts(List<Said> said, Set<Said> repeatedVouchers, PlainDossier dossier) {
        this.said = said;
        this.repeatedVouchers = repeatedVouchers;
        this.dossier = dossier;
    }

    void judge() {
        SortedSet<Day> days = new TreeSet<>();
        said.forEach(each -> days.add(each.statement().day()));
        for (Day day : days) {
            said.stream()
                    .filter(each -> each.statement() instanceof Received
                            && each.statement().day().last().equals(day.last()))
                    .filter(each -> !verdicts.containsKey(each))
                    .forEach(each -> verdicts.put(each, verdict(each, (Received) each.statement())));
            said.stream()
                    .filter(each -> each.statement() instanceof PaidOut
                            && each.statement().day().last().equals(day.last()))
                    .filter(each -> !left.containsKey(each))
                    .forEach(this::payOut);
        }
        verdicts.forEach((each, verdict) -> dossier.receive(((Received) each.statement()).money(), verdict));
    }

    private String verdict(Said receipt, Received received) {
        if (repeatedVouchers.contains(receipt)) {
            return "same-voucher";
        }
        if (!received.payerPlace().isNone()
                && !dossier.place.isNone()
                && region(received.payerPlace().code()).equals(region(dossier.place.code()))) {
            return "payer-inside";
        }
        List<Signed> contracts = said.stream()
                .map(Said::statement)
                .filter(each -> each instanceof Signed signed && signed.kind() == Signed.Kind.CONTRACT)
                .map(Signed.class::cast)
                .toList();
        if (contracts.isEmpty()
                || received.day().last().isBefore(contracts.getFirst().day().first())) {
            return "before-contract";
        }
        return exceeds(received, contracts.getFirst()) ? "above-contract" : "";
    }

    private boolean exceeds(Received received, Signed contract) {
        if (contract.capital().total() instanceof Amount.Unstated) {
            return false;
        }
        Money ceiling = contract.capital().total().findCounted().orElseThrow();
        if (!ceiling.denomination().equals(received.money().denomination())) {
            return false;
        }
        for (Said each : said) {
            if (each.statement() instanceof CapitalIncreased more
                    && !more.day().last().isBefore(contract.day().last())
                    && !more.day().last().isAfter(received.day().last())
                    && more.increment().total().findCounted().isPresent()
                    && more.increment()
                            .total()
                            .findCounted()
                            .get()
                            .denomination()
                            .equals(ceiling.denomination())) {
                ceiling = ceiling.plus(more.increment().total().findCounted().get());
            }
        }
        Money inPlace = received.money();
        for (Map.Entry<Said, String> earlier : verdicts.entrySet()) {
            Money money = ((Received) earlier.getKey().statement()).money();
            if (earlier.getValue().isEmpty() && money.denomination().equals(inPlace.denomination())) {
                inPlace = inPlace.plus(money);
            }
        }
        return inPlace.minor() > ceiling.minor();
    }

    private static String region(String place) {
        return place.split("-", 2)[0];
    }

    private void payOut(Said out) {
        left.put(out, ((PaidOut) out.statement()).money().minor());
        for (Said receipt : said) {
            if (receipt.statement() instanceof Received received
                    && verdicts.getOrDefault(receipt, "unjudged").isEmpty()
                    && inTime(out, received)) {
                List<Said> parts = new ArrayList<>(left.keySet().stream()
                        .filter(each -> inTime(each, received))
                        .sorted((a, b) ->
                                a.statement().day().compareTo(b.statement().day()))
                        .toList());
                long sum = parts.stream()
                        .mapToLong(each -> left.getOrDefault(each, 0L))
                        .sum();
                if (sum * 10 >= received.money().minor() * 8) {
                    verdicts.put(receipt, "out-again");
                    long need = received.money().minor();
                    for (Said part : parts) {
                        long taken = Math.min(need, left.getOrDefault(part, 0L));
                        left.merge(part, -taken, Long::sum);
                        need -= taken;
                    }
                }
            }
        }
    }

    private static boolean inTime(Said out, Received received) {
        PaidOut paid = (PaidOut) out.statement();
        long days = paid.day().last().toEpochDay() - received.day().last().toEpochDay();
        return days >= 0
                && days <= DAYS
                && paid.money().denomination().equals(received.money().denomination());
    }
}
