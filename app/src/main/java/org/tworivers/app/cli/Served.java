package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.util.ServiceLoader;
import org.tworivers.app.cli.terminal.Interruption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.serving.Serving;

/// Serves a ledger until the program is told to end, and says how to sign in.
final class Served {
    private Served() {}

    /// What serves browsers.
    static Serving serving() {
        return ServiceLoader.load(Serving.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing serves browsers on the class path"));
    }

    static void until(Serving.Settings settings, PrintWriter out, Messages messages) throws InterruptedException {
        try (Interruption interruption = Interruption.watched();
                Serving.Service service = serving().serve(settings)) {
            out.println(messages.text("serve.ready", "http://" + settings.bind() + ":" + service.port() + "/"));
            if (!service.password().isEmpty()) {
                out.println(messages.text(
                        settings.demonstration() ? "serve.demo" : "serve.first",
                        service.password(),
                        String.join(", ", service.names())));
            }
            out.flush();
            interruption.await();
        }
    }
}
