package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tworivers.app.Roots;

/// The standard's own schemas, where they are at hand.
final class Oc4ids {
    private static final String PROJECT =
            "https://standard.open-contracting.org/infrastructure/schema/0__9__5/project-schema.json";

    private Oc4ids() {}

    /// Holds a package against the schema; skips the test when there is none.
    static void assertValid(String whole) throws IOException {
        Path folder = Roots.data("standards/oc4ids");
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_4,
                builder -> builder.schemas(Map.of(PROJECT, text(folder, "project-schema.json"))));
        assertThat(registry.getSchema(text(folder, "project-package-schema.json"), InputFormat.JSON)
                        .validate(
                                whole,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    private static String text(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
