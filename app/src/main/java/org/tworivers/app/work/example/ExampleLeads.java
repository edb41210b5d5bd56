package org.tworivers.app.work.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.tworivers.app.exchange.DraftTree;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.AttractionEntry.LeadStepped;
import org.tworivers.core.attraction.AttractionEntry.TalkClaimed;
import org.tworivers.core.attraction.AttractionEntry.TalkDisputed;
import org.tworivers.core.attraction.AttractionEntry.TalkTransferred;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.attraction.Claim;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadSource;
import org.tworivers.core.attraction.LeadStep;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// A made-up year of the team that the brief tells of: Luyi's people in Shanghai, who look for textile firms. Of 104
/// leads 30 were called on, 10 mean to invest and one has a contract, as a published first year of such a team came
/// to.
final class ExampleLeads {
    static final String TEAM = "luyi-shanghai";

    private static final int LEADS = 104;
    private static final int VISITED = 30;
    private static final int INTENDED = 10;
    private static final int BEFORE_2017 = 18;
    private static final int WORKED_ON = 34;
    private static final Code LUYI = Code.parse("gbt2260:411628");
    private static final Code XIANGCHENG = Code.parse("gbt2260:411681");
    private static final Code SHANGHAI = Code.parse("gbt2260:310000");
    private static final LocalDate BEGIN = LocalDate.of(2016, 8, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 3);
    /// A project of the register that lies in Luyi and was contracted in November 2016.
    private static final String CONTRACTED = ExampleFiles.REGISTER + "/0229";

    private static final List<LeadSource> SOURCES = List.of(LeadSource.values());
    private static final List<String> ORIGINS = List.of("310112", "310113", "310114", "310115", "310117", "310120");
    private static final List<List<String>> LINES = List.of(
            List.of("C17", "织造", "weaving"),
            List.of("C17", "印染", "dyeing"),
            List.of("C18", "服装", "clothing"),
            List.of("C18", "针织", "knitwear"),
            List.of("C34", "纺织机械", "textile machinery"));
    private static final List<String> WISHES = List.of("标准厂房", "熟练缝纫工", "污水处理能力", "工业用地");

    private final Random random;
    private final AttractionCodec codec = new AttractionCodec();
    private final StringBuilder lines = new StringBuilder();

    private ExampleLeads(long seed) {
        random = new Random(seed);
    }

    /// `leads.jsonl`, one entry a line.
    static String of(long seed) {
        ExampleLeads leads = new ExampleLeads(seed);
        leads.add(new TeamStated(team(List.of())), "");
        for (int i = 0; i < LEADS; i++) {
            leads.draw(i);
        }
        return leads.lines.toString();
    }

    /// The team with these members.
    static Team team(List<String> members) {
        return new Team(
                TEAM,
                true,
                names("鹿邑县驻上海招商组（示例）", "Luyi's team in Shanghai (example)"),
                LUYI,
                SHANGHAI,
                Day.of(BEGIN),
                Day.parse("2017-07-31"),
                List.of(Code.parse("gbt4754:C17"), Code.parse("gbt4754:C18")),
                "一年走访三十家纺织服装企业（示例）",
                members);
    }

    private static Names names(String chinese, String english) {
        return new Names(new TreeMap<>(Map.of("zh", chinese, "en", english)));
    }

    private static String number(int i) {
        return String.format(Locale.ROOT, "%03d", i + 1);
    }

    private static String id(int i) {
        return "example-" + number(i);
    }

    private void add(AttractionEntry entry, String paper) {
        List<Evidence> evidence = paper.isEmpty() ? List.of() : List.of(Evidence.of(Evidence.Kind.MINUTES, paper));
        lines.append(CanonicalText.write(DraftTree.write(codec.encode(entry).withEvidence(evidence))))
                .append('\n');
    }

    /// The first leads are those of before 2017, which are all over; of the others the last are still worked on.
    private void draw(int i) {
        LocalDate found = i < BEFORE_2017
                ? BEGIN.plusDays(10 + 7L * i)
                : NEW_YEAR.plusDays((long) (i - BEFORE_2017) * 138 / (LEADS - BEFORE_2017));
        add(new LeadStated(lead(i, found)), "");
        boolean contracted = i == 1;
        boolean intended = contracted || (i > LEADS - WORKED_ON && (i - LEADS + WORKED_ON) % 3 == 1 && intended(i));
        boolean visited = isVisited(i);
        boolean open = i >= LEADS - WORKED_ON;
        LocalDate last = course(i, found, open);
        if (visited) {
            visit(i, found.plusDays(2 + random.nextInt(5)));
        }
        if (intended) {
            add(step(i, LeadStep.INTENDED, earlier(last.plusDays(1))), "");
        }
        if (contracted) {
            add(new LeadBecameProject(id(i), CONTRACTED, LocalDate.of(2016, 10, 10)), "");
        } else if (!open) {
            add(new LeadStepped(id(i), LeadStep.CLOSED, "企业暂不考虑（示例）", earlier(last.plusDays(3))), "");
        }
        talk(i, found);
    }

