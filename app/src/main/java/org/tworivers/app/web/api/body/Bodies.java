package org.tworivers.app.web.api.body;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.core.shared.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads bodies strictly: a field that there is not is a fault, as a misspelt one would else be lost silently.
@Component
public final class Bodies {
    private final JsonMapper json;

    Bodies(JsonMapper json) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /// A body with what it says letter by letter, however it was spaced.
    public record Read<T>(T body, String content) {}

    /// Reads a body.
    ///
    /// @throws ProblemException when it is no such body
    public <T> Read<T> read(byte[] bytes, Class<T> shape) {
        try {
            T body = json.readValue(bytes, shape);
            if (body == null) {
                throw unreadable("");
            }
            return new Read<>(body, json.writeValueAsString(body));
        } catch (DatabindException unfit) {
            throw unreadable(unfit.getPath().stream()
                    .map(each -> each.getPropertyName() == null ? "[" + each.getIndex() + "]" : each.getPropertyName())
                    .collect(Collectors.joining(".")));
        } catch (JacksonException noJson) {
            throw unreadable("");
        }
    }

    private static ProblemException unreadable(String field) {
        return new ProblemException(
                ProblemKind.BODY_UNREADABLE,
                List.of(new Rejection(
                        "body-unreadable",
                        field,
                        "",
                        "send JSON of the shape that /api/v1/openapi.json describes; there is no such field, or its"
                                + " value is of another kind.")));
    }
}
