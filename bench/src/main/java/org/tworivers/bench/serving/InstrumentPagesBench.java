package org.tworivers.bench.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.example.Demonstration;
import org.tworivers.bench.instruments.MadeUpBookings;

/// The pages of shared instruments with very many bookings, asked for over HTTP one after the other: the first time,
/// and then the median and the 95th of a hundred.
public final class InstrumentPagesBench {
    private static final int BOOKINGS = 100_000;

    private InstrumentPagesBench() {}

    /// Runs it.
    ///
    /// @param arguments the address of a store, filled when it is empty and else taken as it is; the project's
    ///     folder `example`; how many bookings (100,000 when not given)
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int bookings = arguments.length > 2 ? Integer.parseInt(arguments[2]) : BOOKINGS;
        try (Ledger ledger = Ledger.open(arguments[0], InstantSource.system(), new Random(1))) {
            if (ledger.journal().head().sequence() == 0) {
                new Demonstration(ledger, Path.of(arguments[1])).fill();
                MadeUpBookings.fill(ledger, bookings);
            }
        }
        String day = MadeUpBookings.begin(bookings)
                .plusDays(MadeUpBookings.days(bookings) / 2)
                .toString();
        List<String> paths = List.of(
                "/instruments",
                "/instruments?page=5",
                "/instruments/made-47",
                "/instruments/made-47/week?day=" + day,
                "/instruments/made-47/book",
                "/instruments/use?instrument=made-47&from=2016-01-01",
                "/bookings",
                "/bookings/statement?organisation=firm-6&month=" + day.substring(0, 7));
        try (OfficeServer server = OfficeServer.start(arguments[0], List.of("-Xmx1g"));
                Visitor visitor = server.signIn("instrument-keeper")) {
            for (String path : paths) {
                PageTimes.print(visitor, path);
            }
            System.out.printf(Locale.ROOT, "resident: at most %,d MB%n", server.megabytes("VmHWM"));
        }
    }
}
