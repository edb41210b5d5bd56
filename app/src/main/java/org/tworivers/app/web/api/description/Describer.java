package org.tworivers.app.web.api.description;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.RouteRights;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Describes the routes for programs as OpenAPI 3.1 has it: what stands in no route stands not in the description, and
/// none is left out. It is made when somebody asks for it first, once a language.
@Component
public final class Describer {
    private static final String VERSION = "3.1.1";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final JsonMapper json;
    private final Map<String, ObjectNode> made = new ConcurrentHashMap<>();

    Describer(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            JsonMapper json) {
        this.mappings = mappings;
        this.json = json;
    }

    /// The description in a language.
    public ObjectNode describe(Locale locale) {
        Messages messages = Page.messages(locale);
        return made.computeIfAbsent(messages.language(), fresh -> make(messages));
    }

    private ObjectNode make(Messages messages) {
        Shapes shapes = new Shapes(json);
        ObjectNode all = json.createObjectNode();
        all.put("openapi", VERSION);
        all.putObject("info")
                .put("title", messages.text("web.api.title"))
                .put("version", "1")
                .put("description", messages.text("web.api.what"));
        all.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = all.putObject("paths");
        OperationWriter writer = new OperationWriter(shapes, messages);
        for (Route route : routes()) {
            writer.write(object(paths, route.path()).putObject(route.verb()), route);
        }
        writer.writeComponents(all.putObject("components"));
        return all;
    }

    private static ObjectNode object(ObjectNode in, String name) {
        @Nullable Object there = in.get(name);
        return there instanceof ObjectNode node ? node : in.putObject(name);
    }

    private List<Route> routes() {
        return mappings.getObject().getHandlerMethods().entrySet().stream()
                .flatMap(each -> Route.of(each.getKey(), each.getValue()).stream())
                .filter(route -> route.path().startsWith(RouteRights.API))
                .sorted(Route.order())
                .toList();
    }
}
