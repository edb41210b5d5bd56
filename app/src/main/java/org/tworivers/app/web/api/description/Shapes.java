package org.tworivers.app.web.api.description;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The shapes of bodies and answers as JSON Schema, made from their records. What an answer does not know is null, and
/// the field is there; what a body does not need may be left out.
final class Shapes {
    private static final String BODIES = ".body";
    private static final String WHERE = "components/schemas";

    private final SchemaBuilder builder;

    Shapes(JsonMapper json) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        json, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.PLAIN_DEFINITION_KEYS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withNullableCheck(Shapes::isNullable)
                .withRequiredCheck(field -> !isBody(field) || !isNullable(field))
                .withPropertyNameOverrideResolver(Shapes::written);
        config.forTypesInGeneral().withDefinitionNamingStrategy((key, context) -> name(key.getType()));
        builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isBody(FieldScope field) {
        return field.getDeclaringType().getErasedType().getPackageName().endsWith(BODIES);
    }

    private static @Nullable String written(FieldScope field) {
        JsonProperty named = field.getAnnotation(JsonProperty.class);
        return named == null ? null : named.value();
    }

    private static String name(ResolvedType type) {
        return type.isInstanceOf(Map.class)
                ? type.getTypeParameters().getLast().getErasedType() == String.class ? "Texts" : "Values"
                : name(type.getErasedType());
    }

    /// The name of a shape: that of its record without what tells records apart from the domain.
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String own = type.getSimpleName().replaceFirst("(?<=.)Answer$", "");
        return outer == null ? own : name(outer) + own;
    }

    /// A reference to a shape.
    ObjectNode reference(Type type) {
        return builder.createSchemaReference(type);
    }

    /// All shapes that were referred to, by name.
    ObjectNode all() {
        return builder.collectDefinitions(WHERE);
    }
}
