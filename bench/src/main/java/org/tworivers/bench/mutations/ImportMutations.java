package org.tworivers.bench.mutations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.app.exchange.table.MendingFile;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.work.imports.ImportReport;

/// Mutated rows and mutated files, made from the example's registers, and [ImportLaw] held against each.
///
/// ```
/// java … org.tworivers.bench.mutations.ImportMutations PROJECT 1000000 5000 [SEED]
/// ```
///
/// Each case has a seed of its own, counted up from the one that is printed, so that a case that breaks the law can be
/// made again.
public final class ImportMutations {
    private static final int ROWS_OF_A_FILE = 500;
    private static final int FILES_OF_A_STORE = 25;

    private final Path example;
    private final Path folder;
    private final Source keyed;
    private final Source keyless;
    private long refused;
    private long judged;
    private long recorded;

    /// A register and the map it is read by.
    private record Source(ImportMap map, List<String> columns, List<List<String>> rows) {}

    /// @param project the project's folder
    /// @param folder an empty folder to work in
    public ImportMutations(Path project, Path folder) {
        this.example = project.resolve("example");
        this.folder = folder;
        this.keyed = source("henan-shanghai/projects.csv", "henan-shanghai");
        this.keyless = source("messy-zh.xlsx", "messy-zh");
    }

    /// Runs it.
    ///
    /// @param arguments the project's folder, how many rows, how many files, maybe a seed
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        int files = Integer.parseInt(arguments[2]);
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : System.nanoTime();
        Path folder = Files.createTempDirectory("mutations");
        new ImportMutations(Path.of(arguments[0]), folder).run(rows, files, seed, System.out);
    }

    /// Mutates so many rows and so many files.
    ///
    /// @throws IllegalStateException when the law is broken, with the seed and the file at fault
    public void run(int rows, int files, long seed, PrintStream out) throws IOException {
        out.println("Mutations of imports, seed " + seed);
        int rowFiles = (rows + ROWS_OF_A_FILE - 1) / ROWS_OF_A_FILE;
        rounds(rowFiles, seed, this::rowCase);
        out.println(rows + " mutated rows: " + told());
        rounds(files, seed + rowFiles, this::fileCase);
        out.println(files + " mutated files: " + told());
    }

    private String told() {
        String told = refused + " files refused, " + judged + " rows judged, " + recorded + " new or changed";
        refused = 0;
        judged = 0;
        recorded = 0;
        return told;
    }

    /// One mutated file and what must hold of it.
    private interface Case {
        void run(ImportLaw law, Random random, Path folder) throws IOException;
    }

    private void rounds(int cases, long seed, Case each) throws IOException {
        for (int from = 0; from < cases; from += FILES_OF_A_STORE) {
            Path round = Files.createTempDirectory(folder, "round");
            try (ImportLaw law = new ImportLaw(round)) {
                law.load(example.resolve("henan-shanghai/places.csv"), "gbt2260");
                law.load(example.resolve("henan-shanghai/sectors.csv"), "gbt4754");
                for (int i = from; i < Math.min(cases, from + FILES_OF_A_STORE); i++) {
                    tried(each, law, seed + i, round);
                }
                law.checkChain();
            }
        }
    }

    private static void tried(Case each, ImportLaw law, long seed, Path round) throws IOException {
        try {
            each.run(law, new Random(seed), round);
        } catch (IllegalStateException broken) {
            throw new IllegalStateException("seed " + seed + ", file in " + round + ": " + broken.getMessage(), broken);
        }
    }

    private void rowCase(ImportLaw law, Random random, Path round) throws IOException {
        Source source = random.nextBoolean() ? keyed : keyless;
        CellMutant mutant = new CellMutant(random);
        StringBuilder text = new StringBuilder(line(source.columns()));
        for (int i = 0; i < ROWS_OF_A_FILE; i++) {
            List<String> row = new ArrayList<>(
                    source.rows().get(random.nextInt(source.rows().size())));
            if (random.nextInt(4) > 0) {
                int telling = source.map().isKeyless() ? 2 : 0;
                row.set(telling, row.get(telling) + random.nextInt(10_000));
            }
            text.append(line(mutant.mutate(row)));
        }
        Path file = Files.write(round.resolve("rows.csv"), text.toString().getBytes(StandardCharsets.UTF_8));
        ImportReport report = counted(law.check(file, source.map(), random.nextInt(10) == 0));
        if (report == null || report.counts().rows() + report.ignored() != ROWS_OF_A_FILE) {
            throw new IllegalStateException("not every row has a verdict");
        }
    }

    private void fileCase(ImportLaw law, Random random, Path round) throws IOException {
        boolean workbook = random.nextInt(3) > 0;
        Path file = round.resolve(workbook ? "register.xlsx" : "register.csv");
        FileMutant mutant = new FileMutant(random);
        Files.write(file, workbook ? mutant.mutate(example.resolve("messy-zh.xlsx")) : mutant.mutate(text(random)));
        counted(law.check(file, workbook ? keyless.map() : keyed.map(), random.nextInt(10) == 0));
    }

    private byte[] text(Random random) throws IOException {
        String text = Files.readString(example.resolve("henan-shanghai/projects.csv"));
        return switch (random.nextInt(5)) {
            case 0 -> text.getBytes(Charset.forName("GB18030"));
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 3 -> text.replace(',', ';').replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private @Nullable ImportReport counted(@Nullable ImportReport report) {
        if (report == null) {
            refused++;
        } else {
            judged += report.counts().rows();
            recorded += report.counts().fresh() + report.counts().changed();
        }
        return report;
    }

    /// The rows of a register as a file of rows to mend has them: one line of header, and room for a decision.
    private Source source(String file, String map) {
        ImportMap read = ImportMapReader.read(example.resolve("maps").resolve(map + ".yaml"));
        try (Table table =
                TableFile.survey(example.resolve(file), "").open(read.lay().layout())) {
            List<String> columns = new ArrayList<>(table.columns());
            columns.addAll(List.of(MendingFile.LINE, MendingFile.DECISION));
            List<List<String>> rows = new ArrayList<>();
            table.forEachRemaining(row -> {
                List<String> cells = new ArrayList<>(row.cells());
                cells.addAll(List.of(Long.toString(row.line()), ""));
                rows.add(cells);
            });
            return new Source(read, columns, rows);
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }
}
