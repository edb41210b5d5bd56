package org.tworivers.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tworivers.app.Roots;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.example.Demonstration;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.app.work.serving.Serving;

/// The example, served on a free port, with an account of each role.
final class Office implements AutoCloseable {
    /// Tests sign in more often than people do, and ask more.
    private static final Map<String, String> USUAL =
            Map.of("tworivers.limits.sign-ins-a-minute", "10000", "tworivers.limits.requests-a-minute", "100000");

    private static final String FILE = "office.db";

    private final Ledger ledger;
    private final Serving.Service service;

    private Office(Ledger ledger, Serving.Service service) {
        this.ledger = ledger;
        this.service = service;
    }

    static Office open(Path folder) {
        return open(folder, USUAL);
    }

    /// @param settings what the server is told beside the usual
    static Office open(Path folder, Map<String, String> settings) {
        try {
            Files.copy(Example.STORE, folder.resolve(FILE));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot copy the example", broken);
        }
        return serve(existing(folder), settings);
    }

    /// The example's store, filled once for all offices of a test run.
    private static final class Example {
        static final Path STORE = fill();

        private static Path fill() {
            try {
                Path folder = Files.createTempDirectory("tworivers-example-");
                folder.toFile().deleteOnExit();
                Path store = folder.resolve(FILE);
                try (Ledger ledger = Ledger.open("sqlite:" + store, InstantSource.system(), new Random(4))) {
                    new Demonstration(ledger, Roots.project("example")).fill();
                }
                store.toFile().deleteOnExit();
                return store;
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot make a folder for the example", broken);
            }
        }
    }

    private static Ledger existing(Path folder) {
        return Ledger.openExisting("sqlite:" + folder.resolve(FILE), InstantSource.system(), new Random(5));
    }

    /// The same in a store at an address; another office may be open on it.
    static Office at(String address) {
        Ledger ledger = Ledger.open(address, InstantSource.system(), new Random());
        if (ledger.journal().head().sequence() == 0) {
            new Demonstration(ledger, Roots.project("example")).fill();
        }
        return serve(ledger, USUAL);
    }

    /// Serves a store that was closed.
    static Office reopen(Path folder) {
        return serve(existing(folder), USUAL);
    }

    private static Office serve(Ledger ledger, Map<String, String> settings) {
        settings.forEach(System::setProperty);
        try {
            return new Office(
                    ledger,
                    new WebServer()
                            .serve(new Serving.Settings(
                                    ledger, "127.0.0.1", 0, ExampleFiles.BASE, () -> ExampleFiles.AS_OF, true)));
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + service.port() + path;
    }

    String password() {
        return service.password();
    }

    /// Every route of pages, such as `GET /accounts`, with the right it needs; empty for one that is open.
    Map<String, String> routes() {
        return routes(false);
    }

    /// The same for programs.
    Map<String, String> apiRoutes() {
        return routes(true);
    }

    private Map<String, String> routes(boolean api) {
        Map<String, String> routes = new TreeMap<>(service.routes());
        routes.keySet().removeIf(route -> route.contains(" /api/") != api);
        return routes;
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        service.close();
        ledger.close();
    }
}
