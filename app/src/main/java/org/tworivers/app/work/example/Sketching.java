package org.tworivers.app.work.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.tworivers.app.work.example.Sketch.Fate;
import org.tworivers.app.work.example.Sketch.Group;
import org.tworivers.app.work.example.Sketch.Twist;
import org.tworivers.core.shared.Day;

/// Draws the made-up projects: how many of each sort is fixed, all else is drawn.
final class Sketching {
    /// How the 256 projects that count stand on the as-of day; 165 of them have ever started.
    private static final Map<Fate, Integer> FATES = Map.of(
            Fate.FULL_CAPACITY, 6,
            Fate.OPERATING, 58,
            Fate.BUILDING, 92,
            Fate.STALLED_LATER, 6,
            Fate.ENDED_LATER, 3,
            Fate.PERMITTED, 18,
            Fate.REGISTERED, 34,
            Fate.SIGNED_ONLY, 32,
            Fate.STALLED_EARLY, 4,
            Fate.ENDED_EARLY, 3);

    private static final int BEFORE_BASE = 14;
    private static final int AT_MEETING = 22;
    private static final int OPEN_INTENTS = 18;
    private static final int PROJECTS_A_CITY = 3;

    private final Random random;
    private final List<String> cities =
            Word.PLACES.stream().map(Word::chinese).distinct().toList();
    private int drawn;

    Sketching(Random random) {
        this.random = random;
    }

    List<Sketch> draw() {
        List<Sketch> counted = drawCounted();
        twist(counted);
        coarsen(counted);
        List<Sketch> all = new ArrayList<>(counted);
        for (int i = 0; i < BEFORE_BASE; i++) {
            Fate fate = List.of(Fate.OPERATING, Fate.BUILDING, Fate.BUILDING, Fate.SIGNED_ONLY)
                    .get(i % 4);
            LocalDate day = LocalDate.of(2014, 1, 10).plusDays(random.nextInt(640));
            all.add(sketch(Group.BEFORE_BASE, fate, Day.of(day), ""));
        }
        all.add(sketch(Group.UNPLACED, Fate.SIGNED_ONLY, Day.of(YearMonth.of(2015, 11)), ""));
        all.add(sketch(Group.UNPLACED, Fate.SIGNED_ONLY, Day.ofYear(2015), ""));
        for (int i = 0; i < AT_MEETING; i++) {
            LocalDate day = LocalDate.of(2017, 5, 24 + random.nextInt(2));
            all.add(sketch(Group.AT_MEETING, Fate.SIGNED_ONLY, Day.of(day), ExampleFiles.MEETING));
        }
        for (int i = 0; i < OPEN_INTENTS; i++) {
            all.add(signed(Group.OPEN_INTENT, Fate.SIGNED_ONLY));
        }
        return all;
    }

