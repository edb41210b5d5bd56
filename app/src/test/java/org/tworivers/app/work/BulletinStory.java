package org.tworivers.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// A made-up ledger of two regions, the same in every run: agreements, cities with counties, sectors, projects with
/// stages and receipts, a project without a signing. Bulletins are tested on it.
final class BulletinStory implements AutoCloseable {
    static final LocalDate BASE = LocalDate.parse("2015-11-03");
    static final LocalDate AS_OF = LocalDate.parse("2017-05-23");

    private static final List<String> CITIES = List.of(
            "410100 郑州市 Zhengzhou",
            "410200 开封市 Kaifeng",
            "410300 洛阳市 Luoyang",
            "410600 鹤壁市 Hebi",
            "410700 新乡市 Xinxiang",
            "410900 濮阳市 Puyang");
    private static final List<String> DIVISIONS = List.of(
            "C26 化学原料和化学制品制造业 Chemicals",
            "C27 医药制造业 Pharmaceuticals",
            "C36 汽车制造业 Motor vehicles",
            "C39 电子设备制造业 Electronics");
    private static final List<Integer> SHARES = List.of(9, 1, 7, 6, 2, 5);

    private final Origin office = new Origin("r-1", Channel.COMMAND, "CN-HA", "");
    private final Random random = new Random(20151103);
    private final Ledger ledger;
    private int projects;

    BulletinStory(Path file) {
        ledger = Ledger.open(
                "sqlite:" + file, InstantSource.fixed(Instant.parse("2017-05-24T01:00:00Z")), new Random(7));
    }

    Ledger ledger() {
        return ledger;
    }

    void record(Draft draft) {
        recordAs(office, draft);
    }

    void recordAs(Origin origin, Draft draft) {
        Appended appended = ledger.journal().append(Act.of(origin, List.of(draft)));
        assertThat(appended).isInstanceOf(Appended.Recorded.class);
    }

    /// Writes the codes and agreements.
    void writeGround() {
        RegisterCodec codec = new RegisterCodec();
        Code henan = new Code("gbt2260", "410000");
        Code manufacturing = new Code("gbt4754", "C");
        record(codec.encode(new CodeStated(henan, names("河南省", "Henan"), Code.NONE, "province", Day.UNDATED)));
        record(codec.encode(
                new CodeStated(manufacturing, names("制造业", "Manufacturing"), Code.NONE, "section", Day.UNDATED)));
        for (String each : CITIES) {
            String[] words = each.split(" ", 3);
            Code city = new Code("gbt2260", words[0]);
            record(codec.encode(new CodeStated(city, names(words[1], words[2]), henan, "city", Day.UNDATED)));
            Code county = county(words[0]);
            record(codec.encode(
                    new CodeStated(county, names(words[1] + "某县", words[2] + " county"), city, "county", Day.UNDATED)));
        }
        for (String each : DIVISIONS) {
            String[] words = each.split(" ", 3);
            record(codec.encode(new CodeStated(
                    new Code("gbt4754", words[0]), names(words[1], words[2]), manufacturing, "division", Day.UNDATED)));
        }
        AgreementsCodec agreements = new AgreementsCodec();
        record(agreements.encode(new AgreementSigned(
                "2000",
                names("2000年合作协议", "Agreement of 2000"),
                Day.ofYear(2000),
                Day.ofYear(2000),
                "",
                List.of("CN-HA", "CN-SH"))));
        record(agreements.encode(new AgreementSigned(
                "2015",
                names("2015年战略合作协议", "Strategic agreement of 2015"),
                Day.ofYear(2015),
                Day.of(BASE),
                "以公开报道日为准 (the day it was reported)",
                List.of("CN-HA", "CN-SH"))));
    }

    private static Code county(String city) {
        return new Code("gbt2260", city.substring(0, 4) + "22");
    }

    static Names names(String chinese, String english) {
        return new Names(new TreeMap<>(Map.of("zh", chinese, "en", english)));
    }

    /// Writes projects, more in some cities than in others: one city has a single project, another two.
    void writeProjects(boolean illustrative) {
        for (int city = 0; city < CITIES.size(); city++) {
            for (int i = 0; i < SHARES.get(city) * 2 - (SHARES.get(city) < 3 ? SHARES.get(city) : 0); i++) {
                project(CITIES.get(city).substring(0, 6), DIVISIONS.get((projects * 7 + i) % 4), illustrative);
            }
        }
    }

