package org.tworivers.core.projects;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// A made-up ledger from a seed: some dozen entries on a handful of projects, recorded in any order, a few of
/// them corrected or withdrawn, with every way a receipt can be suspicious.
final class RandomLedger {
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 11, 10);
    private static final List<String> PLACES = List.of("ha-kf", "ha-ly", "sh-js", "sh-pd");
    private static final Denomination USD = new Denomination("USD", 0);

    private final Random random;
    private final boolean ties;
    private final int daySpan;
    private final int projects;
    private final Set<String> taken = new HashSet<>();
    private final Acts acts = new Acts();
    private Money lastReceived = new Money(1, Denomination.CNY);
    private LocalDate lastReceivedDay = FIRST_DAY;

    private RandomLedger(long seed, boolean ties) {
        random = new Random(seed);
        this.ties = ties;
        daySpan = random.nextBoolean() ? 60 : 900;
        projects = 1 + random.nextInt(5);
    }

    /// A ledger in which no two statements of a kind about a project hold from the same day.
    static Acts withoutTies(long seed) {
        return new RandomLedger(seed, false).fill();
    }

    /// A ledger in which many things happen on the same day.
    static Acts withTies(long seed) {
        return new RandomLedger(seed, true).fill();
    }

    static Cut cut(long seed, Acts acts) {
        Random random = new Random(seed + 1);
        LocalDate base = FIRST_DAY.plusDays(random.nextInt(100));
        LocalDate asOf = base.plusDays(random.nextInt(900));
        return new Cut(random.nextInt(acts.last() + 2), base, asOf);
    }

    private Acts fill() {
        int size = 5 + random.nextInt(70);
        List<String> subjects = new ArrayList<>();
        for (int sequence = 1; sequence <= size; sequence++) {
            int chance = random.nextInt(100);
            if (sequence > 1 && chance < 4) {
                int first = 1 + random.nextInt(sequence - 1);
                acts.takeBack(sequence, first, Math.min(sequence - 1, first + random.nextInt(3)));
                subjects.add("");
            } else {
                int corrects = sequence > 1 && chance < 18 ? 1 + random.nextInt(sequence - 1) : 0;
                String project = corrects > 0 && !subjects.get(corrects - 1).isEmpty()
                        ? subjects.get(corrects - 1)
                        : "p" + random.nextInt(projects);
                subjects.add(project);
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    state(sequence, corrects, project);
                }
            }
        }
        return acts;
    }

    private void state(int sequence, int corrects, String project) {
        Statement statement = statement();
        String key = project + kind(statement) + statement.day().last();
        if (ties || taken.add(key)) {
            Evidence.Kind proof = any(List.of(Evidence.Kind.values()));
            acts.state(sequence, corrects, project, List.of(Evidence.of(proof, "")), statement);
        }
    }

    private static String kind(Statement statement) {
        return statement instanceof Statement.Signed signed
                ? signed.kind().toString()
                : statement.getClass().getSimpleName();
    }

    private Statement statement() {
        Day day = day();
        return switch (random.nextInt(16)) {
            case 0 -> new Statement.Located(new Code("place", any(PLACES)), Day.UNDATED);
            case 1 -> new Statement.Classified(new Code("sector", any(List.of("C36", "C39"))), day);
            case 2 -> new Statement.Originated(new Code("place", any(PLACES)), day);
            case 3 -> new Statement.Signed(Statement.Signed.Kind.INTENT, capital(100), event(), day);
            case 4, 5 ->
                new Statement.Signed(
                        Statement.Signed.Kind.CONTRACT,
                        capital(400),
                        event(),
                        random.nextInt(3) == 0 ? day : Day.of(FIRST_DAY.plusDays(random.nextInt(daySpan / 4))));
            case 6 -> new Statement.CapitalIncreased(capital(100), day);
            case 7 -> new Statement.InvestorChanged(event(), day);
            case 8, 9 -> new Statement.StageReached(any(List.of(Stage.values())), day);
            case 10, 11 -> received(day);
            case 12, 13 -> paidOut(day);
            case 14 -> new Statement.Announced(capital(100), day);
            default -> new Statement.StatusObserved(any(List.of(Stage.OPERATING, Stage.STARTED)), "", day);
        };
    }

    private Day day() {
        LocalDate date = FIRST_DAY.plusDays(random.nextInt(ties ? Math.min(12, daySpan) : daySpan));
        return switch (random.nextInt(12)) {
            case 0 -> Day.ofYear(date.getYear());
            case 1 -> Day.of(YearMonth.from(date));
            case 2 -> Day.UNDATED;
            default -> Day.of(date);
        };
    }

    private Statement received(Day day) {
        List<String> vouchers = List.of("", "", "", "V1", "V2", "V3", "V4", "V5");
        lastReceived = money(100);
        lastReceivedDay = day.last();
        return new Statement.Received(lastReceived, any(vouchers), payer(), day);
    }

    /// Often about as much as came in last, some days later, so that rules are met at their edges.
    private Statement paidOut(Day day) {
        if (random.nextInt(4) == 0) {
            return new Statement.PaidOut(money(100), "", day);
        }
        long part = lastReceived.minor() * (random.nextInt(4) + 7) / (random.nextBoolean() ? 10 : 20);
        Money money = new Money(Math.max(1, part), lastReceived.denomination());
        return new Statement.PaidOut(money, "", Day.of(lastReceivedDay.plusDays(random.nextInt(5))));
    }

    private Capital capital(int most) {
        if (random.nextInt(8) == 0) {
            return new Capital(Amount.unstated(), Amount.unstated());
        }
        Money total = money(most);
        Money outside = new Money(total.minor() / (1 + random.nextInt(3)), total.denomination());
        return new Capital(Amount.of(total), random.nextBoolean() ? Amount.of(outside) : Amount.unstated());
    }

    private Money money(int most) {
        return new Money(1 + random.nextInt(ties ? 4 : most), random.nextInt(6) == 0 ? USD : Denomination.CNY);
    }

    private String event() {
        return any(List.of("", "spring", "autumn"));
    }

    private Code payer() {
        return random.nextInt(3) > 0 ? Code.NONE : new Code("place", any(PLACES));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
