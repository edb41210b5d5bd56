package org.tworivers.app.web.api.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.declared.Version;

/// What a route declares of what it is sent.
final class Bodies {
    private Bodies() {}

    /// The words that its address may carry.
    static List<String> query(Route route) {
        Query query = route.method().getMethodAnnotation(Query.class);
        return query == null ? List.of() : List.of(query.value());
    }

    /// The shape of its body, none for bytes; nothing when it takes no body.
    static Optional<List<Class<?>>> find(Route route) {
        Body body = route.method().getMethodAnnotation(Body.class);
        if (body != null) {
            return Optional.of(List.of(body.value()));
        }
        return route.consumed().isEmpty() ? Optional.empty() : Optional.of(List.of());
    }

    /// Whether it records an entry.
    static boolean changes(Route route) {
        Body body = route.method().getMethodAnnotation(Body.class);
        return body != null && body.changes();
    }

    /// Whether it changes what is there, and must be told which version was seen.
    static boolean isVersioned(Route route) {
        return route.method().hasMethodAnnotation(Version.class);
    }

    /// The statuses of the problems that it is likely to answer.
    static List<Integer> problems(Route route) {
        List<Integer> statuses = new ArrayList<>(List.of(429));
        if (route.isClosed()) {
            statuses.addAll(List.of(401, 403));
        }
        if (!query(route).isEmpty()) {
            statuses.add(400);
        }
        if (!route.pathWords().isEmpty()) {
            statuses.add(404);
        }
        if (find(route).isPresent()) {
            statuses.addAll(List.of(413, 415, 422, 503));
        }
        if (isVersioned(route)) {
            statuses.addAll(List.of(412, 428));
        }
        return statuses.stream().sorted().toList();
    }
}
