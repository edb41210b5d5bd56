package org.tworivers.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.exchange.map.DataRows;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.app.exchange.map.RowReader;
import org.tworivers.app.exchange.map.RowReading;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.imports.ImportJob;
import org.tworivers.app.work.imports.ImportReport;
import org.tworivers.app.work.imports.ImportRequest;
import org.tworivers.app.work.imports.ImportWatch;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.CodeBook;

/// A register of many new rows, imported as the program does it: judged, then recorded in one durable
/// transaction. And what its reading costs: decoding the file, parsing it into rows, reading rows by the map.
public final class ImportBench {
    private static final String MAP = """
            register: bench
            row: dossier
            language: zh
            illustrative: true
            audience: public
            key: [编号]
            name: 项目名称
            place:
              scheme: bench-city
              open:
                - {level: city, code: 城市}
            sector:
              scheme: bench-sector
              open:
                - {level: sector, code: 行业}
            day: 签约日期
            kind: contract
            capital:
              total: 合同资金（万元）
              outside: 其中省外资金（万元）
              unit: 万元
            stages:
              started: 开工日期
            """;

    private static final String HEADER = "编号,项目名称,城市,行业,签约日期,合同资金（万元）,其中省外资金（万元）,开工日期\n";
    private static final Origin OFFICE = new Origin("bench", Channel.COMMAND, "CN-HA", "");

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final PrintStream out;
    private final Path folder;
    private final int rows;
    private final ImportMap map = ImportMapReader.parse(YamlTree.parse(MAP));

    ImportBench(PrintStream out, Path folder, int rows) {
        this.out = out;
        this.folder = folder;
        this.rows = rows;
    }

    /// Runs it.
    ///
    /// @param arguments a folder on the disk to measure, and how many rows (1,000,000 when not given)
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        new ImportBench(System.out, folder, rows).run();
    }

    void run() throws IOException {
        Path file = folder.resolve("register.csv");
        write(file);
        out.printf("%,d rows, %,d MB%n", rows, Files.size(file) / 1_000_000);
        runJob(file);
        compareReading(file);
    }

    private void write(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(2017);
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER);
            for (int row = 0; row < rows; row++) {
                LocalDate signed = LocalDate.of(2015, 11, 3).plusDays(random.nextInt(560));
                int capital = 100 + random.nextInt(500_000);
                String started = random.nextInt(3) == 0
                        ? ""
                        : signed.plusDays(30 + random.nextInt(400)).toString();
                writer.write("P" + row + ",示例项目第" + row + "号,城市" + random.nextInt(18) + ",C" + random.nextInt(97) + ","
                        + signed + "," + capital + "," + capital / 2 + "," + started + "\n");
            }
        }
    }

    private void runJob(Path file) throws IOException {
        Path store = folder.resolve("import.db");
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(store + suffix));
        }
        try (Ledger ledger = Ledger.open("sqlite:" + store, InstantSource.system(), new Random(1))) {
            ImportJob job = new ImportJob(ledger, () -> "bench-1");
            long busy = system.getProcessCpuTime();
            long start = System.nanoTime();
            ImportReport report = job.run(new ImportRequest(file, map, "", false, folder), OFFICE, ImportWatch.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            double busySeconds = (system.getProcessCpuTime() - busy) / 1e9;
            if (report.counts().fresh() != rows) {
                throw new IllegalStateException("every row must be new: " + report.counts());
            }
            out.printf("import, durable: %.1f s, %,.0f rows/s   (aim: at least 15,000)%n", seconds, rows / seconds);
            out.printf("processors: %.1f s, %.1f us a row%n", busySeconds, busySeconds * 1e6 / rows);
        }
        out.printf("heap at most %,d MB; %s%n", Runtime.getRuntime().maxMemory() / 1_000_000, peakMemory());
    }

    /// What the system says was the most memory of this process.
    private static String peakMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> "resident at most " + line.replaceAll("\\D+", "") + " kB")
                    .findFirst()
                    .orElse("");
        } catch (IOException noSuchFile) {
            return "resident memory is not told here";
        }
    }

    private void compareReading(Path file) {
        Race race = new Race()
                .with("decode", () -> decode(file))
                .with("lines", () -> decodeLines(file))
                .with("parse", () -> parse(file))
                .with("read", () -> read(file));
        race.run(1, 3);
        out.printf("%-42s %17s %17s%n", "", "clock     ratio", "processors ratio");
        line("read and decode into lines", race, "lines");
        line("read and decode into a buffer", race, "decode");
        line("parse and check the table (aim: <= 2)", race, "parse");
        line("and read every row by the map", race, "read");
    }

    private void line(String what, Race race, String name) {
        out.printf(
                "%-42s %8.3f %8.2f %8.3f %8.2f%n",
                what,
                race.seconds(name),
                race.seconds(name) / race.seconds("lines"),
                race.processorSeconds(name),
                race.processorSeconds(name) / race.processorSeconds("lines"));
    }

    private static long decode(Path file) {
        char[] buffer = new char[1 << 15];
        long sum = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                sum += read;
            }
            return sum;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long decodeLines(Path file) {
        long sum = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                sum += line.length();
            }
            return sum;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// From the file to rows: encoding, quotes, widths, totals and remarks.
    private long parse(Path file) {
        long cells = 0;
        try (Table table = TableFile.survey(file, "").open(map.lay().layout())) {
            DataRows data = new DataRows(table, map);
            while (data.hasNext()) {
                cells += data.next().cells().size();
            }
        }
        return cells;
    }

    private long read(Path file) {
        long stated = 0;
        TableFile surveyed = TableFile.survey(file, "");
        try (Table table = surveyed.open(map.lay().layout())) {
            DataRows data = new DataRows(table, map);
            RowReader reader = new RowReader(map, table.columns(), new CodeBook(List.of(), List.of()), surveyed.name());
            while (data.hasNext()) {
                stated += reader.read(data.next()) instanceof RowReading.Stated ? 1 : 0;
            }
        }
        return stated;
    }
}