    private static boolean intended(int i) {
        return (i - LEADS + WORKED_ON) / 3 < INTENDED - 1;
    }

    /// Every lead that means to invest was called on, and others.
    private static boolean isVisited(int i) {
        int left = VISITED - 1 - WORKED_ON / 2;
        return i == 1 || (i >= LEADS - WORKED_ON && (i - LEADS + WORKED_ON) % 2 == 1) || (i >= 30 && i < 30 + left);
    }

    private Lead lead(int i, LocalDate found) {
        List<String> line = i == 1 ? LINES.getLast() : LINES.get(random.nextInt(LINES.size()));
        String wish = WISHES.get(random.nextInt(WISHES.size()));
        Optional<Money> size = random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(new Money((5L + random.nextInt(120)) * 100_000_000L, Denomination.CNY));
        return new Lead(
                id(i),
                true,
                names("示例线索 " + number(i) + " " + line.get(1), "Example lead " + number(i) + " " + line.get(2)),
                TEAM,
                SOURCES.get(random.nextInt(SOURCES.size())),
                new Code("gbt4754", line.getFirst()),
                LUYI,
                new Code("gbt2260", ORIGINS.get(random.nextInt(ORIGINS.size()))),
                "示例企业 L" + number(i) + "（虚构）",
                size,
                wish,
                random.nextInt(4) == 0 ? List.of("安徽（示例）") : List.of(),
                found);
    }

    private LeadStepped step(int i, LeadStep step, LocalDate day) {
        return new LeadStepped(id(i), step, "", day);
    }

    private static LocalDate earlier(LocalDate day) {
        return day.isAfter(ExampleFiles.AS_OF) ? ExampleFiles.AS_OF : day;
    }

    /// Answered, judged and fed back, mostly in time; of leads that are still open only what lies before the as-of day.
    ///
    /// @return the day of the last step
    private LocalDate course(int i, LocalDate found, boolean open) {
        LocalDate answered = found.plusDays(random.nextInt(3));
        LocalDate judged = answered.plusDays(1 + random.nextInt(5));
        LocalDate told = judged.plusDays(1 + random.nextInt(8));
        LocalDate last = found;
        List<LocalDate> days = new ArrayList<>(List.of(answered, judged, told));
        List<LeadStep> steps = new ArrayList<>(List.of(LeadStep.ANSWERED, LeadStep.JUDGED, LeadStep.FED_BACK));
        for (LocalDate day = told.plusDays(9 + random.nextInt(6));
                open && day.isBefore(ExampleFiles.AS_OF) && i % 7 != 0;
                day = day.plusDays(9 + random.nextInt(6))) {
            days.add(day);
            steps.add(LeadStep.PROGRESSED);
        }
        for (int at = 0; at < days.size(); at++) {
            if (days.get(at).isBefore(ExampleFiles.AS_OF) && !(i == LEADS - 6 && at > 0)) {
                add(step(i, steps.get(at), days.get(at)), "");
                last = days.get(at);
            }
        }
        return last;
    }

    private void visit(int i, LocalDate day) {
        add(
                new VisitMade(new Visit(
                        "example-visit-" + number(i),
                        true,
                        TEAM,
                        earlier(day),
                        "上海（示例）",
                        "示例企业 L" + number(i) + "（虚构）",
                        id(i),
                        "看了车间，谈了搬迁打算（示例）",
                        "寄送厂房资料",
                        Day.of(earlier(day).plusDays(7)))),
                "");
    }

    /// First talks of every third lead that is still open, of which one is disputed, one tied, one handed on, and some
    /// run out soon.
    private void talk(int i, LocalDate found) {
        int open = i - LEADS + WORKED_ON;
        if (open < 0 || open % 3 != 0) {
            return;
        }
        LocalDate day = earlier(found.plusDays(1));
        claim(i, LUYI, day, open < 12 ? ExampleFiles.AS_OF.plusDays(5L + open) : day.plusMonths(6));
        String key = LUYI + "@" + day;
        switch (open) {
            case 15 -> {
                LocalDate later = earlier(day.plusDays(6));
                claim(i, XIANGCHENG, later, later.plusMonths(6));
                add(
                        new TalkDisputed(id(i), key, XIANGCHENG, "对方只寄过材料，未见面（示例）", later),
                        "示例会谈纪要 " + number(i) + "b（虚构）");
            }
            case 18 -> claim(i, XIANGCHENG, day, day.plusMonths(6));
            case 21 -> add(new TalkTransferred(id(i), key, XIANGCHENG, "本县没有印染能力（示例）", earlier(day.plusDays(4))), "");
            default -> {}
        }
    }

    private void claim(int i, Code county, LocalDate day, LocalDate until) {
        add(
                new TalkClaimed(id(i), new Claim(county, county.equals(LUYI) ? TEAM : "", day, until)),
                "示例会谈纪要 " + number(i) + "（虚构）");
    }
}
