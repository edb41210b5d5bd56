package org.tworivers.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Code;

/// The facts of a journal made up for measuring: ten entries a project, of which some correct earlier ones
/// and some were recorded after later ones; 18 cities, 97 sectors.
///
/// Nothing is kept: facts are handed over project by project, the same ones for the same seed. The first
/// entry of a project says where it is built, its sector and its contract; the nine others a stage, a
/// receipt, an increment or a correction each. Every receipt is in good order, so that a peer that knows no
/// rule for receipts finds the same sums.
final class MadeUpLedger {
    static final int ENTRIES_OF_A_PROJECT = 10;
    static final int CITIES = 18;
    static final int SECTORS = 97;
    static final LocalDate BASE = LocalDate.of(2014, 1, 1);
    static final LocalDate AS_OF = LocalDate.of(2016, 12, 31);

    private static final int FIRST_DAY = (int) LocalDate.of(2012, 1, 1).toEpochDay();
    private static final int DAYS_OF_SIGNING = 5 * 365;
    private static final int MOST_DAYS_BETWEEN = 90;
    private static final int PER_MILLE_CORRECTING = 108;
    private static final int PER_MILLE_SWAPPED = 185;
    private static final int OPEN = Integer.MAX_VALUE;

    private final int projects;
    private final long seed;

    /// @param entries how many entries the journal has, a multiple of [#ENTRIES_OF_A_PROJECT]
    MadeUpLedger(int entries, long seed) {
        this.projects = entries / ENTRIES_OF_A_PROJECT;
        this.seed = seed;
    }

    /// A fact as it is stored; codes are indexes of [#codes], stages their numbers.
    record Row(int project, int knownFrom, int knownUntil, int kind, int day, int code, long amount) {}

    /// What was made: shares of all entries.
    record Shares(long entries, long facts, long corrections, long outOfOrder) {}

    /// The cities, then the sectors.
    static List<Code> codes() {
        return Stream.concat(
                        IntStream.range(0, CITIES).mapToObj(city -> new Code("city", Integer.toString(100 + city))),
                        IntStream.range(0, SECTORS).mapToObj(each -> new Code("sector", Integer.toString(100 + each))))
                .toList();
    }

    /// Sequence of the last entry.
    int lastSequence() {
        return projects * ENTRIES_OF_A_PROJECT;
    }

    /// Hands over every fact.
    Shares write(Consumer<Row> sink) {
        long facts = 0;
        long corrections = 0;
        long outOfOrder = 0;
        for (int project = 0; project < projects; project++) {
            Dossier dossier = new Dossier(new SplittableRandom(seed * projects + project));
            int[] order = dossier.order();
            int[] sequences = new int[order.length];
            for (int at = 0; at < order.length; at++) {
                sequences[order[at]] = sequence(at, project);
                outOfOrder += at > 0 && order[at] < order[at - 1] ? 1 : 0;
            }
            corrections += dossier.corrections;
            for (Said said : dossier.said) {
                int until = said.correctedBy < 0 ? OPEN : sequences[said.correctedBy];
                sink.accept(
                        new Row(project, sequences[said.entry], until, said.kind, said.day, said.code, said.amount));
            }
            facts += dossier.said.size();
        }
        return new Shares(lastSequence(), facts, corrections, outOfOrder);
    }

    /// Each round of the journal holds one entry of every project, in an order of its own.
    private int sequence(int round, int project) {
        long step = 7_919L * (round + 1) * 2 + 1;
        while (projects % step == 0) {
            step += 2;
        }
        return round * projects + (int) ((project + step * round) % projects) + 1;
    }

    /// Something said by one entry, maybe corrected by another of the same project.
    private static final class Said {
        private final int entry;
        private final int kind;
        private final int day;
        private final int code;
        private final long amount;
        private int correctedBy = -1;

        Said(int entry, int kind, int day, int code, long amount) {
            this.entry = entry;
            this.kind = kind;
            this.day = day;
            this.code = code;
            this.amount = amount;
        }
    }

    /// The ten entries of one project, in the order in which things happened.
    private static final class Dossier {
        private final SplittableRandom random;
        private final List<Said> said = new ArrayList<>();
        private final boolean[] corrects = new boolean[ENTRIES_OF_A_PROJECT];
        private final long contract;
        private int corrections;
        private int day;
        private int stage = Stage.REGISTERED.number();

        Dossier(SplittableRandom random) {
            this.random = random;
            contract = 100_000_000L * (1 + random.nextInt(5_000));
            day = FIRST_DAY + random.nextInt(DAYS_OF_SIGNING);
            say(0, FactKind.PLACE, random.nextInt(CITIES), 0);
            say(0, FactKind.SECTOR, CITIES + random.nextInt(SECTORS), 0);
            say(0, FactKind.CONTRACT, -1, contract);
            for (int entry = 1; entry < ENTRIES_OF_A_PROJECT; entry++) {
                day += 1 + random.nextInt(MOST_DAYS_BETWEEN);
                if (random.nextInt(1000) < PER_MILLE_CORRECTING) {
                    correct(entry);
                } else {
                    goOn(entry);
                }
            }
        }

        private void say(int entry, int kind, int code, long amount) {
            said.add(new Said(entry, kind, day, code, amount));
        }

        private void goOn(int entry) {
            int chance = random.nextInt(100);
            if (chance < 45) {
                say(entry, FactKind.RECEIPT, -1, contract / 100 * (1 + random.nextInt(5)));
            } else if (chance < 55) {
                say(entry, FactKind.INCREMENT, -1, contract / 100 * (1 + random.nextInt(20)));
            } else {
                say(entry, FactKind.STAGE, stage, 0);
                stage = Math.min(stage + 1, Stage.STALLED.number());
            }
        }

        /// Says again, otherwise, what an earlier entry said, if nobody has corrected that.
        private void correct(int entry) {
            int target = random.nextInt(entry);
            if (said.stream().noneMatch(each -> each.entry == target && each.correctedBy < 0)) {
                goOn(entry);
                return;
            }
            corrects[entry] = true;
            corrections++;
            for (Said old : List.copyOf(said)) {
                if (old.entry == target && old.correctedBy < 0) {
                    old.correctedBy = entry;
                    boolean moves = old.kind == FactKind.STAGE;
                    said.add(new Said(
                            entry,
                            old.kind,
                            moves ? old.day + 1 + random.nextInt(5) : old.day,
                            old.code,
                            old.amount / 100 * (95 + random.nextInt(11))));
                }
            }
        }

        /// The order of recording: some entries change places with the one before.
        int[] order() {
            int[] order = IntStream.range(0, ENTRIES_OF_A_PROJECT).toArray();
            for (int at = 1; at < order.length; at++) {
                if (random.nextInt(1000) < PER_MILLE_SWAPPED && !corrects[order[at]]) {
                    int held = order[at];
                    order[at] = order[at - 1];
                    order[at - 1] = held;
                    at++;
                }
            }
            return order;
        }
    }
}
