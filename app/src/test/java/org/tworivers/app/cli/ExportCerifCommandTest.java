package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.work.cerif.CerifSchema;
import org.xml.sax.SAXException;

/// The example of all rooms as CERIF.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCerifCommandTest {
    @SuppressWarnings("NullAway.Init")
    private ExampleStore store;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    void fill(@TempDir Path folder) {
        this.folder = folder;
        store = ExampleStore.in(folder);
    }

    private String export(String more) {
        ExampleStore.Run run = store.run("export cerif - --as-of 2017-05-23 " + more);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void everyRoomHasItsPart() {
        assertThat(export("--with-people"))
                .contains(
                        "OrgUnits/central-plains-institute",
                        "Projects/joint:",
                        "Products/",
                        "Equipments/ly-fatigue-100kn")
                .doesNotContain("He Wei");
    }

    @Test
    void itIsValidCerif() throws SAXException, IOException {
        CerifSchema schema = CerifSchema.read();
        schema.validate(export(""));
        Path file = folder.resolve("research.xml");
        assertThat(store.run("export cerif " + file + " --as-of 2017-05-23").code())
                .isZero();
        schema.validate(Files.readString(file));
        assertThat(store.run("export cerif " + file + " --as-of 2017-05-23").code())
                .as("a file that is there is not written over")
                .isEqualTo(3);
    }
}
