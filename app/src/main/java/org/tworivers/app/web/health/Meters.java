package org.tworivers.app.web.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.Ledger;

/// What the server measures of itself, in the form that Prometheus reads.
@Component
class Meters {
    /// The media type of that form.
    static final String FORM = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Meters(Ledger ledger) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        Gauge.builder(
                        "tworivers.journal.sequence",
                        ledger,
                        of -> of.journal().head().sequence())
                .description("entries in the journal")
                .register(registry);
        Gauge.builder(
                        "tworivers.store.read.only",
                        ledger,
                        of -> of.database().trouble().isPresent() ? 1 : 0)
                .description("1 while nothing can be recorded")
                .register(registry);
    }

    /// Notes how long a request took.
    ///
    /// @param route its pattern, such as `/projects/{id}`, so that there are only as many series as routes
    void note(String verb, String route, int status, Duration taken) {
        Timer.builder("http.server.requests")
                .description("requests answered")
                .tag("method", verb)
                .tag("uri", route)
                .tag("status", Integer.toString(status))
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry)
                .record(taken);
    }

    String text() {
        return registry.scrape();
    }

    @PreDestroy
    void close() {
        collections.close();
        registry.close();
    }
}
