package org.tworivers.app.web.api.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Scope;

/// A route for programs, as its method declares it.
///
/// @param path such as `/api/v1/projects/{number}`
/// @param verb in small letters
/// @param media what it answers in
record Route(String path, String verb, List<String> media, List<String> consumed, HandlerMethod method) {
    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");

    Route {
        media = List.copyOf(media);
        consumed = List.copyOf(consumed);
    }

    static List<Route> of(RequestMappingInfo mapping, HandlerMethod method) {
        List<Route> routes = new ArrayList<>();
        for (RequestMethod verb : mapping.getMethodsCondition().getMethods()) {
            for (String path : mapping.getPatternValues()) {
                routes.add(new Route(
                        path,
                        verb.name().toLowerCase(Locale.ROOT),
                        words(mapping.getProducesCondition().getProducibleMediaTypes().stream()
                                .toList()),
                        words(mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                                .toList()),
                        method));
            }
        }
        return routes;
    }

    private static List<String> words(List<MediaType> media) {
        return media.stream().map(MediaType::toString).toList();
    }

    /// Routes in the order they are described in.
    static Comparator<Route> order() {
        return Comparator.comparing(Route::path).thenComparing(Route::verb);
    }

    /// Its name.
    String id() {
        return method.getMethod().getName();
    }

    /// What stands in braces in its path.
    List<String> pathWords() {
        return IN_PATH.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /// The scope that a token must have; empty for a route that any token may take, and an open one.
    List<String> scopes() {
        Needs needs = method.getMethodAnnotation(Needs.class);
        return needs == null
                ? List.of()
                : Scope.find(needs.value()).map(Scope::word).stream().toList();
    }

    /// Whether a token is needed at all.
    boolean isClosed() {
        return method.hasMethodAnnotation(Needs.class);
    }

    /// What it answers in.
    List<String> answered() {
        Type answer = answer();
        if (!media.isEmpty()) {
            return media;
        }
        return List.of(
                answer == byte[].class ? MediaType.APPLICATION_OCTET_STREAM_VALUE : MediaType.APPLICATION_JSON_VALUE);
    }

    /// The shape of the answer; null where it is no record.
    @Nullable
    Type shape() {
        Type answer = answer();
        return answer instanceof Class<?> type && type.isRecord() ? type : null;
    }

    private Type answer() {
        Type returned = method.getMethod().getGenericReturnType();
        return returned instanceof ParameterizedType entity && entity.getRawType() == ResponseEntity.class
                ? Arrays.asList(entity.getActualTypeArguments()).getFirst()
                : returned;
    }
}
