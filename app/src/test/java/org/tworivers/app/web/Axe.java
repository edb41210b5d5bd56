package org.tworivers.app.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What axe-core finds on a page. It is run in the page itself: our pages have no frames, and the builder's way through
/// a second page takes three times as long. The rule `region` is left out: it takes a third of the time, and what it
/// finds is never serious.
final class Axe {
    private static final String LIBRARY = read();
    private static final String SERIOUS = """
            axe.run(document, {resultTypes: ['violations'], rules: {region: {enabled: false}}}).then(found => found.violations
                .filter(each => ['serious', 'critical'].includes(each.impact))
                .map(each => each.id + ' ' + each.nodes[0].html))
            """;

    private Axe() {}

    /// The serious and critical faults, each with the first element that has it.
    static List<?> seriousFaults(Page page) {
        page.evaluate(LIBRARY);
        return (List<?>) page.evaluate(SERIOUS);
    }

    private static String read() {
        try (InputStream library = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(library).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read axe-core", broken);
        }
    }
}
