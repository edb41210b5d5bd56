package org.tworivers.app.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.work.accounts.Role;

/// Debian's Chromium, driven by Playwright.
final class Browsing implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Map<Role, String> signedIn = new EnumMap<>(Role.class);
    private final Office office;
    private final Playwright playwright;
    private final Browser browser;

    Browsing(Office office) {
        this.office = office;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /// A fresh browser that nobody is signed in with.
    Page stranger(String language, int width) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900));
        return context.newPage();
    }

    /// A browser in which somebody of a role is signed in.
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
        String cookies = signedIn.computeIfAbsent(role, fresh -> {
            Page page = as(role, language, width);
            page.waitForURL(address -> !address.contains("/sign-in"));
            try (BrowserContext context = page.context()) {
                return context.storageState();
            }
        });
        return browser.newContext(
                        options.setLocale(language).setViewportSize(width, 900).setStorageState(cookies))
                .newPage();
    }

    /// Fills in the form, on the way to a page that is quick to show.
    void signIn(Page page, String name, String password) {
        page.navigate(office.url("/password"));
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("main button").click();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
