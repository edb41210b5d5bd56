package org.tworivers.app.cli.options;

import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import picocli.CommandLine.Option;

/// Who records, and for which region.
public final class OriginOptions {
    @Option(
            names = "--region",
            paramLabel = "CODE",
            defaultValue = "${env:TWORIVERS_REGION:-CN-HA}",
            description = "Region that owns the entries, ISO 3166-2 (default: ${DEFAULT-VALUE}).")
    private String region = "CN-HA";

    @Option(
            names = "--recorder",
            paramLabel = "NAME",
            defaultValue = "${env:TWORIVERS_RECORDER:-${sys:user.name}}",
            description = {
                "Who records (default: $TWORIVERS_RECORDER, else the user's name on this machine).",
                "The journal holds an opaque id; the name lies beside it."
            })
    private String recorder = "";

    /// The origin of an act that came by this way. A recorder named for the first time gets an id.
    public Origin origin(Ledger ledger, Channel channel) {
        return new Origin(ledger.recorderId(recorder), channel, region, "");
    }

    /// The name of who records.
    public String recorder() {
        return recorder;
    }

    /// ISO 3166-2 code of the region that owns the entries.
    public String region() {
        return region;
    }
}
