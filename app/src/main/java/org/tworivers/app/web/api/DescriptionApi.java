package org.tworivers.app.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.description.Describer;
import org.tworivers.app.web.security.Open;

/// The description of all routes for programs.
@RestController
class DescriptionApi {
    private final Describer describer;

    DescriptionApi(Describer describer) {
        this.describer = describer;
    }

    @Open
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> description(Locale locale) {
        byte[] bytes = describer.describe(locale).toPrettyString().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes);
    }
}
