package org.tworivers.app.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tworivers.app.work.accounts.Role;

/// Debian's Chromium, driven by Playwright, looking at one office. The program runs once for all tests; each page has
/// cookies and a store of its own.
final class Browsing implements AutoCloseable {
    private final Map<Role, Cookie> signedIn = new EnumMap<>(Role.class);
    private final List<BrowserContext> opened = new ArrayList<>();
    private final Office office;

    Browsing(Office office) {
        this.office = office;
    }

    /// The program, started by the first test that needs it and ended with the tests.
    private static final class Chromium {
        /// The shell without windows draws the same pages in less time; where it is missing the whole browser does.
        private static final Path PROGRAM = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium. Maybe: ./test, which installs it"));

        /// What is waited for comes later on a busy machine.
        private static final int PATIENCE_MILLIS = 30_000;

        static final Browser RUNNING = launch();

        private static Browser launch() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            return Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
        }
    }

    /// A fresh browser that nobody is signed in with.
    Page stranger(String language, int width) {
        return fresh(language, width, new Browser.NewContextOptions()).newPage();
    }

    private BrowserContext fresh(String language, int width, Browser.NewContextOptions options) {
        BrowserContext context = Chromium.RUNNING.newContext(
                options.setLocale(language).setViewportSize(width, 900).setReducedMotion(ReducedMotion.REDUCE));
        opened.add(context);
        return context;
    }

    /// A browser in which somebody of a role fills in the form to sign in.
    Page as(Role role, String language, int width) {
        Page page = stranger(language, width);
        signIn(page, role.word(), office.password());
        return page;
    }

    /// A browser of somebody who signed in before, on no page yet: each role signs in once.
    Page again(Role role, String language, int width) {
        return again(role, language, width, ColorScheme.LIGHT);
    }

    /// The same on a device that is light or dark.
    Page again(Role role, String language, int width, ColorScheme colours) {
        return again(role, language, width, new Browser.NewContextOptions().setColorScheme(colours));
    }

    /// A browser of somebody who signed in before, which runs no scripts.
    Page withoutScripts(Role role, String language, int width) {
        return again(role, language, width, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page again(Role role, String language, int width, Browser.NewContextOptions options) {
        BrowserContext context = fresh(language, width, options);
        context.addCookies(List.of(signedIn.computeIfAbsent(role, this::session)));
        return context.newPage();
    }

    private Cookie session(Role role) {
        try {
            String[] cookie = SignIn.cookie(office, role.word()).split("=", 2);
            return new Cookie(cookie[0], cookie[1]).setUrl(office.url("/"));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(role + " could not sign in", failed);
        }
    }

    /// Fills in the form, on the way to a page that is quick to show.
    void signIn(Page page, String name, String password) {
        page.navigate(office.url("/password"));
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("main button").click();
    }

    /// What the open pages show, for whom a test failed.
    String shown() {
        return opened.stream()
                .flatMap(context -> context.pages().stream())
                .map(page -> page.url() + "\n" + page.locator("body").innerText())
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }
}
