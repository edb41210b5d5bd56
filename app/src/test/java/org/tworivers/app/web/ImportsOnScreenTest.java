package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.Roots;
import org.tworivers.app.work.accounts.Role;

/// A register from its upload to its undo.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportsOnScreenTest {
    private static final int DESK = 1280;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @SuppressWarnings("NullAway.Init")
    private Browsing browsing;

    @BeforeAll
    void open(@TempDir Path folder) {
        System.setProperty("tworivers.home", Roots.project("").toString());
        office = Office.open(folder);
        browsing = new Browsing(office);
    }

    @AfterAll
    void close() {
        browsing.close();
        office.close();
        System.clearProperty("tworivers.home");
    }

    private void upload(Page page, Path file) {
        page.navigate(office.url("/imports/new"));
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("form[enctype] button").click();
    }

    private static void judge(Page page, String map) {
        page.locator("select[name=kept]").selectOption(map);
        page.locator("form[action='/imports/new/map/kept'] button").click();
        page.locator("form[action='/imports/new/judge'] button").click();
        page.locator("#verdicts").waitFor();
    }

    private static String count(Page page, String verdict) {
        return page.locator(".counted .share-" + verdict + " strong").textContent();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "en-GB, 390"})
    void aMessyRegisterIsJudgedImportedAndTakenBack(String language, int width) {
        Page page = browsing.as(Role.OFFICE_CLERK, language, width);
        upload(page, Roots.project("example/messy-zh.xlsx"));
        PagesTest.inspect(page, "import-map-" + language + "-" + width);
        judge(page, "shipped:messy-zh");
        PagesTest.inspect(page, "import-rows-" + language + "-" + width);
        assertThat(count(page, "new")).isEqualTo("30");
        assertThat(count(page, "rejected")).isEqualTo("5");
        assertThat(count(page, "to-review")).isEqualTo("3");
        page.locator("form[action='/imports/new/run'] button").click();
        Locator see = page.locator("#state a[href^='/imports/0']");
        see.waitFor();
        PagesTest.inspect(page, "import-done-" + language + "-" + width);
        see.click();
        PagesTest.inspect(page, "import-" + language + "-" + width);
        page.locator("#reason").fill("示例");
        page.locator("input[name=sure]").check();
        page.locator("form[action$='/undo'] button").click();
        assertThat(page.locator(".alert-warning").textContent()).contains("示例", "office-clerk");
        page.navigate(office.url("/imports"));
        PagesTest.inspect(page, "imports-" + language + "-" + width);
    }
}
