package org.tworivers.core.projects;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Money;

/// One project as [PlainReading] finds it.
final class PlainDossier {
    private static final Set<Stage> BEGUN =
            EnumSet.of(Stage.STARTED, Stage.COMPLETED, Stage.OPERATING, Stage.FULL_CAPACITY);

    private final SortedMap<String, Long> cells = new TreeMap<>();
    private final Set<Stage> reached = EnumSet.noneOf(Stage.class);
    private int unproven;
    private Optional<Stage> stands = Optional.empty();
    Code place = Code.NONE;
    Code sector = Code.NONE;
    Code origin = Code.NONE;
    String event = "";
    Optional<Capital> announced = Optional.empty();
    Stage status = Stage.LEAD;
    int undertaken;
    int goodReceipts;
    boolean withoutAmount;
    boolean beforeBase;
    boolean undetermined;
    private final SortedMap<String, Long> capital = new TreeMap<>();
    private final SortedMap<String, Long> receipts = new TreeMap<>();

    SortedMap<String, Long> cells() {
        return cells;
    }

    String stage() {
        return stands.map(Stage::word).orElse("-");
    }

    void add(String word, long number) {
        TallyWords.put(cells, word, number);
    }

    void addMoney(String word, Money money) {
        add(word + PlainReading.unit(money), money.minor());
    }

    void addCapital(Capital one) {
        one.total().findCounted().ifPresent(money -> {
            addMoney("contracted", money);
            TallyWords.put(capital, "capital" + PlainReading.unit(money), money.minor());
            one.outside().findCounted().ifPresent(outside -> addMoney("outside", outside));
        });
    }

    void reach(Stage stage, boolean proven) {
        reached.add(stage);
        stands = Optional.of(stage);
        unproven += proven ? 0 : 1;
    }

    void receive(Money money, String heldBack) {
        if (heldBack.isEmpty()) {
            goodReceipts++;
            TallyWords.put(receipts, "in-place" + PlainReading.unit(money), money.minor());
        } else {
            TallyWords.put(receipts, "held-back-money" + PlainReading.unit(money), money.minor());
            TallyWords.put(receipts, "held-back", 1);
            TallyWords.put(receipts, "held-back-" + heldBack, 1);
        }
    }

    /// Puts together what depends on whether the project counts.
    void sum() {
        add("before-base", beforeBase ? 1 : 0);
        add("undetermined", undetermined ? 1 : 0);
        if (undertaken > 0) {
            capital.forEach(this::add);
            receipts.forEach(this::add);
            sumUndertaken();
            add("funded", goodReceipts > 0 ? 1 : 0);
        }
        boolean underWay = reached.contains(Stage.SIGNED)
                || reached.contains(Stage.REGISTERED)
                || reached.contains(Stage.PERMITTED)
                || reached.stream().anyMatch(BEGUN::contains);
        add("unsigned", underWay && !cells.containsKey("with-signing") ? 1 : 0);
        if (announced.isPresent()) {
            add("announced", 1);
            announced
                    .get()
                    .total()
                    .findCounted()
                    .ifPresentOrElse(
                            money -> addMoney("announced-capital", money), () -> add("announced-without-amount", 1));
        }
        if (status != Stage.LEAD) {
            add("observed", 1);
            add("status-" + status.word(), 1);
            add("operating-without-start", status == Stage.OPERATING && !reached.contains(Stage.OPERATING) ? 1 : 0);
        }
    }

    private void sumUndertaken() {
        boolean begun = reached.stream().anyMatch(BEGUN::contains);
        boolean producing = stands.filter(stage -> stage == Stage.OPERATING || stage == Stage.FULL_CAPACITY)
                .isPresent();
        boolean stalled = stands.filter(stage -> stage == Stage.STALLED).isPresent();
        boolean ended = stands.filter(stage -> stage == Stage.ENDED).isPresent();
        count("undertaken", true);
        count("undertaken-unpublished", true);
        count("fulfilled", begun || (reached.contains(Stage.REGISTERED) && goodReceipts > 0));
        count("started", begun);
        count("started-now-stalled", begun && stalled);
        count("started-now-ended", begun && ended);
        count("producing", producing);
        count("without-amount", withoutAmount);
        count("unproven", unproven > 0);
        add("unproven-stages", unproven);
        count("stalled", stalled);
        count("ended", ended);
        count("building", begun && !producing && !stalled && !ended);
        count("not-started", !begun && !stalled && !ended);
        reached.forEach(stage -> count("reached-" + stage.word(), true));
    }

    private void count(String word, boolean holds) {
        add(word, holds ? undertaken : 0);
    }
}
