package org.tworivers.app.cli;

import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import picocli.CommandLine.Option;

/// Who records, and for which region.
final class OriginOptions {
    @Option(
            names = "--region",
            paramLabel = "CODE",
            defaultValue = "${env:TWORIVERS_REGION:-CN-HA}",
            description = "Region that owns the entries, ISO 3166-2 (default: ${DEFAULT-VALUE}).")
    private String region = "CN-HA";

    /// The origin of an act that came by this way.
    Origin origin(Channel channel) {
        return new Origin("local", channel, region, "");
    }
}