    private List<Sketch> drawCounted() {
        List<Fate> fates = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            fates.addAll(Collections.nCopies(FATES.getOrDefault(fate, 0), fate));
        }
        Collections.shuffle(fates, random);
        List<Sketch> counted = new ArrayList<>();
        for (Fate fate : fates) {
            counted.add(signed(Group.COUNTED, fate));
        }
        return counted;
    }

    /// One that is signed early enough for its fate, sometimes at an event. What has not begun was rather signed late.
    private Sketch signed(Group group, Fate fate) {
        int days = (int) ChronoUnit.DAYS.between(ExampleFiles.BASE, ExampleFiles.AS_OF);
        int first = random.nextInt(days - fate.room + 1);
        int second = random.nextInt(days - fate.room + 1);
        LocalDate day = ExampleFiles.BASE.plusDays(fate.started ? first : Math.max(first, second));
        int lot = random.nextInt(8);
        if (lot == 0) {
            LocalDate spring = ExampleFiles.SPRING.plusDays(random.nextInt(2));
            return sketch(group, fate, Day.of(spring), ExampleFiles.SPRING_EVENT);
        }
        LocalDate autumn = ExampleFiles.AUTUMN.plusDays(random.nextInt(2));
        if (lot == 1 && !autumn.plusDays(fate.room).isAfter(ExampleFiles.AS_OF)) {
            return sketch(group, fate, Day.of(autumn), ExampleFiles.AUTUMN_EVENT);
        }
        return sketch(group, fate, Day.of(day), "");
    }

    /// The first projects go to each city in turn, so that every seed has some in all of them.
    private Sketch sketch(Group group, Fate fate, Day signed, String event) {
        List<Word> places = Word.PLACES;
        if (drawn < PROJECTS_A_CITY * cities.size()) {
            String city = cities.get(drawn % cities.size());
            places = places.stream().filter(word -> word.chinese().equals(city)).toList();
        }
        drawn++;
        List<Word> words =
                List.of(Word.draw(places, random), Word.draw(Word.SECTORS, random), Word.draw(Word.ORIGINS, random));
        Sketch sketch = new Sketch(group, fate, words, signed, event);
        long[] sizes = {3, 5, 8, 12, 20, 35, 60, 100, 200, 500};
        sketch.weight = sizes[random.nextInt(sizes.length)] * (80 + random.nextInt(41));
        sketch.outsidePercent = random.nextInt(5) == 0 ? 0 : 60 + 5 * random.nextInt(9);
        return sketch;
    }

    private void twist(List<Sketch> counted) {
        Predicate<Sketch> long170 = sketch -> left(sketch) >= 170;
        Predicate<Sketch> building = sketch -> sketch.fate == Fate.BUILDING;
        give(counted, Twist.UNPROVEN, 7, building);
        give(counted, Twist.UNPROVEN, 3, sketch -> sketch.fate == Fate.OPERATING);
        give(counted, Twist.IN_DOLLARS, 3, building);
        give(counted, Twist.WITHOUT_AMOUNT, 2, sketch -> sketch.fate == Fate.SIGNED_ONLY);
        give(counted, Twist.STARTED_AFTER_AS_OF, 9, sketch -> sketch.fate == Fate.PERMITTED);
        give(counted, Twist.OUT_AGAIN, 2, building);
        give(counted, Twist.SAME_VOUCHER, 2, building);
        give(counted, Twist.BEFORE_CONTRACT, 2, building);
        give(counted, Twist.ABOVE_CONTRACT, 1, building);
        give(counted, Twist.PAYER_INSIDE, 3, building);
        give(counted, Twist.INVESTOR_CHANGED, 3, sketch -> sketch.signedDay().isBefore(ExampleFiles.AUTUMN));
        give(counted, Twist.SIGNED_AGAIN, 9, long170);
        give(counted, Twist.INCREASED, 12, long170);
        give(counted, Twist.INCREASED_AFTER_AS_OF, 3, building);
        give(counted, Twist.INTENT_FIRST, 20, sketch -> true);
        give(counted, Twist.ABOUT, 10, sketch -> true);
    }

    private static long left(Sketch sketch) {
        return ChronoUnit.DAYS.between(sketch.signedDay(), ExampleFiles.AS_OF);
    }

    private static void give(List<Sketch> sketches, Twist twist, int count, Predicate<Sketch> fits) {
        List<Sketch> chosen = sketches.stream()
                .filter(sketch -> sketch.twist == Twist.NONE && fits.test(sketch))
                .limit(count)
                .toList();
        if (chosen.size() < count) {
            throw new IllegalStateException("too few projects are left for " + twist);
        }
        chosen.forEach(sketch -> sketch.twist = twist);
    }

    /// Some signing days are only known to the month, and two to the year.
    private static void coarsen(List<Sketch> counted) {
        List<Sketch> plain = counted.stream()
                .filter(sketch -> sketch.twist == Twist.NONE && sketch.event.isEmpty())
                .toList();
        plain.stream()
                .filter(sketch -> {
                    YearMonth month = YearMonth.from(sketch.signedDay());
                    return !month.atDay(1).isBefore(ExampleFiles.BASE)
                            && !month.atEndOfMonth().plusDays(sketch.fate.room).isAfter(ExampleFiles.AS_OF);
                })
                .limit(15)
                .forEach(sketch -> sketch.signed = Day.of(YearMonth.from(sketch.signedDay())));
        plain.stream()
                .filter(sketch -> sketch.fate == Fate.SIGNED_ONLY
                        && sketch.signedDay().getYear() == 2016
                        && sketch.signed.first().equals(sketch.signed.last()))
                .limit(2)
                .forEach(sketch -> sketch.signed = Day.ofYear(2016));
    }
}
