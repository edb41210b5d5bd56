package org.tworivers.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.web.api.answer.KnownAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.export.Feature;
import org.tworivers.app.web.api.export.InfrastructureWriter;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.Particulars;
import org.tworivers.app.work.projects.ProjectList;
import org.tworivers.app.work.projects.ProjectLists.Found;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// All projects that an address asks for, in one file. Each project is written by itself, so that a file takes no more
/// room in memory than its list does.
@RestController
class ExportsApi {
    private static final String LINES = "application/x-ndjson";
    private static final String FEATURES = "application/geo+json";

    private final ProjectsApi projects;
    private final Particulars particulars;
    private final ExportSettings settings;
    private final JsonMapper json;

    ExportsApi(ProjectsApi projects, Particulars particulars, ExportSettings settings, JsonMapper json) {
        this.projects = projects;
        this.particulars = particulars;
        this.settings = settings;
        this.json = json;
    }

    /// What is written of each project.
    private interface Each {
        Object of(ListedProject project, ProjectList list);
    }

    @Needs(Right.READ)
    @Query({"base", "asOf", "knownAt", "text", "place", "sector", "origin", "stage", "due", "sort", "order"})
    @GetMapping(path = ProjectsApi.PATH + ".jsonl", produces = LINES)
    void lines(@RequestParam Map<String, String> typed, HttpServletResponse response, Locale locale)
            throws IOException {
        Found found = find(typed, locale);
        response.setContentType(LINES);
        OutputStream out = response.getOutputStream();
        for (ListedProject each : found.projects()) {
            out.write(json.writeValueAsBytes(ProjectsApi.answer(each, found.list())));
            out.write('\n');
        }
    }

    @Needs(Right.READ)
    @Query({"base", "asOf", "knownAt", "text", "place", "sector", "origin", "stage", "due", "sort", "order"})
    @GetMapping(path = ProjectsApi.PATH + ".geojson", produces = FEATURES)
    void features(@RequestParam Map<String, String> typed, HttpServletResponse response, Locale locale)
            throws IOException {
        Viewer viewer = Visitor.get();
        Found found = find(typed, locale);
        response.setContentType(FEATURES);
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeStringProperty("type", "FeatureCollection");
            writeAll(
                    out,
                    "features",
                    found,
                    (each, list) -> Feature.of(ProjectsApi.answer(each, list), particulars(each, list, viewer)));
            out.writeEndObject();
        }
    }

    /// A project package of OC4IDS 0.9.5; one without projects there cannot be.
    @Needs(Right.READ)
    @Query({"base", "asOf", "knownAt", "text", "place", "sector", "origin", "stage", "due", "sort", "order"})
    @GetMapping(path = ProjectsApi.PATH + ".oc4ids.json", produces = MediaType.APPLICATION_JSON_VALUE)
    void infrastructure(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Viewer viewer = Visitor.get();
        Found found = find(typed, locale);
        if (found.projects().isEmpty()) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
        Map<String, ListedOrganisation> organisations = settings.organisations().byId(viewer);
        InfrastructureWriter writer = new InfrastructureWriter(
                settings.prefix(),
                Page.messages(locale).language(),
                id -> Optional.ofNullable(organisations.get(id))
                        .map(each -> each.stated().names()));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeStringProperty("version", "0.9");
            out.writeStringProperty("uri", address(request, typed, found.list()));
            out.writeStringProperty(
                    "publishedDate", found.list().known().recordedAt().toString());
            out.writeObjectPropertyStart("publisher");
            out.writeStringProperty("name", settings.publisher());
            out.writeEndObject();
            writeAll(
                    out,
                    "projects",
                    found,
                    (each, list) -> writer.of(ProjectsApi.answer(each, list), particulars(each, list, viewer)));
            out.writeEndObject();
        }
    }

    /// The address that gives the same package for ever.
    private static String address(HttpServletRequest request, Map<String, String> typed, ProjectList list) {
        KnownAnswer known = KnownAnswer.of(list.base(), list.asOf(), list.known());
        UriComponentsBuilder address =
                UriComponentsBuilder.fromUriString(request.getRequestURL().toString());
        typed.forEach((word, value) -> address.queryParam(word, "{" + word + "}"));
        return address.replaceQueryParam("base", known.base())
                .replaceQueryParam("asOf", known.asOf())
                .replaceQueryParam("knownAt", "seq:" + known.sequence())
                .encode()
                .buildAndExpand(typed)
                .toUriString();
    }

    private void writeAll(JsonGenerator out, String name, Found found, Each writer) {
        out.writeArrayPropertyStart(name);
        for (ListedProject each : found.projects()) {
            json.writeValue(out, writer.of(each, found.list()));
        }
        out.writeEndArray();
    }

    private Found find(Map<String, String> typed, Locale locale) {
        return projects.find(typed, locale);
    }

    private Particulars.Of particulars(ListedProject each, ProjectList list, Viewer viewer) {
        return particulars.find(each.standing().projectNumber(), list.known().sequence(), viewer.audience());
    }
}
