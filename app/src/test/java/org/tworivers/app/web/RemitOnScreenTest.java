package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.Roots;
import org.tworivers.app.store.EvidenceFiles;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.recording.EvidenceDesk;
import org.tworivers.core.shared.Code;

/// Who may record where, and to whom papers are handed.
class RemitOnScreenTest extends OnScreen {
    private static final int DESK = 1280;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    @ParameterizedTest
    @CsvSource({"en-GB, no longer be of your place, outside your place", "zh-CN, 不再属于您的辖区, 不属于您的辖区"})
    void aCountyClerkRecordsInTheOwnPlaceAlone(String language, String left, String outside) {
        Page page = browsing.again(Role.COUNTY_CLERK, language, DESK);
        page.navigate(office.url("/projects"));
        page.locator("#found tbody a").first().click();
        page.locator("a[href$='/record/stage']").click();
        page.locator("#stage").selectOption("in-talks");
        page.locator("#day").fill("2014");
        RecordingOnScreenTest.send(page);
        assertThat(page.locator("tr.just").textContent()).contains("2014", "county-clerk");
        String token = page.locator("main input[name=_csrf], header input[name=_csrf]")
                .first()
                .inputValue();

        int foreign = foreign();
        long before = office.ledger().journal().head().sequence();
        assertThat(page.request()
                        .get(office.url("/projects/" + foreign + "/record/stage"))
                        .status())
                .isEqualTo(NOT_FOUND);
        assertThat(page.request()
                        .post(
                                office.url("/projects/" + foreign + "/record/stage"),
                                RequestOptions.create()
                                        .setMultipart(FormData.create()
                                                .set("_csrf", token)
                                                .set("seen", Long.toString(before))
                                                .set("stage", "stalled")
                                                .set("day", "2017")))
                        .status())
                .isEqualTo(NOT_FOUND);
        page.navigate(page.url().replaceAll("[?].*", "/record/place"));
        page.locator("#place").fill("gbt2260:410200");
        page.locator("#day").fill("2017-05");
        RecordingOnScreenTest.send(page);
        assertThat(page.locator("#place-wrong").textContent()).contains(left);
        page.navigate(office.url("/projects/new"));
        RecordingOnScreenTest.begin(page, "示例外县项目（虚构）", "gbt2260:410200");
        assertThat(page.locator("#place-wrong").textContent()).contains(outside);
        PagesTest.inspect(page, "record-begin-foreign-" + language + "-1280");
        assertThat(office.ledger().journal().head().sequence()).isEqualTo(before);
    }

    /// The demonstration's officer is of C39; project 116 is of it, and 114 is machines.
    @Test
    void aSectorOfficerRecordsInTheOwnSectorAlone() {
        Page page = browsing.again(Role.SECTOR_OFFICER, "zh-CN", DESK);
        page.navigate(office.url("/projects/116"));
        page.locator("a[href$='/record/stage']").click();
        page.locator("#stage").selectOption("in-talks");
        page.locator("#day").fill("2014");
        RecordingOnScreenTest.send(page);
        assertThat(page.locator("tr.just").textContent()).contains("2014", "洽谈");
        String entry = page.url().replaceAll(".*recorded=(\\d+).*", "$1");
        page.locator("tr:has-text('计算机、通信') a[href$='/withdraw']").first().click();
        page.locator("#reason").fill("行业不对");
        RecordingOnScreenTest.send(page);
        assertThat(page.locator(".alert-danger").textContent()).contains("不再属于您主管的行业");
        PagesTest.inspect(page, "record-sector-left-zh-CN-1280");
        page.navigate(office.url("/projects/116/entries/" + entry + "/withdraw"));
        page.locator("#reason").fill("记错项目");
        RecordingOnScreenTest.send(page);
        assertThat(whole(page, "tr.just").allTextContents()).anyMatch(text -> text.contains("记错项目"));

        long before = office.ledger().journal().head().sequence();
        page.navigate(office.url("/projects/114/record/stage"));
        assertThat(page.locator("main").textContent()).contains("示例项目 0115", "通用设备制造业", "办公室");
        PagesTest.inspect(page, "record-other-sector-zh-CN-1280");
        page.navigate(office.url("/projects/new"));
        String token = page.locator("main input[name=_csrf]").inputValue();
        FormData stage = FormData.create()
                .set("_csrf", token)
                .set("seen", Long.toString(before))
                .set("stage", "stalled")
                .set("day", "2017");
        for (String path : List.of("/record/stage", "/entries/1/withdraw")) {
            assertThat(page.request()
                            .post(
                                    office.url("/projects/114" + path),
                                    RequestOptions.create().setMultipart(stage))
                            .status())
                    .isEqualTo(FORBIDDEN);
        }
        page.locator("#sector").evaluate("each => each.required = false");
        RecordingOnScreenTest.begin(page, "示例他行业项目（虚构）", "中牟县");
        assertThat(page.locator("#sector-wrong").textContent()).contains("本行业的项目");
        page.locator("#sector").fill("gbt4754:C34");
        RecordingOnScreenTest.send(page);
        assertThat(page.locator("#sector-wrong").textContent()).contains("不是您主管的行业");
        PagesTest.inspect(page, "record-begin-other-sector-zh-CN-1280");
        assertThat(office.ledger().journal().head().sequence()).isEqualTo(before);
        page.locator("#sector").fill("gbt4754:C39");
        RecordingOnScreenTest.send(page);
        assertThat(page.locator("h1").textContent()).isEqualTo("示例他行业项目（虚构）");
    }