    private void project(String city, String division, boolean illustrative) {
        projects++;
        String id = "office/" + projects;
        Day signed = Day.of(BASE.plusDays(random.nextInt(540) - 20));
        long yuan = (1 + random.nextInt(40)) * 10_000_000L;
        List<Statement> first = new ArrayList<>(List.of(
                new Statement.Named(names("项目" + projects, "Project " + projects), signed),
                new Statement.Located(county(city), signed),
                new Statement.Classified(new Code("gbt4754", division.substring(0, 3)), signed),
                new Statement.Signed(Statement.Signed.Kind.CONTRACT, capital(yuan), "", signed)));
        record(stated(id, illustrative, first, Evidence.Kind.CONTRACT));
        Stage furthest = List.of(Stage.SIGNED, Stage.REGISTERED, Stage.STARTED, Stage.STARTED, Stage.OPERATING)
                .get(random.nextInt(5));
        reach(id, illustrative, signed, furthest);
        if (projects % 5 == 0) {
            Money money = Money.of(BigDecimal.valueOf(yuan / 4), Denomination.CNY);
            record(stated(
                    id,
                    illustrative,
                    List.of(new Statement.Received(
                            money,
                            "slip-" + projects,
                            Code.NONE,
                            Day.of(signed.first().plusDays(3)))),
                    Evidence.Kind.BANK_SLIP));
        }
        if (projects == 7) {
            Money money = Money.of(BigDecimal.valueOf(yuan), Denomination.CNY);
            record(stated(
                    id,
                    illustrative,
                    List.of(new Statement.Received(
                            money, "slip-x", Code.NONE, Day.of(signed.first().minusDays(9)))),
                    Evidence.Kind.BANK_SLIP));
        }
    }

    private void reach(String id, boolean illustrative, Day signed, Stage furthest) {
        int days = 20;
        for (Stage stage : List.of(Stage.REGISTERED, Stage.STARTED, Stage.OPERATING)) {
            LocalDate day = signed.first().plusDays(days);
            if (stage.compareTo(furthest) > 0 || day.isAfter(AS_OF)) {
                return;
            }
            record(stated(
                    id,
                    illustrative,
                    List.of(new Statement.StageReached(stage, Day.of(day))),
                    Evidence.Kind.TAX,
                    Evidence.Kind.PERMIT));
            days *= 3;
        }
    }

    /// Writes the project of which everybody knows that it started, and nobody when it was signed.
    void writeUnsigned() {
        record(stated(
                        "brief/zhongwei",
                        false,
                        List.of(
                                new Statement.Named(names("中维化纤", "Zhongwei Chemical Fibre"), Day.UNDATED),
                                new Statement.StageReached(Stage.STARTED, Day.of(YearMonth.of(2015, 8)))),
                        Evidence.Kind.FILING)
                .withAudience(Audience.PUBLIC));
    }

    static Capital capital(long yuan) {
        return Capital.ofTotal(Amount.of(Money.of(BigDecimal.valueOf(yuan), Denomination.CNY)));
    }

    static Draft stated(String project, boolean illustrative, List<Statement> statements, Evidence.Kind... evidence) {
        return new ProjectsCodec()
                .encode(new ProjectStated(project, illustrative, statements))
                .withEvidence(List.of(evidence).stream()
                        .map(kind -> Evidence.of(kind, "1"))
                        .toList());
    }

    /// The question that the tests ask.
    static BulletinQuestion question(String knownAt, boolean isPublic) {
        return new BulletinQuestion(
                new FigureQuestion(
                        BASE,
                        AS_OF,
                        knownAt,
                        ZoneId.of("Asia/Shanghai"),
                        CountingPolicies.get("sanming-2006"),
                        new Rounding(Rounding.Mode.HALF_UP, 1),
                        "",
                        Code.NONE,
                        Code.NONE),
                "city",
                "division",
                isPublic,
                List.of());
    }

    @Override
    public void close() {
        ledger.close();
    }
}
