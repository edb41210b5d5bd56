package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.journal.Head;

/// An import that is held up while it is under way: somebody else has the store.
class ImportUnderWayTest {
    private static final int DESK = 1280;
    private static final int ROWS = 2_000;
    private static final String MAP = """
            register: long
            row: dossier
            illustrative: true
            key: [编号]
            name: 项目名称
            """;

    @TempDir
    private Path folder = Path.of("");

    private static void start(Page page, Office office, Path folder) throws IOException {
        String rows =
                IntStream.range(0, ROWS).mapToObj(row -> row + ",示例项目" + row).collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("long.csv"), "编号,项目名称\n" + rows + "\n");
        page.navigate(office.url("/imports/new"));
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("form[enctype] button").click();
        page.locator("#map summary").click();
        page.locator("#text").fill(MAP);
        page.locator("form[action='/imports/new/map/text'] button").first().click();
        page.locator("form[action='/imports/new/judge'] button").click();
        page.locator("#verdicts").waitFor();
        page.locator("form[action='/imports/new/run'] button").click();
    }

    private Connection hold() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("office.db"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
        }
        return connection;
    }

    private static void release(Connection holding) throws SQLException {
        try (Statement statement = holding.createStatement()) {
            statement.execute("ROLLBACK");
        }
    }

    private List<Path> uploaded() throws IOException {
        try (Stream<Path> left = Files.walk(folder.resolve("office.db.imports/uploads"))) {
            return left.filter(Files::isRegularFile).toList();
        }
    }

    /// Somebody who has chosen a password of their own.
    private static Page second(Office office, Browsing browsing) {
        Page administrator = browsing.again(Role.ADMINISTRATOR, "en-GB", DESK);
        administrator.navigate(office.url("/accounts"));
        administrator.locator("#name").fill("second-clerk");
        administrator.locator("#role").selectOption("office-clerk");
        administrator.locator("form[action='/accounts'] button").click();
        String password = administrator.locator(".alert-success code").textContent();
        Page page = browsing.stranger("en-GB", DESK);
        browsing.signIn(page, "second-clerk", password);
        page.navigate(office.url("/password"));
        page.locator("input[type=password]").first().fill(password);
        page.locator("input[type=password]").nth(1).fill("a long new password");
        page.locator("main form button").click();
        browsing.signIn(page, "second-clerk", "a long new password");
        return page;
    }

    @Test
    void othersAreToldAndStoppingLeavesNothing() throws IOException, SQLException {
        try (Office office = Office.open(folder);
                Browsing browsing = new Browsing(office)) {
            Head before = office.ledger().journal().head();
            Page other = second(office, browsing);
            other.navigate(office.url("/imports/new"));
            other.locator("input[type=file]").setInputFiles(Roots.project("example/returns/returns.csv"));
            other.locator("form[enctype] button").click();
            other.locator("#map summary").click();
            other.locator("#text").fill(MAP.replace("编号", "单位").replace("项目名称", "月份"));
            other.locator("form[action='/imports/new/map/text'] button").first().click();

            Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
            try (Connection holding = hold()) {
                start(page, office, folder);
                page.locator("progress").waitFor();
                PagesTest.inspect(page, "import-under-way-en-GB-1280");

                other.locator("form[action='/imports/new/judge'] button").click();
                assertThat(other.locator(".alert-info").textContent()).contains("office-clerk");
                assertThat(other.navigate(office.url("/imports/new/rows")).text())
                        .doesNotContain("long.csv");

                page.evaluate("document.querySelector(\"form[action='/imports/new/cancel']\").submit()");
                Page watching = page.context().newPage();
                do {
                    watching.navigate(office.url("/imports/new"));
                } while (watching.locator(".alert-info").count() > 0);
                release(holding);
            }
            page.waitForURL("**/imports?cancelled");
            assertThat(office.ledger().journal().head()).isEqualTo(before);
            assertThat(uploaded()).noneMatch(file -> file.endsWith("long.csv"));
            assertThat(page.locator("#imports").textContent()).doesNotContain("long.csv");

            other.navigate(office.url("/imports/new/map"));
            other.locator("form[action='/imports/new/judge'] button").click();
            assertThat(other.url()).endsWith("/imports/new/rows");
        }
    }

    @Test
    void closingLeavesAnImportWholeOrNotAtAll() throws IOException, SQLException {
        Office office = Office.open(folder);
        Head before = office.ledger().journal().head();
        CompletableFuture<Void> closed;
        try (Browsing browsing = new Browsing(office)) {
            Page page = browsing.again(Role.OFFICE_CLERK, "en-GB", DESK);
            try (Connection holding = hold()) {
                start(page, office, folder);
                page.locator("progress").waitFor();
                closed = CompletableFuture.runAsync(office::close);
                release(holding);
            }
        }
        closed.join();
        assertThat(uploaded()).isEmpty();
        Office again = Office.reopen(folder);
        Head after = again.ledger().journal().head();
        assertThat(after.sequence() - before.sequence()).isIn(0L, ROWS + 1L);
        Files.writeString(folder.resolve("office.db.imports/uploads/left"), "by a program that was killed");
        again.close();
        Office.reopen(folder).close();
        assertThat(uploaded()).isEmpty();
    }
}
