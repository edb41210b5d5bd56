package org.tworivers.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;

/// The journal in the browser: filters, pages to the first entry, one entry with its envelope, the chain.
class JournalOnScreenTest extends OnScreen {
    private static final int DESK = 1280;

    private static final Pattern ENTRY = Pattern.compile("<th[^>]*><a href=\"/journal/(\\d+)\"");
    private static final Pattern OLDER = Pattern.compile("<a class=\"btn\" rel=\"next\" href=\"([^\"]+)\"");

    /// Pages are asked for as a browser asks, and not drawn: there are many.
    @Test
    void pagesGoDownToTheFirstEntryWithoutAGap() {
        Page page = browsing.again(Role.AUDITOR, "en-GB", DESK);
        List<Long> all = new ArrayList<>();
        Optional<String> older = Optional.of("/journal?to=2099-12-31");
        while (older.isPresent()) {
            String text = page.request().get(office.url(older.get())).text();
            all.addAll(ENTRY.matcher(text)
                    .results()
                    .map(found -> Long.parseLong(found.group(1)))
                    .toList());
            older = OLDER.matcher(text)
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .findFirst();
        }
        long head = office.ledger().journal().head().sequence();
        assertThat(all).hasSize((int) head);
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i)).isEqualTo(head - i);
        }
        page.context().close();
    }

    @Test
    void filtersNarrowByKindImportSubjectAndRecorder() {
        Page page = browsing.again(Role.OFFICE_CLERK, "zh-CN", DESK);
        page.navigate(office.url("/journal"));
        page.locator("select[name=kind]").selectOption("register.organisation-stated");
        page.locator("form.days button").click();
        assertThat(whole(page, ".entries tbody td:nth-child(4)").allInnerTexts())
                .isNotEmpty()
                .containsOnly("单位");
        page.navigate(office.url("/journal?import=demo-brief"));
        assertThat(page.locator(".entries tbody tr")).hasCount(2);
        page.navigate(office.url("/journal"));
        page.locator("input[name=subject]").fill("example/0150");
        page.locator("form.days button").click();
        assertThat(whole(page, ".entries tbody td:nth-child(5)").allInnerTexts())
                .isNotEmpty()
                .allMatch(about -> about.contains("0150"), "about the project");
        assertThat(page.locator("input[name=subject]").inputValue()).isEqualTo("example/0150");
        page.navigate(office.url("/journal?recorder=nobody"));
        assertThat(page.locator(".entries")).hasCount(0);
        page.context().close();
    }

    @Test
    void aDayThatIsNoneIsSaidAndKept() {
        Page page = browsing.again(Role.AUDITOR, "en-GB", DESK);
        page.navigate(office.url("/journal?from=2017-02-30"));
        assertThat(page.locator("[role=alert]").innerText()).contains("2017-02-30");
        assertThat(page.locator("input[name=from]").inputValue()).isEqualTo("2017-02-30");
        page.navigate(office.url("/journal?from=1999-01-01&to=1999-12-31"));
        assertThat(page.locator(".entries")).hasCount(0);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void oneEntryIsSaidInWordsAndLeadsToItsDossier(String language) {
        Page page = browsing.again(Role.AUDITOR, language, DESK);
        page.navigate(office.url("/journal?subject=example/0150"));
        page.locator(".entries tbody th a").last().click();
        assertThat(page.locator("#entry").innerText())
                .contains("project:example/0150")
                .contains(office.ledger()
                        .journal()
                        .findEntry(Long.parseLong(page.url().replaceAll(".*/", "")))
                        .orElseThrow()
                        .hash());
        page.locator("#entry a.btn[href^='/projects/']").click();
        assertThat(page.locator("#dossier").innerText()).contains("example/0150");
        page.navigate(office.url("/journal/999999999"));
        assertThat(page.locator("main").innerText()).doesNotContain("SHA-256");
        page.context().close();
    }

    @Test
    void theChainIsVerifiedNow() {
        Page page = browsing.again(Role.AUDITOR, "en-GB", DESK);
        page.navigate(office.url("/journal"));
        page.locator("#chain form button").click();
        page.locator("#chain .alert-success").waitFor();
        assertThat(page.locator("#chain").innerText())
                .contains("Holds")
                .contains(office.ledger().journal().head().hash());
        page.context().close();
    }

    @Test
    void whatIsPersonalStaysOut() {
        new Persons(office.ledger())
                .record(
                        new Origin("demo", Channel.COMMAND, "CN-HA", ""),
                        new Person("p-1", "sjtu", "contact", new PersonDetails("虚构之名甲", "13800000000")),
                        new Random(1));
        Page page = browsing.again(Role.AUDITOR, "en-GB", DESK);
        page.navigate(office.url("/journal?kind=register.person-stated"));
        assertThat(page.content()).doesNotContain("虚构之名甲").doesNotContain("13800000000");
        page.locator(".entries tbody th a").first().click();
        assertThat(page.content()).doesNotContain("虚构之名甲").doesNotContain("13800000000");
        assertThat(page.locator("#entry").innerText()).contains("commitment");
        page.context().close();
    }
}
