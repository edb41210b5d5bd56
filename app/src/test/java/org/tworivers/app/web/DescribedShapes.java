package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The shapes that a description tells of answers.
record DescribedShapes(JsonNode description) {
    private static final JsonMapper JSON = new JsonMapper();

    static DescribedShapes of(String description) {
        return new DescribedShapes(JSON.readTree(description));
    }

    /// Holds an answer to a GET against its shape.
    ///
    /// @return false when no shape is told
    boolean check(String path, String media, String body) {
        JsonNode schema = description
                .get("paths")
                .get(path)
                .get("get")
                .get("responses")
                .get("200")
                .get("content")
                .path(media.replaceAll(";.*", ""))
                .path("schema");
        if (!schema.has("$ref")) {
            return false;
        }
        ObjectNode whole = JSON.createObjectNode();
        whole.set("$ref", schema.get("$ref"));
        whole.set("components", description.get("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole)
                        .validate(JSON.readTree(body)))
                .as(path)
                .isEmpty();
        return true;
    }
}
