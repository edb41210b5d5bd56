package org.tworivers.app.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.exchange.BrokenFileException;

/// A CSV file is read as a plain parser and a plain decoder read it, only without making what nobody asks for.
class CsvLawsTest {
    private static final String[] PIECES = {
        "", "a", "7", "1,024", "x;y", "t\tt", "\"", "\n", "\r\n", " ", "\u3000", "\u00A0", "é", "鹤壁市", "合计", "😀",
        "\uFFFD", "\uFEFF"
    };
    private static final String[] ENCODINGS = {"UTF-8", "UTF-8 with a mark", "GB18030", "UTF-16LE", "UTF-16BE"};
    private static final int BUFFER = 1 << 16;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theRowsAreThoseOfAPlainParser() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            char separator = ",;\t|".charAt(random.nextInt(4));
            String text = table(random, separator);
            String encoding = ENCODINGS[random.nextInt(ENCODINGS.length)];
            Path path = Files.write(folder.resolve("t.csv"), encoded(text, encoding));
            List<Row> wanted = new ArrayList<>();
            try (CsvReader<CsvRecord> plain = CsvReader.builder()
                    .fieldSeparator(separator)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                plain.forEach(each -> wanted.add(new Row(each.getStartingLineNumber(), each.getFields())));
            }
            Layout layout = new Layout(0, 1, separator, encoding.equals("GB18030") ? encoding : "", "");
            try (Table table = TableFile.survey(path, layout.charset()).open(layout)) {
                List<Row> rows = new ArrayList<>();
                table.forEachRemaining(rows::add);
                assertThat(rows).as("seed %s, %s", seed, encoding).isEqualTo(wanted.subList(1, wanted.size()));
                rows.forEach(CsvLawsTest::assertEnds);
            }
        }
    }

    private static String table(Random random, char separator) {
        String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        StringBuilder text = new StringBuilder("a,b;c".replace(',', separator)).append(lineEnd);
        int rows = random.nextInt(20) == 0 ? 4_000 : random.nextInt(30);
        for (int row = 0; row < rows; row++) {
            int cells = random.nextInt(random.nextInt(10) == 0 ? 50 : 5);
            for (int column = 0; column < cells; column++) {
                text.append(column == 0 ? "" : separator).append(cell(random, separator));
            }
            text.append(lineEnd);
        }
        return text.toString();
    }

    private static String cell(Random random, char separator) {
        StringBuilder cell = new StringBuilder();
        for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        boolean quoted = random.nextInt(8) == 0
                || cell.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + cell.toString().replace("\"", "\"\"") + "\"" : cell.toString();
    }

    private static byte[] encoded(String text, String encoding) {
        return switch (encoding) {
            case "UTF-8" -> text.getBytes(StandardCharsets.UTF_8);
            case "UTF-8 with a mark" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "GB18030" -> text.getBytes(Charset.forName(encoding));
            default -> ("\uFEFF" + text).getBytes(Charset.forName(encoding));
        };
    }

    private static void assertEnds(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            assertThat(row.first(column)).isEqualTo(cell.isEmpty() ? 0 : cell.charAt(0));
            assertThat(row.last(column)).isEqualTo(cell.isEmpty() ? 0 : cell.charAt(cell.length() - 1));
            assertThat(row.cells().get(column)).isSameAs(cell);
        }
    }

    @Test
    void aTextIsUtf8WhenADecoderSaysSoAndElseTheFirstFaultIsWhereTheDecoderFindsIt() throws IOException {
        String whole = "鹤壁市,é,😀,ascii only here\n".repeat(2 * BUFFER / 30);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.substring(random.nextInt(20)).getBytes(StandardCharsets.UTF_8);
            for (int spoiled = random.nextInt(3); spoiled > 0; spoiled--) {
                int at = random.nextBoolean() ? random.nextInt(bytes.length) : BUFFER - 5 + random.nextInt(10);
                bytes[at] = (byte) (1 + random.nextInt(255));
            }
            long fault = fault(bytes);
            Path path = Files.write(folder.resolve("t.csv"), bytes);
            if (fault == 0) {
                assertThat(ByteSurvey.ofText(path, "").charset())
                        .as("seed %s", seed)
                        .isEqualTo(StandardCharsets.UTF_8);
            } else {
                assertThat(faultFound(path)).as("seed %s", seed).startsWith("byte " + fault + " is not UTF-8, ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C080",
                "C1BF",
                "C241",
                "DF",
                "E08080",
                "E0A080",
                "E19F41",
                "E141BF",
                "EC80",
                "ED9FBF",
                "EDA080",
                "EE8080",
                "EFBFBF",
                "F0908080",
                "F4908080",
                "F5808080",
                "80",
                "BF",
                "FF"
            })
    void eachKindOfSequenceIsJudgedAsTheDecoderJudgesIt(String hex) throws IOException {
        for (String before : List.of("", "ascii", "much longer ascii", "鹤")) {
            byte[] bytes = (before + "?" + "\n\n\n\n\n").getBytes(StandardCharsets.UTF_8);
            byte[] odd = HexFormat.of().parseHex(hex);
            int at = before.getBytes(StandardCharsets.UTF_8).length;
            System.arraycopy(odd, 0, bytes, at, odd.length);
            Path path = Files.write(folder.resolve("t.csv"), bytes);
            long fault = fault(bytes);
            if (fault == 0) {
                assertThat(ByteSurvey.ofText(path, "").charset()).isEqualTo(StandardCharsets.UTF_8);
            } else if (!decodes(bytes, Charset.forName("GB18030"))) {
                assertThat(faultFound(path)).startsWith("byte " + fault + " is not UTF-8, ");
            } else {
                assertThat(ByteSurvey.ofText(path, "").charset().name()).isEqualTo("GB18030");
            }
        }
    }

    private static String faultFound(Path path) {
        return catchThrowableOfType(BrokenFileException.class, () -> ByteSurvey.ofText(path, ""))
                .rejection()
                .value();
    }

    /// Position of the first byte that does not decode, from 1; 0 when all do.
    private static long fault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean isError = StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, CharBuffer.allocate(bytes.length), true)
                .isError();
        return isError ? in.position() + 1L : 0;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        return !charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true)
                .isError();
    }

    @Test
    void aRowCannotBeChanged() {
        Row row = new Row(2, new CsvCells("ab".toCharArray(), new int[] {1, 1, 2}));
        assertThat(row).isEqualTo(new Row(2, List.of("a", "", "b")));
        assertThatThrownBy(() -> row.cells().set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> row.cells().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "鹤"})
    void theLimitsAreCountedInCharacters(String character) throws IOException {
        String longest = character.repeat(CsvRows.LONGEST_CELL);
        assertThat(cells("a\n" + longest + "\n")).isEqualTo(1);
        assertThat(refused("a\n" + longest + character + "\n")).contains("max field size of 262144");
        assertThat(cells("a\n" + (longest + ",").repeat(4) + "\n")).isEqualTo(5);
        assertThat(refused("a\n" + (longest + ",").repeat(4) + character + "\n"))
                .contains("max record size of 1048576");
        assertThat(cells("a\n" + character + ",".repeat(16_383) + "\n")).isEqualTo(16_384);
        assertThat(refused("a\n" + character + ",".repeat(16_384) + "\n")).contains("limit of 16384 fields");
    }

    private int cells(String text) throws IOException {
        try (Table table = TableFile.survey(Files.writeString(folder.resolve("t.csv"), text), "")
                .open(Layout.PLAIN)) {
            return table.next().cells().size();
        }
    }

    private String refused(String text) {
        return catchThrowableOfType(BrokenFileException.class, () -> cells(text))
                .rejection()
                .value();
    }
}
