package org.tworivers.bench.backtest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A real project: in which region, of which kind, told in which year, and whether it is being built or runs.
record RealProject(String region, String kind, int year, boolean realised) {
    private static final int LINES_BEFORE_HEADER = 5;

    /// Projects of the Clean Investment Monitor, by state and technology of its segment.
    static List<RealProject> ofCleanInvestment(Path file) throws IOException {
        List<RealProject> projects = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (int i = 0; i < LINES_BEFORE_HEADER; i++) {
                lines.readLine();
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(lines)) {
                for (NamedCsvRecord row : rows) {
                    String told = row.getField("Announcement_Date");
                    String status = row.getField("Current_Facility_Status");
                    if (told.length() >= 4 && !row.getField("State").isEmpty()) {
                        projects.add(new RealProject(
                                row.getField("State"),
                                row.getField("Segment") + ": " + row.getField("Technology") + ", "
                                        + row.getField("Subcategory"),
                                year(told),
                                status.startsWith("O") || status.startsWith("U")));
                    }
                }
            }
        }
        return projects;
    }

    /// Chinese coal units by province and size; told in the year in which they started.
    static List<RealProject> ofCoalUnits(Path file) throws IOException {
        List<RealProject> projects = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String start = row.getField("Start year");
                if (start.matches("[0-9]{4}")) {
                    String status = row.getField("Status");
                    projects.add(new RealProject(
                            row.getField("Subnational unit (province, state)"),
                            size(row.getField("Capacity (MW)")),
                            Integer.parseInt(start),
                            status.equals("operating") || status.equals("mothballed") || status.equals("retired")));
                }
            }
        }
        return projects;
    }

    private static String size(String megawatts) {
        double size = megawatts.isEmpty() ? 0 : Double.parseDouble(megawatts);
        return size < 100
                ? "below 100 MW"
                : size < 300
                        ? "100 to 299 MW"
                        : size < 600 ? "300 to 599 MW" : size < 1000 ? "600 to 999 MW" : "1,000 MW and above";
    }

    /// `2021-05-01`, `5/1/2021`: the four digits that stand together.
    private static int year(String date) {
        for (String part : date.split("[^0-9]", -1)) {
            if (part.length() == 4) {
                return Integer.parseInt(part);
            }
        }
        return 0;
    }
}
