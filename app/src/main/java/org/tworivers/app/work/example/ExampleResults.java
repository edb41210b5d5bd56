package org.tworivers.app.work.example;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.results.Licence;
import org.tworivers.core.results.Result;
import org.tworivers.core.results.ResultKind;
import org.tworivers.core.results.ResultsCodec;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.LevelSetBack;
import org.tworivers.core.results.ResultsEntry.LicenceGranted;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;
import org.tworivers.core.talent.Deliverable;
import org.tworivers.core.talent.TalentAgreement;
import org.tworivers.core.talent.TalentCodec;
import org.tworivers.core.talent.TalentEntry;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.DaysSpent;

/// The team of which the brief tells, under a talent programme, with its test kit. That is all the brief
/// says: employers, days, levels, a second agreement and what else is told here are made up, and the name
/// was verified by nobody.
final class ExampleResults {
    private static final Origin OFFICE = new Origin("demo", Channel.COMMAND, "CN-HA", "");
    private static final String PERSON = "p-example-11";
    private static final String UNIVERSITY = "example-home-university";
    private static final String LABORATORY = "example-test-laboratory";
    private static final String HOST = "example-test-firm";
    private static final String KIT = "test-kit";
    private static final String YARN = "example-yarn";
    private static final String PRODUCING = ExampleFiles.REGISTER + "/0150";

    private final Ledger ledger;

    ExampleResults(Ledger ledger) {
        this.ledger = ledger;
    }

    void fill() {
        append(
                List.of(
                        organisation(UNIVERSITY, Kind.UNIVERSITY, "示例大学（虚构）", "Example university (made up)", "310000"),
                        organisation(
                                LABORATORY, Kind.LABORATORY, "示例实验室（虚构）", "Example laboratory (made up)", "410100"),
                        organisation(HOST, Kind.FIRM, "示例检测企业（虚构）", "Example testing firm (made up)", "410100")),
                List.of());
        append(
                results().stream()
                        .map(each ->
                                new ResultsCodec().encode(each).withEvidence(paper(Evidence.Kind.REPORT, "示例评价报告（虚构）")))
                        .toList(),
                List.of());
        Persons.Sealed person = Persons.seal(
                new Person(PERSON, UNIVERSITY, "talent", new PersonDetails("He Wei", "")), new SecureRandom());
        List<Draft> drafts = new ArrayList<>(List.of(person.draft()));
        agreements()
                .forEach(each -> drafts.add(
                        new TalentCodec().encode(each).withEvidence(paper(Evidence.Kind.CONTRACT, "示例协议（虚构）"))));
        append(drafts, List.of(person.personal()));
    }

    private void append(List<Draft> drafts, List<PersonalContent> personal) {
        if (ledger.journal().append(Act.of(OFFICE, drafts).withPersonal(personal))
                instanceof Appended.Refused(List<Rejection> rejections)) {
            throw new Refusal(rejections);
        }
    }

    private static Draft organisation(String id, Kind kind, String zh, String en, String place) {
        return new RegisterCodec()
                .encode(new OrganisationStated(id, kind, names(zh, en), List.of(), "", Code.parse("gbt2260:" + place)))
                .withEvidence(paper(Evidence.Kind.REPORT, "示例（虚构）"));
    }

    private static List<Evidence> paper(Evidence.Kind kind, String number) {
        return List.of(Evidence.of(kind, number));
    }

    private static Names names(String zh, String en) {
        return new Names(new TreeMap<>(Map.of("zh", zh, "en", en)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<ResultsEntry> results() {
        List<ResultsEntry> said = new ArrayList<>();
        said.add(new ResultStated(
                new Result(KIT, true, names("检测试剂盒", "Test kit"), ResultKind.KIT, UNIVERSITY, "简报只提到检测试剂盒；其余为示例。"),
                day("2016-03-01")));
        levels(said, KIT, 4, "2016-03-01");
        said.add(new LevelSetBack(KIT, 3, "复测重复性不足（示例）", day("2016-09-05")));
        said.add(new LevelReached(KIT, 4, "改进后复测通过（示例）", day("2016-12-20")));
        said.add(new LevelReached(KIT, 5, "模拟样本验证通过（示例）", day("2017-04-18")));
        said.add(new LicenceGranted(
                KIT,
                new Licence("example-1", HOST, Licence.Kind.ORDINARY, Day.parse("2019-12-31"), Optional.empty()),
                day("2017-01-10")));
        said.add(new UseBegun(KIT, "", HOST, "小批试用（示例）", day("2017-02-01")));
        said.add(new ResultStated(
                new Result(
                        YARN,
                        true,
                        names("高强丝纺丝工艺（虚构）", "Spinning of strong yarn (made up)"),
                        ResultKind.TECHNOLOGY,
                        LABORATORY,
                        "示例。"),
                day("2015-02-01")));
        levels(said, YARN, 8, "2015-02-01");
        said.add(new UseBegun(YARN, PRODUCING, "", "示例", day("2016-06-01")));
        said.add(new ResultStated(
                new Result(
                        "example-coating",
                        true,
                        names("耐磨涂层材料（虚构）", "Coating that resists wear (made up)"),
                        ResultKind.MATERIAL,
                        LABORATORY,
                        "示例。"),
                day("2017-01-15")));
        levels(said, "example-coating", 2, "2017-01-15");
        return said;
    }

    private static void levels(List<ResultsEntry> said, String result, int top, String first) {
        for (int level = 1; level <= top; level++) {
            said.add(new LevelReached(
                    result, level, "第 " + level + " 级评价（示例）", day(first).plusMonths(level - 1L)));
        }
    }

    private static List<TalentEntry> agreements() {
        return List.of(
                new AgreementMade(
                        new TalentAgreement(
                                "he-wei",
                                true,
                                PERSON,
                                UNIVERSITY,
                                HOST,
                                "人才计划（简报未写名称）",
                                "example-kit-team",
                                true,
                                Day.parse("2019-02-28"),
                                180,
                                List.of(
                                        new Deliverable("kit", "检测试剂盒定型（示例）", Day.parse("2017-12"), KIT),
                                        new Deliverable("training", "培训检测人员（示例）", Day.parse("2018"), ""))),
                        day("2016-03-01")),
                new DaysSpent("he-wei", day("2016-07-04"), 24, day("2016-08-05")),
                new DaysSpent("he-wei", day("2017-02-06"), 18, day("2017-03-03")),
                new TalentEntry.DeliverableMet("he-wei", "training", "示例", day("2017-03-03")),
                new AgreementMade(
                        new TalentAgreement(
                                "he-wei-laboratory",
                                true,
                                PERSON,
                                UNIVERSITY,
                                LABORATORY,
                                "",
                                "",
                                false,
                                Day.parse("2018-12-31"),
                                30,
                                List.of()),
                        day("2017-01-01")));
    }
}
