package org.tworivers.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The glossary names classes that exist.
class GlossaryTest {
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9.]*)`");

    @Test
    void theClassesOfTheGlossaryExist() throws IOException {
        Path glossary = Path.of(System.getProperty("tworivers.root"), "doc", "glossary.md");
        List<String> named = named(Files.readString(glossary));
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(house()).containsAll(named);
    }

    @Test
    void aClassThatDoesNotExistIsFound() {
        List<String> named = named("| project | 项目 | one undertaking | `ProjectManager`, `Stage` |");
        assertThat(named).containsExactly("ProjectManager", "Stage");
        assertThat(house()).contains("Stage").doesNotContain("ProjectManager");
    }

    private static List<String> named(String glossary) {
        return CLASS.matcher(glossary)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /// Names without their package: `Stage`, `Statement.Signed`.
    private static Set<String> house() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tworivers").stream()
                        .map(type -> type.getName()
                                .substring(type.getPackageName().length() + 1)
                                .replace('$', '.'))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
