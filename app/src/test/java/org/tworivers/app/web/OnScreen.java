package org.tworivers.app.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;

/// Tests that look at one office with one browser, opened for all of them.
@ExtendWith(StoryOfTheDay.class)
@ExtendWith(OnScreen.WhatWasShown.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnScreen {
    @SuppressWarnings("NullAway.Init")
    Office office;

    @SuppressWarnings("NullAway.Init")
    Browsing browsing;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        browsing = new Browsing(office);
    }

    /// What a page has once all of it is there, for who counts or lists and so does not wait for what is missing: a
    /// click
    /// waits until the next page begins, not until it ends.
    static Locator whole(Page page, String selector) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page.locator(selector);
    }

    /// Adds what the open pages show to the failure of a test.
    static final class WhatWasShown implements TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            if (context.getRequiredTestInstance() instanceof OnScreen test) {
                failure.addSuppressed(new IllegalStateException(test.browsing.shown()));
            }
            throw failure;
        }
    }

    @AfterAll
    void close() {
        browsing.close();
        office.close();
    }
}
