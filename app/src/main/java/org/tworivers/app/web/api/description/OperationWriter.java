package org.tworivers.app.web.api.description;

import java.util.List;
import org.springframework.http.MediaType;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.api.problem.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes one route after the other as OpenAPI has it.
final class OperationWriter {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "#/components/responses/Problem";
    private static final String STRING = "string";
    private static final String SCHEMA = "schema";
    private static final String CONTENT = "content";
    private static final String DESCRIPTION = "description";

    private final Shapes shapes;
    private final Messages messages;

    OperationWriter(Shapes shapes, Messages messages) {
        this.shapes = shapes;
        this.messages = messages;
    }

    void write(ObjectNode out, Route route) {
        out.put("operationId", route.id());
        out.put("summary", messages.text("web.api.route." + route.id()));
        if (route.isClosed()) {
            ArrayNode scopes = out.putArray("security").addObject().putArray(TOKEN);
            route.scopes().forEach(scopes::add);
        } else {
            out.putArray("security");
        }
        parameters(out.putArray("parameters"), route);
        boolean creates = route.verb().equals("post");
        Bodies.find(route).ifPresent(body -> body(out.putObject("requestBody"), route, body));
        ObjectNode responses = out.putObject("responses");
        ObjectNode fine = responses.putObject(creates ? "201" : "200");
        fine.put(DESCRIPTION, messages.text(creates ? "web.api.answer.recorded" : "web.api.answer.fine"));
        answers(fine.putObject(CONTENT), route);
        for (int status : Bodies.problems(route)) {
            responses.putObject(Integer.toString(status)).put("$ref", PROBLEM);
        }
        responses.putObject("default").put("$ref", PROBLEM);
    }

    private void answers(ObjectNode content, Route route) {
        for (String media : route.answered()) {
            ObjectNode told = content.putObject(media);
            if (route.shape() != null) {
                told.set(SCHEMA, shapes.reference(route.shape()));
            } else if (media.contains("json")) {
                told.putObject(SCHEMA).put("type", media.contains("ndjson") ? STRING : "object");
            }
        }
    }

    private void parameters(ArrayNode out, Route route) {
        for (String word : route.pathWords()) {
            parameter(out, "path", word, true);
        }
        for (String word : Bodies.query(route)) {
            parameter(out, "query", word, false);
        }
        if (Bodies.changes(route)) {
            parameter(out, "header", "Idempotency-Key", true);
        }
        if (Bodies.isVersioned(route)) {
            parameter(out, "header", "If-Match", true);
        }
    }

    private void parameter(ArrayNode out, String where, String word, boolean required) {
        ObjectNode parameter = out.addObject();
        parameter.put("name", word);
        parameter.put("in", where);
        parameter.put("required", required);
        parameter.put(DESCRIPTION, messages.text("web.api.word." + word));
        parameter.putObject(SCHEMA).put("type", STRING);
    }

    private void body(ObjectNode out, Route route, List<Class<?>> body) {
        out.put("required", true);
        ObjectNode content = out.putObject(CONTENT);
        for (String media : route.consumed()) {
            ObjectNode told = content.putObject(media);
            body.forEach(shape -> told.set(SCHEMA, shapes.reference(shape)));
        }
    }

    /// What routes refer to, after all of them were written.
    void writeComponents(ObjectNode out) {
        ObjectNode problem = out.putObject("responses").putObject("Problem");
        problem.put(DESCRIPTION, messages.text("web.api.answer.problem"));
        problem.putObject(CONTENT)
                .putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(SCHEMA, shapes.reference(Problem.class));
        out.putObject("securitySchemes")
                .putObject(TOKEN)
                .put("type", "http")
                .put("scheme", "bearer")
                .put(DESCRIPTION, messages.text("web.api.token"));
        out.set("schemas", shapes.all());
    }
}
