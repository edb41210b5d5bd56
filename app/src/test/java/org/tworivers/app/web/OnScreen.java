package org.tworivers.app.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Tests that look at one office with one browser, opened for all of them.
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

    @AfterAll
    void close() {
        browsing.close();
        office.close();
    }
}
