package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.store.PublishedBulletins.Published;
import org.tworivers.app.store.PublishedBulletins.Texts;
import org.tworivers.app.store.Refusals.Refused;
import org.tworivers.app.store.SavedViews.View;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.returns.ReturnsCodec;
import org.tworivers.core.returns.ReturnsEntry;
import org.tworivers.core.returns.ReturnsEntry.Approved;
import org.tworivers.core.returns.ReturnsEntry.SentBack;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Period;
import org.tworivers.core.shared.Rejection;

/// What each port promises, on every kind of store. Texts that a language would sort otherwise come by code point.
@ParameterizedClass
@EnumSource(StoreKind.class)
class PortsTest {
    private static final Code CITY = new Code("gbt2260", "410100");
    private static final Code COUNTY = new Code("gbt2260", "410122");

    @Parameter
    private StoreKind kind = StoreKind.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private SmallStore store;

    @BeforeEach
    void open() {
        store = kind.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long head() {
        return store.journal().head().sequence();
    }

    @Test
    void journal() {
        Act act = new Act(SmallStore.OFFICE, "once", Act.ANY, List.of(SmallStore.contract("a/1", 100)));
        Appended first = store.journal().append(act);
        assertThat(first).isInstanceOf(Appended.Recorded.class);
        assertThat(store.journal().append(act)).isEqualTo(new Appended.AlreadyRecorded(1));
        Head one = store.journal().head();
        String id = store.correct(store.idOf(1), "a/1", 70);

        assertThat(store.journal().findHead(1)).contains(one);
        assertThat(store.journal().findHead(3)).isEmpty();
        assertThat(store.journal().headAt(one.recordedAt())).isEqualTo(one);
        assertThat(store.journal().findEntry(id).orElseThrow().sequence()).isEqualTo(2);
        assertThat(store.journal().append(new Act(SmallStore.OFFICE, "", 1, List.of(SmallStore.contract("a/1", 60)))))
                .isInstanceOf(Appended.Refused.class);
        assertThat(head()).isEqualTo(2);
    }

    @Test
    void projectsAndTheirNames() {
        JdbcProjects projects = new JdbcProjects(store.database());
        for (String id : List.of("list/b", "list/B", "list/é", "list/a", "list/中", "other/a")) {
            store.state(id, 1);
        }
        List<String> read = new ArrayList<>();
        projects.readNames("list/", named -> read.add(named.project()));
        assertThat(read).containsExactly("list/B", "list/a", "list/b", "list/é", "list/中");
        assertThat(projects.knows("list/中")).isTrue();
        assertThat(projects.knows("list/c")).isFalse();
        assertThat(projects.get(5, head()).project()).isEqualTo("other/a");
        assertThat(new JdbcDossiers(store.database()).allNames(head(), Audience.OWN))
                .hasSize(6);
        assertThat(new JdbcDossiers(store.database()).tellings(0, head(), Audience.OWN))
                .hasSize(1);
        assertThat(new FactLoader(store.database()).load(Audience.OWN).columns().projects())
                .isEqualTo(6);
    }

    @Test
    void numbersOfProjectsHaveNoGapsWhateverWasRolledBack() {
        store.state("a/1", 1);
        assertThat(store.journal()
                        .append(Act.of(
                                SmallStore.OFFICE,
                                List.of(
                                        SmallStore.contract("a/2", 2),
                                        SmallStore.contract("a/3", 3).withCorrects("no such entry")))))
                .isInstanceOf(Appended.Refused.class);
        store.state("a/4", 4);
        JournalPages pages = new JournalPages(store.database());
        assertThat(pages.numberOf("project:a/4")).isEqualTo(1);
        assertThat(pages.numberOf("project:a/2")).isEqualTo(-1);
    }

    @Test
    void returns() {
        store.record(filed("单位", "2016-02", 3));
        store.record(filed("Unit", "2016-01", 2));
        String first = store.record(filed("unit", "2016-01", 1));
        store.record(filed("unit", "2016-01", 4).withCorrects(first));
        JdbcReturns returns = new JdbcReturns(store.database());
        assertThat(returns.all(head()))
                .extracting(standing ->
                        standing.filed().unit() + " " + standing.filed().values() + " " + standing.corrected())
                .containsExactly("Unit {signed=2} false", "unit {signed=4} true", "单位 {signed=3} false");
        assertThat(new JdbcProjects(store.database()).findReturn("unit", month("2016-01")))
                .hasValueSatisfying(row -> assertThat(row.payload()).contains("4"));
        assertThat(returns.all(3)).hasSize(3);
    }

    private List<String> refused(ReturnsEntry entry) {
        Appended appended =
                store.journal().append(Act.of(SmallStore.OFFICE, List.of(new ReturnsCodec().encode(entry))));
        return appended instanceof Appended.Refused refused
                ? refused.rejections().stream().map(Rejection::code).toList()
                : List.of();
    }

    private static UnitStated unit(String name, String above) {
        return new UnitStated(name, above, CITY, 5, true, Day.parse("2016-01"));
    }

    /// The steps of a return are held against those that were taken, whoever tries; none is corrected or taken back.
    @Test
    void monthlyReturns() {
        YearMonth month = YearMonth.of(2016, 1);
        ReturnContent content = new ReturnContent(
                List.of(), new TreeMap<>(Map.of("opening", BigDecimal.ONE, "closing", BigDecimal.TWO)));
        assertThat(refused(new Submitted("city", month, content))).containsExactly("return-not-owed");
        assertThat(refused(unit("county", "city"))).containsExactly("reporting-unit-unknown");
        assertThat(refused(unit("city", ""))).isEmpty();
        assertThat(refused(unit("county", "city"))).isEmpty();
        assertThat(refused(new Submitted("county", month.minusMonths(1), content)))
                .containsExactly("return-not-owed");
        String handedIn = store.record(new ReturnsCodec().encode(new Submitted("county", month, content)));
        assertThat(refused(new Submitted("county", month, content))).containsExactly("return-handed-in");
        assertThat(refused(new Approved("county", month, "another", 0))).containsExactly("return-handed-in-anew");
        assertThat(refused(new SentBack("county", month, handedIn, ""))).containsExactly("reason-missing");

        JdbcMonthlyReturns returns = new JdbcMonthlyReturns(store.database());
        String fact = store.record(SmallStore.contract("a/1", 100));
        assertThat(refused(new Approved("county", month, handedIn, 1))).isEmpty();
        assertThat(returns.units(head())).extracting(UnitStated::unit).containsExactly("city", "county");
        assertThat(returns.units(1)).containsExactly(unit("city", ""));
        assertThat(returns.steps(head()))
                .extracting(step -> step.unit() + " " + step.month() + " " + step.kind() + " " + step.facts())
                .containsExactly("county 2016-01 SUBMITTED 0", "county 2016-01 APPROVED 1");
        assertThat(returns.standingFacts(returns.steps(head()).getLast())).containsExactly(fact);
        store.withdraw(fact);
        assertThat(returns.standingFacts(returns.steps(head()).getLast())).isEmpty();

        Draft withdrawal = new JournalCodec().encode(new JournalEntry.Withdrawn(handedIn, "no"));
        assertThat(store.journal().append(Act.of(SmallStore.OFFICE, List.of(withdrawal))))
                .isInstanceOfSatisfying(
                        Appended.Refused.class,
                        refused -> assertThat(refused.rejections())
                                .extracting(Rejection::code)
                                .containsExactly("step-not-withdrawable"));
        Map<String, List<String>> rows = store.projections();
        assertThat(Rebuilder.rebuild(store.database()).findings()).isEmpty();
        assertThat(store.projections()).isEqualTo(rows);
    }

    @Test
    void aDraftIsKeptInThePlaceOfTheVersionItWasMadeFrom() {
        YearMonth month = YearMonth.of(2016, 1);
        ReturnDrafts drafts = new ReturnDrafts(store.database());
        ReturnContent content = ReturnContent.EMPTY.withValues(new TreeMap<>(Map.of("opening", BigDecimal.ONE)));
        ReturnDrafts.Kept first = new ReturnDrafts.Kept(1, "somebody", Instant.EPOCH, content);
        assertThat(drafts.find("county", month)).isEmpty();
        assertThat(drafts.keep("county", month, 0, first)).isTrue();
        assertThat(drafts.keep("county", month, 0, first)).isFalse();
        assertThat(drafts.find("county", month)).contains(first);
        assertThat(drafts.keep("county", month, 1, first)).isTrue();
        assertThat(drafts.find("county", month).orElseThrow().version()).isEqualTo(2);
        assertThat(drafts.find("county", month.plusMonths(1))).isEmpty();
    }

    private static Period month(String text) {
        YearMonth month = YearMonth.parse(text);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static Draft filed(String unit, String month, int signed) {
        return new ProjectsCodec()
                .encode(new ReturnFiled(
                        unit, "above", month(month), new TreeMap<>(Map.of("signed", BigDecimal.valueOf(signed)))));
    }

    @Test
    void registerOfCodesAndOrganisations() {
        RegisterCodec codec = new RegisterCodec();
        store.record(codec.encode(new CodeStated(CITY, Names.of("zh", "郑州市"), Code.NONE, "city", Day.UNDATED)));
        store.record(codec.encode(new CodeStated(COUNTY, Names.of("zh", "中牟县"), CITY, "county", Day.UNDATED)));
        store.record(codec.encode(new CodeEnded(COUNTY, Day.parse("2020-01-01"), Code.NONE)));
        OrganisationStated mill =
                new OrganisationStated("mill", RegisterEntry.Kind.FIRM, Names.of("zh", "面粉厂"), List.of("厂"), "", CITY);
        store.record(codec.encode(mill));

        JdbcRegister register = new JdbcRegister(store.database());
        CodeBook codes = register.codes(head());
        assertThat(codes.name(CITY, LocalDate.of(2019, 1, 1), "zh")).isEqualTo("郑州市");
        assertThat(codes.path(COUNTY, LocalDate.of(2019, 1, 1))).containsExactly(COUNTY, CITY);
        assertThat(register.knowsCode(COUNTY)).isTrue();
        assertThat(register.knowsCode(new Code("gbt2260", "1"))).isFalse();
        assertThat(register.findOrganisation("mill")).contains(mill);
        assertThat(new OrganisationNames(store.database()).all(head())).containsOnlyKeys("mill");
        assertThat(new JdbcOrganisations(store.database()).all(Audience.OWN)).containsOnlyKeys("mill");
    }

    @Test
    void agreementsAndEvents() {
        store.record(new AgreementsCodec()
                .encode(new AgreementSigned(
                        "2015",
                        Names.of("en", "Agreement"),
                        Day.parse("2015"),
                        Day.parse("2015-11-03"),
                        "",
                        List.of())));
        store.record(new MeetingsCodec()
                .encode(new EventHeld(
                        "expo", Names.of("en", "Expo"), Day.parse("2016-03-01"), Day.parse("2016-03-02"), "2015")));
        assertThat(new JdbcAgreements(store.database()).all(head()))
                .extracting(each -> each.id())
                .containsExactly("2015");
        assertThat(new EventNames(store.database()).all(head())).containsOnlyKeys("expo");
    }

    @Test
    void imports() {
        store.importRows("i1", List.of(SmallStore.contract("list/1", 1), SmallStore.contract("list/2", 2)));
        store.importRows("i2", List.of(SmallStore.contract("list/3", 3)));
        store.undo("i1");
        JdbcImports imports = new JdbcImports(store.database());
        assertThat(imports.all())
                .extracting(each -> each.imported().importId() + " " + each.stands())
                .containsExactly("i1 false", "i2 true");
        assertThat(imports.find("i2").orElseThrow().sequence()).isEqualTo(5);
        assertThat(new JdbcProjects(store.database()).findRow("list", "list/3")).isPresent();
        assertThat(new JdbcProjects(store.database()).findRow("list", "list/1")).isEmpty();
    }

    @Test
    void people() {
        store.person("p-1", "Name made up");
        store.person("p-1", "Other name made up");
        JdbcPeople people = store.people();
        assertThat(people.findPerson("p-1").orElseThrow().details().name()).isEqualTo("Other name made up");
        assertThat(people.allCommitments("p-1")).hasSize(2);
        assertThat(people.findPerson("p-2")).isEmpty();
        assertThat(store.erase("p-1")).isInstanceOf(Appended.Recorded.class);
        assertThat(people.findPerson("p-1").orElseThrow().details().isErased()).isTrue();
        assertThat(store.erase("p-1")).isInstanceOf(Appended.AlreadyRecorded.class);
        assertThat(JournalVerifier.verify(store.database(), List.of()).findings())
                .isEmpty();
    }

    @Test
    void recorders() {
        Recorders recorders = new Recorders(store.database());
        String id = recorders.idOf(" 李 ", new Random(1));
        assertThat(recorders.idOf("李", new Random(2))).isEqualTo(id);
        assertThat(recorders.findName(id)).contains("李");
        assertThat(recorders.idsByName()).containsOnlyKeys("李");
    }

    @Test
    void accounts() {
        Accounts accounts = new Accounts(store.database());
        for (String name : List.of("b", "a", "B", "张")) {
            assertThat(accounts.open(account(name))).isTrue();
        }
        assertThat(accounts.open(account("a"))).isFalse();
        assertThat(accounts.all()).extracting(Account::name).containsExactly("B", "a", "b", "张");
        accounts.noteFailure("a", 2, 7_000_000_000L);
        accounts.noteFailure("a", 2, 7_000_000_000L);
        assertThat(accounts.findByName("a").orElseThrow().lockedUntil()).isEqualTo(7_000_000_000L);
        accounts.noteSuccess("id-a");
        accounts.setSector("id-a", "gbt4754:C");
        accounts.setClosed("id-a", true);
        accounts.setPassword("id-a", "hash", true, 9);
        assertThat(accounts.find("id-a"))
                .contains(new Account("id-a", "a", "reader", "", "hash", true, 9, 0, 0, true, "gbt4754:C", "firm"));
    }

    private static Account account(String name) {
        return new Account("id-" + name, name, "reader", "", "", false, 0, 0, 0, false, "", "firm");
    }

    @Test
    void savedViews() {
        SavedViews views = new SavedViews(store.database());
        for (String name : List.of("b", "中", "B")) {
            assertThat(views.keep("me", new View(name, "/projects"))).isTrue();
        }
        views.keep("me", new View("b", "/projects?stage=started"));
        views.drop("me", "中");
        assertThat(views.all("me"))
                .containsExactly(new View("B", "/projects"), new View("b", "/projects?stage=started"));
        for (int i = 0; i < SavedViews.MOST - 2; i++) {
            assertThat(views.keep("me", new View("view " + i, "/"))).isTrue();
        }
        assertThat(views.keep("me", new View("one more", "/"))).isFalse();
    }

    @Test
    void refusals() {
        Refusals refusals = new Refusals(store.database());
        for (int i = 1; i <= 30; i++) {
            refusals.add(new Refused(
                    "mill", i, "me", "stage", List.of(new Rejection("no", "day", "x", "mend it.").naming("x"))));
        }
        assertThat(refusals.all("mill")).hasSize(20).extracting(Refused::at).startsWith(30L, 29L);
        assertThat(refusals.all("other")).isEmpty();
    }

    @Test
    void publishedBulletins() {
        PublishedBulletins bulletins = new PublishedBulletins(store.database());
        LocalDate day = LocalDate.of(2017, 5, 23);
        Published one = new Published("b", day, day, 1, "hash", "me", 5);
        Published two = new Published("B", day, day, 1, "hash", "me", 5);
        assertThat(bulletins.publish(one, new Texts("<p>中</p>", "<p>en</p>", "{}")))
                .isTrue();
        assertThat(bulletins.publish(one, new Texts("", "", ""))).isFalse();
        assertThat(bulletins.publish(two, new Texts("", "", ""))).isTrue();
        assertThat(bulletins.all()).containsExactly(two, one);
        assertThat(bulletins.findTexts("b")).contains(new Texts("<p>中</p>", "<p>en</p>", "{}"));
    }

    @Test
    void journalLogAndWithdrawals() {
        store.state("a/1", 1);
        String second = store.state("a/2", 2);
        store.record(new JournalCodec().encode(new JournalEntry.Withdrawn(second, "typed wrong")));
        List<Entry> found = new JournalLog(store.database())
                .find(new EntryFilter("project:a/2", "", "", 1, Long.MAX_VALUE, 10, false));
        assertThat(found).extracting(each -> each.sequence()).containsExactly(2L);
        assertThat(store.counting()).containsExactly(1);
    }
}
