package org.tworivers.app.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The name of an uploaded file is a name and no path.
class UploadsTest {
    @ParameterizedTest
    @CsvSource({
        "台账.xlsx, 台账.xlsx",
        "../../etc/passwd, passwd",
        "C:\\台账\\a.csv, a.csv",
        ".., register",
        "..., register",
        "'', register",
        ".hidden, hidden",
        "/, register"
    })
    void theNameIsItsLastPart(String sent, String name) {
        assertThat(Uploads.name(sent)).isEqualTo(name);
    }
}
