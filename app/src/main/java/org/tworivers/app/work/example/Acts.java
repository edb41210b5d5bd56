package org.tworivers.app.work.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.tworivers.app.work.example.Sketch.Fate;
import org.tworivers.app.work.example.Sketch.Twist;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Conversion;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// Draws what happened to the projects beside the row that states them: stages with their papers, money, and
/// the acts that one row cannot hold.
final class Acts {
    private static final long MINOR_OF_TEN_THOUSAND = 1_000_000;
    private static final Denomination USD = Denomination.parse("USD");
    private static final String MADE_UP_RATE = "示例汇率（虚构） / made-up rate of the example";

    /// A place inside the host region, for payers that give a receipt away.
    private static final Code INSIDE = Code.parse("gbt2260:410105");

    private final Random random;
    private final ProjectsCodec codec = new ProjectsCodec();

    /// Acts of the project at hand.
    private final List<Draft> drafts = new ArrayList<>();
    private String sharedVoucher = "";
    private int dollars;

    Acts(Random random) {
        this.random = random;
    }

    List<Draft> draw(List<Sketch> sketches) {
        List<Draft> all = new ArrayList<>();
        for (Sketch sketch : sketches) {
            sign(sketch);
            stages(sketch);
            money(sketch);
            drafts.sort(Comparator.comparing(Draft::day));
            all.addAll(drafts);
            drafts.clear();
        }
        return all;
    }

    private void sign(Sketch sketch) {
        LocalDate signed = sketch.signedDay();
        switch (sketch.twist) {
            case IN_DOLLARS -> inDollars(sketch);
            case INTENT_FIRST ->
                act(
                        sketch,
                        new Statement.Signed(
                                Statement.Signed.Kind.INTENT,
                                capital(sketch.total * (50 + random.nextInt(41)) / 100),
                                "",
                                Day.of(signed.minusDays(30 + random.nextInt(120)))),
                        Evidence.Kind.INTENT);
            case SIGNED_AGAIN ->
                act(
                        sketch,
                        new Statement.Signed(
                                Statement.Signed.Kind.CONTRACT,
                                capital(sketch.total),
                                "",
                                Day.of(signed.plusDays(100 + random.nextInt(60)))),
                        Evidence.Kind.CONTRACT);
            case INCREASED -> increase(sketch, signed.plusDays(90 + random.nextInt(70)));
            case INCREASED_AFTER_AS_OF -> increase(sketch, ExampleFiles.AS_OF.plusDays(10 + random.nextInt(60)));
            case INVESTOR_CHANGED ->
                act(
                        sketch,
                        new Statement.InvestorChanged(
                                ExampleFiles.AUTUMN_EVENT, Day.of(ExampleFiles.AUTUMN.plusDays(1))),
                        Evidence.Kind.CONTRACT);
            default -> {}
        }
    }

    private void inDollars(Sketch sketch) {
        Amounts.Dollars amount = Amounts.DOLLARS.get(dollars++);
        Conversion conversion = new Conversion(
                BigDecimal.valueOf(amount.fen(), 2), sketch.signed, MADE_UP_RATE, yuan(amount.counted()));
        Amount total = new Amount.Converted(Money.of(BigDecimal.valueOf(amount.dollars()), USD), false, conversion);
        act(
                sketch,
                new Statement.Signed(
                        Statement.Signed.Kind.CONTRACT, Capital.ofTotal(total), sketch.event, sketch.signed),
                Evidence.Kind.CONTRACT);
    }

    private void increase(Sketch sketch, LocalDate day) {
        act(sketch, new Statement.CapitalIncreased(capital(sketch.increment), Day.of(day)), Evidence.Kind.CONTRACT);
    }

    private void stages(Sketch sketch) {
        LocalDate signed = sketch.signedDay();
        Fate fate = sketch.fate;
        if (fate == Fate.SIGNED_ONLY) {
            return;
        }
        LocalDate registered = signed.plusDays(5 + random.nextInt(20));
        LocalDate permitted = registered.plusDays(5 + random.nextInt(10));
        LocalDate started = signed.plusDays(45 + random.nextInt(75));
        LocalDate completed = started.plusDays(60 + random.nextInt(60));
        LocalDate operating = completed.plusDays(10 + random.nextInt(40));
        reach(sketch, Stage.REGISTERED, registered, Evidence.Kind.FILING);
        if (fate == Fate.STALLED_EARLY || fate == Fate.ENDED_EARLY) {
            reach(sketch, fate == Fate.STALLED_EARLY ? Stage.STALLED : Stage.ENDED, started, Evidence.Kind.REPORT);
        }
        if (fate == Fate.PERMITTED) {
            reach(sketch, Stage.PERMITTED, permitted, Evidence.Kind.ENVIRONMENTAL);
        }
        if (sketch.twist == Twist.STARTED_AFTER_AS_OF) {
            LocalDate later = ExampleFiles.AS_OF.plusDays(10 + random.nextInt(90));
            reach(sketch, Stage.STARTED, later, Evidence.Kind.PERMIT);
        }
        boolean operates = fate == Fate.OPERATING || fate == Fate.FULL_CAPACITY;
        if (sketch.twist == Twist.UNPROVEN) {
            sketch.statedStart = Day.of(started);
            sketch.statedOperation = operates ? Day.of(operating) : Day.UNDATED;
            return;
        }
        if (fate.started) {
            reach(sketch, Stage.STARTED, started, random.nextBoolean() ? Evidence.Kind.PERMIT : Evidence.Kind.LAND);
        }
        if (operates) {
            reach(sketch, Stage.COMPLETED, completed, Evidence.Kind.ACCEPTANCE);
            reach(sketch, Stage.OPERATING, operating, Evidence.Kind.ELECTRICITY);
        }
        switch (fate) {
            case FULL_CAPACITY ->
                reach(sketch, Stage.FULL_CAPACITY, operating.plusDays(30 + random.nextInt(60)), Evidence.Kind.TAX);
            case STALLED_LATER ->
                reach(sketch, Stage.STALLED, started.plusDays(40 + random.nextInt(60)), Evidence.Kind.REPORT);
            case ENDED_LATER ->
                reach(sketch, Stage.ENDED, started.plusDays(60 + random.nextInt(60)), Evidence.Kind.REPORT);
            default -> {}
        }
    }

