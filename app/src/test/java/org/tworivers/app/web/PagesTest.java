package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.Roots;
import org.tworivers.app.work.accounts.Role;

/// Each page in Chinese, wide and light, and in English, narrow and dark: nothing runs over, axe finds no serious
/// fault, nothing is refused by the content policy, and a picture is left in `target/pictures` to be looked at.
class PagesTest extends OnScreen {
    /// A run that only checks, as before a change is taken in, leaves no pictures.
    private static final boolean UNWATCHED = "true".equals(System.getenv("CI"));

    /// Such a run looks at each page at a desk or on a phone, as it is drawn.
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private final Random drawn = new Random(SEED);

    /// Browsers that somebody of a role goes on with from page to page.
    private final Map<Role, BrowserContext> onDesk = new EnumMap<>(Role.class);

    private final Map<Role, BrowserContext> onPhone = new EnumMap<>(Role.class);

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "/, HEAD",
        "/figures/start-rate, HEAD",
        "/figures/in-place-rate, COUNTY_CLERK",
        "/figures/undertaken?asOf=yesterday, READER",
        "/claims, READER",
        "/bulletins, HEAD",
        "/bulletins, READER",
        "/bulletins/made?form=public, HEAD",
        "/bulletins/verify, AUDITOR",
        "/?thenAsOf=2016-12-31, AUDITOR",
        "/journal, AUDITOR",
        "/journal/500, HEAD",
        "/journal/chain, AUDITOR",
        "/organisations, READER",
        "/organisations/one?id=sjtu, AUDITOR",
        "/organisations/duplicates/pair?one=sjtu&other=zhongwei, OFFICE_CLERK",
        "/places, HEAD",
        "/places?place=gbt2260:410100, COUNTY_CLERK",
        "/projects, HEAD",
        "/projects/111?since=2016-06-01, HEAD",
        "/password, HEAD",
        "/account/digest, COUNTY_CLERK",
        "/account/tokens, OFFICE_CLERK",
        "/accounts, ADMINISTRATOR",
        "/administration, ADMINISTRATOR",
        "/schemes, OFFICE_CLERK",
        "/schemes/gbt2260, READER",
        "/imports, AUDITOR",
        "/returns, AUDITOR",
        "/imports/new, OFFICE_CLERK",
        "/imports/scheme, OFFICE_CLERK",
        "/agreements, READER",
        "/teams, TEAM_MEMBER",
        "/pairings, AUDITOR",
        "/energy, COUNTY_CLERK",
        "/my, FIRM",
        "/nowhere, READER",
        "/accounts, READER"
    })
    void pagesAreReadable(String path, Role role) {
        boolean atDesk = drawn.nextBoolean();
        if (!UNWATCHED || atDesk) {
            look(onDesk.computeIfAbsent(role, this::desk).newPage(), path, role, "zh-CN", DESK);
        }
        if (!UNWATCHED || !atDesk) {
            look(onPhone.computeIfAbsent(role, this::phone).newPage(), path, role, "en-GB", PHONE);
        }
    }

    private BrowserContext desk(Role role) {
        return browsing.again(role, "zh-CN", DESK, ColorScheme.LIGHT).context();
    }

    private BrowserContext phone(Role role) {
        return browsing.again(role, "en-GB", PHONE, ColorScheme.DARK).context();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en-GB"})
    void thePageToSignInIsReadable(String language) {
        for (int width : List.of(DESK, PHONE)) {
            look(browsing.stranger(language, width), "/sign-in", Role.READER, language, width);
        }
    }

    @Test
    void axeFindsAFaultWhereThereIsOne() {
        Page page = browsing.stranger("en-GB", DESK);
        page.navigate(office.url("/sign-in"));
        assertThat(Axe.seriousFaults(page)).isEmpty();
        page.evaluate("document.querySelector('label').remove()");
        assertThat(Axe.seriousFaults(page)).hasSize(1).first().asString().startsWith("label ");
        page.context().close();
    }

    private void look(Page page, String path, Role role, String language, int width) {
        List<String> complaints = new java.util.ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(office.url(path));
        String name = path.replaceAll("[^a-z]+", "-") + "-" + role.word() + "-" + language + "-" + width;
        assertThat(complaints).as(name).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.substring(0, 2));
        inspect(page, name);
        page.close();
    }

    /// Looks at the page that a browser shows now, and lets axe look at it.
    static void inspect(Page page, String name) {
        picture(page, name);
        assertThat(Axe.seriousFaults(page)).as("%s, seed %d", name, SEED).isEmpty();
    }

    /// Leaves a picture of the page that a browser shows now, where somebody may look at it; nothing may run over,
    /// and no text may be missing.
    static void picture(Page page, String name) {
        assertThat(page.locator("body").textContent())
                .as("%s lacks a text", name)
                .doesNotContain("??");
        if (!UNWATCHED) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Roots.project("app/target/pictures/" + name + ".png")));
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s runs over", name)
                .isEqualTo(true);
    }
}
