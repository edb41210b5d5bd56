package org.tworivers.app.work.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.work.imports.KeptRows.Kind;

/// What is kept beside a store for imports.
class KeptTest {
    private static final WrittenMap MAP = new WrittenMap("register: a\n");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void onlyTheOwnerGetsIn() throws IOException {
        ImportFolder made = ImportFolder.beside(folder.resolve("office.db"));
        for (Path each : List.of(made.uploads(), made.maps(), made.mending(), made.newUpload())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rwx------");
        }
        made.emptyUploads();
        assertThat(made.uploads()).isEmptyDirectory();
    }

    @Test
    void mapsOfTheOfficeComeBeforeThoseOfTheExample() {
        KeptMaps maps = new KeptMaps(folder, Roots.project("example/maps"));
        assertThat(maps.all()).allMatch(KeptMaps.KeptMap::isShipped).isNotEmpty();
        maps.keep("鹤壁 2017", new WrittenMap("register: before\n"));
        assertThat(maps.keep("鹤壁 2017", MAP)).hasParent(folder);
        assertThat(maps.all().getFirst().name()).isEqualTo("鹤壁 2017");
        assertThat(maps.find("own:鹤壁 2017"))
                .hasValueSatisfying(kept -> assertThat(kept.written()).isEqualTo(MAP));
        assertThat(maps.find("own:brief")).isEmpty();
    }

    @Test
    void aNameThatLeavesItsFolderIsNone() {
        KeptMaps maps = new KeptMaps(folder, folder);
        for (String name : List.of("", "../map", ".hidden", "a/b", " a", "x".repeat(41), "a\nb")) {
            assertThat(KeptMaps.isName(name)).as(name).isFalse();
            assertThatThrownBy(() -> maps.keep(name, MAP)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void rowsGoAfterAMonthOrWithTheirImport() throws IOException {
        Path rejected = Files.writeString(folder.resolve("a.csv.rejected.csv"), "a\n");
        Path kept = Files.createDirectory(folder.resolve("mending"));
        InstantSource now = InstantSource.system();
        KeptRows rows = new KeptRows(kept, now);
        assertThat(rows.keep("", List.of(rejected))).containsExactly(rejected);
        rows.keep("0a1b", List.of(rejected));
        assertThat(rejected).doesNotExist();
        assertThat(rows.find("0a1b", Kind.REJECTED)).isPresent();
        assertThat(rows.find("0a1b", Kind.REVIEW)).isEmpty();
        assertThat(rows.find("../mending/0a1b", Kind.REJECTED)).isEmpty();
        InstantSource later = InstantSource.offset(now, KeptRows.KEPT.plus(Duration.ofDays(1)));
        assertThat(new KeptRows(kept, later).find("0a1b", Kind.REJECTED)).isEmpty();
        assertThat(kept).isEmptyDirectory();
    }
}