    /// A few last stages are only known to the month.
    private void reach(Sketch sketch, Stage stage, LocalDate day, Evidence.Kind evidence) {
        YearMonth month = YearMonth.from(day);
        boolean last = (stage == Stage.OPERATING && sketch.fate == Fate.OPERATING)
                || (stage == Stage.STARTED && sketch.fate == Fate.BUILDING);
        boolean coarse = last && random.nextInt(6) == 0 && month.isBefore(YearMonth.from(ExampleFiles.AS_OF));
        act(sketch, new Statement.StageReached(stage, coarse ? Day.of(month) : Day.of(day)), evidence);
    }

    private void money(Sketch sketch) {
        boolean paysIn = sketch.fate.started || sketch.fate == Fate.PERMITTED || sketch.fate == Fate.REGISTERED;
        if (sketch.total == 0 || !paysIn) {
            return;
        }
        int receipts = sketch.fate.started ? 1 + random.nextInt(3) : random.nextInt(2);
        for (int i = 0; i < receipts; i++) {
            LocalDate day = sketch.signedDay().plusDays(10 + 45L * i + random.nextInt(40));
            long amount = Math.max(1, sketch.total * (8 + random.nextInt(17)) / 100);
            receive(sketch, amount, voucher(sketch, i + 1), origin(sketch), day);
        }
        suspicious(sketch);
    }

    private void suspicious(Sketch sketch) {
        LocalDate day = sketch.signedDay().plusDays(20 + random.nextInt(20));
        long amount = Math.max(1, sketch.total / 10);
        String voucher = voucher(sketch, 9);
        switch (sketch.twist) {
            case OUT_AGAIN -> {
                receive(sketch, amount, voucher, origin(sketch), day);
                statement(
                        sketch,
                        new Statement.PaidOut(
                                yuan(amount * 85 / 100),
                                voucher(sketch, 8),
                                Day.of(day.plusDays(1 + random.nextInt(3)))),
                        Evidence.Kind.BANK_SLIP,
                        Audience.OWN);
            }
            case SAME_VOUCHER -> {
                if (sharedVoucher.isEmpty()) {
                    sharedVoucher = voucher;
                    receive(sketch, amount, sharedVoucher, origin(sketch), day);
                }
                receive(sketch, amount, sharedVoucher, origin(sketch), ExampleFiles.AS_OF.minusDays(20L));
            }
            case BEFORE_CONTRACT ->
                receive(
                        sketch,
                        amount,
                        voucher,
                        origin(sketch),
                        sketch.signedDay().minusDays(10 + random.nextInt(20)));
            case ABOVE_CONTRACT -> receive(sketch, sketch.total * 110 / 100, voucher, origin(sketch), day);
            case PAYER_INSIDE -> receive(sketch, amount, voucher, INSIDE, day);
            default -> {}
        }
    }

    private void receive(Sketch sketch, long amount, String voucher, Code payer, LocalDate day) {
        statement(
                sketch,
                new Statement.Received(yuan(amount), voucher, payer, Day.of(day)),
                Evidence.Kind.BANK_SLIP,
                Audience.OWN);
    }

    private static String voucher(Sketch sketch, int number) {
        return "示例-" + sketch.fourDigits() + "-" + number;
    }

    private static Code origin(Sketch sketch) {
        return new Code("gbt2260", sketch.origin.code());
    }

    private void act(Sketch sketch, Statement statement, Evidence.Kind evidence) {
        statement(sketch, statement, evidence, Audience.PUBLIC);
    }

    private void statement(Sketch sketch, Statement statement, Evidence.Kind kind, Audience audience) {
        Evidence evidence = Evidence.of(kind, "示例 " + sketch.fourDigits() + " " + kind.word());
        drafts.add(codec.encode(new ProjectStated(sketch.id(), true, List.of(statement)))
                .withEvidence(List.of(evidence))
                .withAudience(audience));
    }

    private static Capital capital(long tenThousands) {
        return Capital.ofTotal(Amount.of(yuan(tenThousands)));
    }

    private static Money yuan(long tenThousands) {
        return new Money(Math.multiplyExact(tenThousands, MINOR_OF_TEN_THOUSAND), Denomination.CNY);
    }
}
