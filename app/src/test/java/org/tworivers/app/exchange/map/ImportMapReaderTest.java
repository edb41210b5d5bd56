package org.tworivers.app.exchange.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.YamlTree;

class ImportMapReaderTest {
    private static final String LEAST = """
            register: r
            row: signing
            key: [id]
            name: name
            day: day
            kind: contract
            """;

    private static ImportMap parse(String yaml) {
        return ImportMapReader.parse(YamlTree.parse(yaml));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    colour: red                             | field colour must be one of
                    layout: {header-row: 2}                 | field layout.header-row must be one of
                    layout: {header-rows: 9}                | header-rows (9) must be 1 to 4
                    layout: {charset: klingon}              | field layout.charset (klingon)
                    capital: {total: t, unit: 筐}           | field capital.unit (筐)
                    capital: {total: t, unit: 万元, currency: USD} | field capital.currency (USD)
                    capital: {total: t, currency: RMB}      | Maybe CNY
                    stages: {flying: x}                     | stage (flying) must be
                    stages: {started: {day: x, fact-when: [up]}} | stages.started.fact-when
                    status: {from: s, stages: {a: started}} | field status.as-of must say
                    status: {from: s, as-of: 2020}          | field status.stages must say
                    place: {scheme: x}                      | must have one of code, names and open
                    parties: [{role: investor}]             | field from () must name a column
                    event: {form: x}                        | field from () must name a column
                    return: {values: {a: b}}                | field return must be left out
                    audience: friends                       | audience (friends) must be
                    name2: "${x"                            | field name2 must be one of
                    """)
    void aWrongMapIsRefusedByTheNameOfTheKey(String line, String message) {
        assertThatThrownBy(() -> parse(LEAST + line + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe");
    }

    @Test
    void whatARowIsDecidesWhatMustBeSaid() {
        assertThatThrownBy(() -> parse(LEAST.replace("day: day\n", ""))).hasMessageContaining("field day must");
        assertThatThrownBy(() -> parse(LEAST.replace("kind: contract\n", ""))).hasMessageContaining("field kind must");
        assertThatThrownBy(() -> parse(LEAST.replace("signing", "announcement")))
                .hasMessageContaining("an announcement is no signing");
        assertThatThrownBy(() -> parse(LEAST.replace("signing", "status"))).hasMessageContaining("field day must");
        assertThatThrownBy(() -> parse(LEAST.replace("signing", "rumour")))
                .hasMessageContaining("must be one of signing, announcement, status, dossier, return");
        assertThatThrownBy(() -> parse(LEAST.replace("key: [id]\n", ""))).hasMessageContaining("Maybe none");
        assertThatThrownBy(() -> parse("a: &x 1\nb: *x\n")).hasMessageContaining("anchors");
        assertThatThrownBy(() -> parse(LEAST + "row: status\n")).hasMessageContaining("named twice");
        assertThat(parse(LEAST).isKeyless()).isFalse();
    }

    @Test
    void everyMapOfTheExamplesIsInOrder() throws IOException {
        try (Stream<Path> maps = Files.list(Roots.project("example/maps"))) {
            assertThat(maps.map(ImportMapReader::read)).isNotEmpty();
        }
    }
}
