package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// What each role sees of projects, asked of the running server: in the list, in what is searched, filtered, sorted and
/// taken away, and in the dossier of every number, exactly the projects of its place and the facts of its audience.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectsScopeTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("example/\\d{4}");
    private static final Pattern FOUND = Pattern.compile("Projects found: ([0-9,]+)");
    private static final Code ZHENGZHOU = Code.parse("gbt2260:410100");
    private static final Code LUYI = Code.parse("gbt2260:411628");
    private static final Code KAIFENG = Code.parse("gbt2260:410200");
    private static final int FINE = 200;
    private static final int REFUSED = 403;
    private static final int NOT_FOUND = 404;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private List<ListedProject> all;

    @SuppressWarnings("NullAway.Init")
    private CodeBook codes;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        ProjectLists.Found found = new ProjectLists(office.ledger(), new CurrentFigures(office.ledger()))
                .find(
                        new Viewer("a", "auditor", Role.AUDITOR, Code.NONE),
                        new ProjectDays(ExampleFiles.BASE, ExampleFiles.AS_OF, ""),
                        ProjectFilter.all("en"));
        all = found.projects();
        codes = found.list().codes();
    }

    @AfterAll
    void close() {
        office.close();
    }

    private HttpClient signIn(Role role) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Matcher token = TOKEN.matcher(get(client, "/sign-in").body());
        assertThat(token.find()).isTrue();
        client.send(
                HttpRequest.newBuilder(URI.create(office.url("/sign-in")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "name=" + role.word() + "&password=" + office.password() + "&_csrf=" + token.group(1)))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return client;
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(office.url(path)))
                        .header("Accept-Language", "en")
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private boolean isUnder(Code place, Code above, LocalDate day) {
        return !place.isNone() && codes.path(place, day).contains(above);
    }

    private Set<String> ids(Predicate<ListedProject> wanted) {
        return all.stream()
                .filter(wanted)
                .map(ListedProject::id)
                .filter(id -> ID.matcher(id).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isSeenBy(Role role, ProjectStanding standing) {
        Code place = role == Role.TEAM_MEMBER ? LUYI : ZHENGZHOU;
        return !role.isOfPlace() || isUnder(standing.place(), place, ExampleFiles.AS_OF);
    }

    private static Set<String> idsIn(String text) {
        return ID.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int number(String page) {
        Matcher found = FOUND.matcher(page);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1).replace(",", ""));
    }

    /// All ids on all pages of a list.
    private Set<String> listed(HttpClient client, String query) throws IOException, InterruptedException {
        Set<String> ids = new TreeSet<>();
        for (int page = 1; page <= 7; page++) {
            ids.addAll(idsIn(get(client, "/projects?" + query + "&page=" + page).body()));
        }
        return ids;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FIRM", "INSTITUTE_EDITOR", "INSTRUMENT_KEEPER", "OUTSIDE_USER"},
            mode = EnumSource.Mode.EXCLUDE)
    void aRoleSeesExactlyTheProjectsOfItsPlace(Role role) throws IOException, InterruptedException {
        HttpClient client = signIn(role);
        Set<String> expected = ids(each -> isSeenBy(role, each.standing()));
        assertThat(expected).isNotEmpty();
        assertThat(listed(client, "sort=capital&order=down")).isEqualTo(expected);
        long seen = all.stream().filter(each -> isSeenBy(role, each.standing())).count();
        assertThat((long) number(get(client, "/projects").body())).isEqualTo(seen);
        assertThat(idsIn(get(client, "/projects/export.csv").body())).isEqualTo(expected);
        for (String query : List.of("text=example", "text=%E7%A4%BA%E4%BE%8B")) {
            assertThat(listed(client, query)).as(query).isEqualTo(expected);
        }
        Set<String> elsewhere = ids(each ->
                isSeenBy(role, each.standing()) && isUnder(each.standing().place(), KAIFENG, ExampleFiles.AS_OF));
        assertThat(listed(client, "place=" + KAIFENG)).isEqualTo(elsewhere);
        assertThat(idsIn(get(client, "/projects/export.csv?place=" + KAIFENG).body()))
                .isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FIRM", "INSTITUTE_EDITOR", "INSTRUMENT_KEEPER", "OUTSIDE_USER"})
    void anOrganisationSeesNoProjects(Role role) throws IOException, InterruptedException {
        HttpClient client = signIn(role);
        int number = all.getFirst().standing().projectNumber();
        for (String path : List.of("/projects", "/projects/export.csv", "/projects/" + number)) {
            HttpResponse<String> answer = get(client, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(REFUSED);
            assertThat(idsIn(answer.body())).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNTY_CLERK", "READER"})
    void aDossierOfAnotherPlaceIsAsOneThatIsNotThere(Role role) throws IOException, InterruptedException {
        HttpClient client = signIn(role);
        for (ListedProject each : all) {
            HttpResponse<String> answer =
                    get(client, "/projects/" + each.standing().projectNumber());
            boolean seen = isSeenBy(role, each.standing());
            assertThat(answer.statusCode()).as(each.id()).isEqualTo(seen ? FINE : NOT_FOUND);
            assertThat(answer.body().contains(each.id())).as(each.id()).isEqualTo(seen);
        }
        assertThat(get(client, "/projects/999999").statusCode()).isEqualTo(NOT_FOUND);
        assertThat(get(client, "/projects/nobody").statusCode()).isEqualTo(NOT_FOUND);
    }

    /// The example keeps its receipts for the own region.
    @Test
    void aPartnerSeesNoFactOfTheOwnRegion() throws IOException, InterruptedException {
        HttpClient reader = signIn(Role.READER);
        HttpClient auditor = signIn(Role.AUDITOR);
        int hidden = 0;
        for (ListedProject each : all) {
            String path = "/projects/" + each.standing().projectNumber() + "?since=2010-01-01";
            hidden += get(auditor, path).body().contains("bank slip") ? 1 : 0;
            assertThat(get(reader, path).body()).doesNotContain("bank slip", ">receipt<");
        }
        assertThat(hidden).isPositive();
    }

    @Test
    void aFileHasTheColumnsThatAreShownAndAmountsAreExact() throws IOException, InterruptedException {
        HttpClient auditor = signIn(Role.AUDITOR);
        String query = "?sort=in-place&order=down&columns=due,in-place&columns=place,nonsense";
        assertThat(get(auditor, "/projects/export.csv" + query).body().lines().limit(2))
                .first()
                .isEqualTo("\uFEFFName,Place,Money in place,To be seen to,illustrative");
        assertThat(get(auditor, "/projects/export.csv" + query).body()).containsPattern(",\\d+\\.\\d{2} CNY,");
        String page = get(auditor, "/projects" + query).body();
        assertThat(page).contains("columns=name%2Cplace%2Cin-place%2Cdue", "aria-sort=\"descending\"");
        assertThat(page).doesNotContain("example/0150</td>");
        assertThat(get(auditor, "/projects?columns=nonsense").body()).contains("sort=id", "sort=producing");
    }

    /// Receipts are for the own region; who belongs to a partner has them in no column and cannot sort by them.
    @Test
    void aPartnerSeesNoMoneyInPlaceInAnyColumn() throws IOException, InterruptedException {
        String query = "columns=id,in-place&sort=in-place&order=";
        assertThat(get(signIn(Role.AUDITOR), "/projects/export.csv?" + query).body())
                .contains("CNY");
        HttpClient reader = signIn(Role.READER);
        String upwards = get(reader, "/projects/export.csv?" + query + "up").body();
        assertThat(upwards).contains("example/").doesNotContain("CNY");
        assertThat(get(reader, "/projects/export.csv?" + query + "down").body()).isEqualTo(upwards);
    }

    @Test
    void onlyWhoSeesTheJournalSeesWhoRecorded() throws IOException, InterruptedException {
        String path = "/projects/" + all.getFirst().standing().projectNumber();
        assertThat(get(signIn(Role.AUDITOR), path).body()).contains(" · ");
        assertThat(get(signIn(Role.READER), path).body()).doesNotContain("demo ·");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNTY_CLERK", "OFFICE_CLERK"})
    void aProgramSeesExactlyTheProjectsOfItsPlaceInEveryForm(Role role) throws IOException, InterruptedException {
        Caller caller = Caller.of(office, role);
        Set<String> expected = new TreeSet<>();
        for (String next = "/api/v1/projects?limit=40&sort=capital&order=down"; !next.isEmpty(); ) {
            Caller.Answer page = caller.get(next);
            Set<String> more = idsIn(page.body());
            assertThat(expected).doesNotContainAnyElementsOf(more);
            expected.addAll(more);
            next = page.json().get("next").isNull()
                    ? ""
                    : page.json().get("next").asString();
            assertThat(page.header("link")).isEqualTo(next.isEmpty() ? "" : "<" + next + ">; rel=\"next\"");
        }
        assertThat(expected).isEqualTo(ids(each -> isSeenBy(role, each.standing())));
        for (String form : List.of(".jsonl", ".geojson", ".oc4ids.json")) {
            assertThat(idsIn(caller.get("/api/v1/projects" + form).body()))
                    .as(form)
                    .isEqualTo(expected);
        }
        int seen = 0;
        for (int number = 0; number < 312; number += 13) {
            Caller.Answer dossier = caller.get("/api/v1/projects/" + number);
            seen += dossier.status() == 200 ? 1 : 0;
            assertThat(dossier.status() == 200 ? expected.containsAll(idsIn(dossier.body())) : dossier.status() == 404)
                    .isTrue();
        }
        assertThat(seen).isBetween(1, 24);
        assertThat(caller.get("/api/v1/figures?place=gbt2260:410200").status())
                .isEqualTo(role == Role.COUNTY_CLERK ? 400 : 200);
    }

    /// The example keeps its receipts for the own region.
    @Test
    void aPartnerSeesNoMoneyInPlaceInAnyFile() throws IOException, InterruptedException {
        for (String form : List.of(".jsonl", ".geojson", ".oc4ids.json")) {
            String path = "/api/v1/projects" + form;
            assertThat(Caller.of(office, Role.OFFICE_CLERK).get(path).body()).contains("\"inPlace\":[{");
            assertThat(Caller.of(office, Role.READER).get(path).body()).doesNotContain("\"inPlace\":[{");
        }
    }
}