    /// The number of a project in Kaifeng.
    private int foreign() {
        return new ProjectLists(office.ledger(), new CurrentFigures(office.ledger()))
                .find(
                        new Viewer("x", "x", Role.COUNTY_CLERK, Code.parse("gbt2260:410200")),
                        new ProjectDays(ExampleFiles.BASE, ExampleFiles.AS_OF, ""),
                        ProjectFilter.all("en"))
                .projects()
                .getFirst()
                .standing()
                .projectNumber();
    }

    @Test
    void aRegisterIsNotHandedOutWithItsRows() throws IOException {
        byte[] register = Files.readAllBytes(Roots.project("example/henan-shanghai/projects.csv"));
        String hash = new EvidenceDesk(new EvidenceFiles(office.ledger().database()), InstantSource.system())
                .take("projects.csv", register);
        Page page = browsing.again(Role.HEAD, "en-GB", DESK);
        String address = "/projects/" + foreign() + "/evidence/" + hash;
        assertThat(page.request().get(office.url(address)).status()).isEqualTo(NOT_FOUND);
    }

    @Test
    void aPaperIsTakenByItsContentAndHandedOutToThoseWhoSeeTheFact(@TempDir Path folder) throws IOException {
        Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
        int number = foreign();
        page.navigate(office.url("/projects/" + number + "/record/stage"));
        page.locator("#stage").selectOption("in-talks");
        page.locator("#day").fill("2014-02");
        page.locator("#paper-0-kind").selectOption("photo");
        attach(page, "page.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#paper-0-wrong").textContent()).contains("page.pdf", "text");
        attach(page, "program.pdf", new byte[] {'M', 'Z', 0, 1, 2});
        assertThat(page.locator("#paper-0-wrong").textContent()).contains("none of pdf, jpg");
        // As a file: its bytes would take half a minute to reach the browser.
        Path tooLong = folder.resolve("long.pdf");
        Files.write(tooLong, Arrays.copyOf(RecordingOnScreenTest.PDF, 20 * 1024 * 1024 + 1));
        page.locator("#paper-0-file").setInputFiles(tooLong);
        RecordingOnScreenTest.send(page);
        assertThat(page.locator("#paper-0-wrong").textContent()).contains("20 MB");
        attach(page, "paper.pdf", RecordingOnScreenTest.PDF);
        String address = page.locator("tr.just a[href*='/evidence/']").getAttribute("href");
        APIResponse answer = page.request().get(office.url(address));
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/pdf")
                .hasEntrySatisfying(
                        "content-disposition", each -> assertThat(each).startsWith("attachment; filename=\"evidence-"));
        assertThat(answer.body()).isEqualTo(RecordingOnScreenTest.PDF);
        for (Role other : List.of(Role.COUNTY_CLERK, Role.READER, Role.ADMINISTRATOR)) {
            assertThat(browsing.again(other, "en-GB", DESK)
                            .request()
                            .get(office.url(address))
                            .status())
                    .as(other.word())
                    .isEqualTo(NOT_FOUND);
        }
    }

    private static void attach(Page page, String name, byte[] bytes) {
        page.locator("#paper-0-file").setInputFiles(new FilePayload(name, "application/pdf", bytes));
        RecordingOnScreenTest.send(page);
    }

    @Test
    void whoRecordsNothingIsOfferedNothing() {
        for (Role role : List.of(Role.READER, Role.SECTOR_OFFICER, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR)) {
            Page page = browsing.again(role, "en-GB", DESK);
            page.navigate(office.url("/projects/111"));
            assertThat(page.locator("a[href*='/record/'], a[href*='/entries/']").count())
                    .as(role.word())
                    .isZero();
            page.navigate(office.url("/projects"));
            assertThat(page.locator("a[href='/projects/new']").count())
                    .as(role.word())
                    .isEqualTo(role.may(Right.RECORD) ? 1 : 0);
        }
    }
}
