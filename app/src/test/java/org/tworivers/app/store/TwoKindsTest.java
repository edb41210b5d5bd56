package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.cli.Main;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.example.Demonstration;
import org.tworivers.app.work.journal.JournalExport;
import org.tworivers.app.work.journal.JournalImport;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.CountingPolicies;
import org.tworivers.core.shared.Code;

/// The whole example goes from a file to a server and back: the same chain, the same projections, the same bulletin.
class TwoKindsTest {
    @TempDir
    private Path folder = Path.of("");

    private static Ledger ledger(String address) {
        return Ledger.open(address, InstantSource.system(), new Random(5));
    }

    private Path export(Ledger ledger, String name) {
        assertThat(new JournalExport(ledger, true).toFile(folder.resolve(name)).findings())
                .isEmpty();
        return folder.resolve(name);
    }

    private static void take(Ledger ledger, Path file) {
        new JournalImport(ledger).run(file, () -> new Origin("r-1", Channel.COMMAND, "CN-HA", ""));
    }

    private static String run(String... command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), command))
                .as(err.toString())
                .isZero();
        return out.toString();
    }

    private Path bulletin(String address, String name) {
        Path file = folder.resolve(name);
        run(
                "bulletin",
                "--base",
                "2015-11-03",
                "--as-of",
                "2017-05-23",
                "--lang",
                "zh",
                "--out",
                file.toString(),
                "--store",
                address);
        return file;
    }

    @Test
    void theExampleIsTheSameInBothAndOnTheWayBack() throws IOException {
        String file = StoreKind.SQLITE.address(folder);
        String server = StoreKind.POSTGRESQL.address(folder);
        String back = "sqlite:" + folder.resolve("back.db");
        Path sent;
        try (Ledger ledger = ledger(file)) {
            new Demonstration(ledger, Roots.project("example")).fill();
            sent = export(ledger, "from-file.jsonl");
        }
        try (Ledger ledger = ledger(server)) {
            take(ledger, sent);
            assertThat(export(ledger, "from-server.jsonl")).hasSameBinaryContentAs(sent);
        }
        try (Ledger ledger = ledger(back)) {
            take(ledger, folder.resolve("from-server.jsonl"));
        }
        try (SmallStore one = new SmallStore(file);
                SmallStore two = new SmallStore(server);
                SmallStore three = new SmallStore(back)) {
            assertThat(two.journal().head()).isEqualTo(one.journal().head());
            assertThat(three.journal().head()).isEqualTo(one.journal().head());
            assertThat(two.projections()).isEqualTo(one.projections());
            assertThat(three.projections()).isEqualTo(one.projections());
            assertThat(Rebuilder.rebuild(two.database()).holds()).isTrue();
            assertThat(two.projections()).isEqualTo(one.projections());
        }
        assertThat(bulletin(server, "server.json")).hasSameBinaryContentAs(bulletin(file, "file.json"));
        assertThat(Files.size(folder.resolve("server.json"))).isGreaterThan(10_000);
        run("verify", folder.resolve("file.json").toString(), "--store", server);
    }

    /// Two servers on one store: each finds what the other recorded.
    @Test
    void whatOneServerRecordsTheOtherCounts() {
        FigureQuestion question = new FigureQuestion(
                LocalDate.of(2015, 11, 3),
                LocalDate.of(2017, 5, 23),
                "",
                ZoneOffset.UTC,
                CountingPolicies.get("sanming-2006"),
                new Rounding(Rounding.Mode.HALF_UP, 1),
                "",
                Code.NONE,
                Code.NONE);
        for (StoreKind kind : StoreKind.values()) {
            try (SmallStore recording = kind.in(folder);
                    Ledger looking = ledger(kind.address(folder))) {
                CurrentFigures figures = new CurrentFigures(looking);
                recording.state("a/1", 1);
                assertThat(figures.as(Audience.OWN).standings(question))
                        .as("%s", kind)
                        .hasSize(1);
                recording.state("a/2", 2);
                assertThat(figures.as(Audience.OWN).standings(question))
                        .as("%s", kind)
                        .hasSize(2);
            }
        }
    }
}
