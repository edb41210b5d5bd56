package org.tworivers.app.web.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.Bodies;
import org.tworivers.app.web.api.body.EvidenceBody;
import org.tworivers.app.web.api.body.FactBody;
import org.tworivers.app.web.api.body.ProjectBody;
import org.tworivers.app.web.api.body.ReasonBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.recording.Sent;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.recording.Said;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.shared.Rejection;

/// Records in dossiers what the forms on screen record, by the same desk and rules.
@RestController
class RecordApi {
    private static final String ENTRIES = ProjectsApi.PATH + "/{number}/entries/{entry}";

    private final RecordDoor door;
    private final DossierDesk desk;
    private final Sent sent;
    private final Handed handed;
    private final Bodies bodies;

    RecordApi(RecordDoor door, DossierDesk desk, Sent sent, Handed handed, Bodies bodies) {
        this.door = door;
        this.desk = desk;
        this.sent = sent;
        this.handed = handed;
        this.bodies = bodies;
    }

    @Needs(Right.RECORD)
    @Body(ProjectBody.class)
    @PostMapping(path = ProjectsApi.PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> beginProject(
            @RequestBody byte[] bytes, @RequestHeader HttpHeaders headers, Locale locale) {
        Viewer viewer = Visitor.get();
        Bodies.Read<ProjectBody> read = bodies.read(bytes, ProjectBody.class);
        Once.Sending sending = door.sending(viewer, headers, ProjectsApi.PATH, read.content());
        OptionalLong before = door.find(sending);
        if (before.isPresent()) {
            return RecordDoor.answer(before.getAsLong(), desk.numberOf(before.getAsLong()));
        }
        Sent.Read said = sent.begin(read.body().fields(), locale);
        Said whole = whole(
                said,
                papers(viewer, read.body().evidence(), Set.of()),
                read.body().audience());
        List<Integer> same = sent.namesakes(whole.statements(), locale);
        if (!same.isEmpty() && !Boolean.TRUE.equals(read.body().another())) {
            throw new ProblemException(
                    ProblemKind.NAMESAKES,
                    same.stream()
                            .map(number -> new Rejection(
                                    "project-namesake",
                                    "names",
                                    Integer.toString(number),
                                    "a project is called so already; send another: true when it is another one."))
                            .toList());
        }
        RecordDoor.Kept kept = door.done(desk.begin(door.submission(sending, "begin", 0), whole));
        handed.name(whole.evidence());
        return RecordDoor.answer(kept, kept.waiting() == null ? desk.numberOf(kept.entry()) : -1);
    }

    @Needs(Right.RECORD)
    @Body(FactBody.class)
    @Version
    @PostMapping(path = ProjectsApi.PATH + "/{number}/facts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> addFact(
            @PathVariable String number, @RequestBody byte[] bytes, @RequestHeader HttpHeaders headers, Locale locale) {
        Viewer viewer = Visitor.get();
        Bodies.Read<FactBody> read = bodies.read(bytes, FactBody.class);
        Once.Sending sending =
                door.sending(viewer, headers, ProjectsApi.PATH + "/" + number + "/facts", read.content());
        OptionalLong before = door.find(sending);
        if (before.isPresent()) {
            return RecordDoor.answer(before.getAsLong(), RecordDoor.number(number));
        }
        RecordDoor.Open open = door.open(viewer, number, headers);
        FactBody.Form form = read.body().form();
        Sent.Read said =
                sent.find(form.word(), form.fields(), open.dossier(), locale).orElseThrow(RecordApi::formless);
        Said whole = whole(
                said,
                papers(viewer, read.body().evidence(), Set.of()),
                read.body().audience());
        RecordDoor.Kept kept =
                door.done(desk.add(door.submission(sending, form.word(), open.seen()), open.dossier(), whole));
        handed.name(whole.evidence());
        return RecordDoor.answer(kept, open.number());
    }

    @Needs(Right.RECORD)
    @Body(FactBody.class)
    @Version
    @PostMapping(path = ENTRIES + "/lines/{line}/correction", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> correctFact(
            @PathVariable Map<String, String> path,
            @RequestBody byte[] bytes,
            @RequestHeader HttpHeaders headers,
            Locale locale) {
        Viewer viewer = Visitor.get();
        Bodies.Read<FactBody> read = bodies.read(bytes, FactBody.class);
        Once.Sending sending = door.sending(viewer, headers, "correction " + new TreeMap<>(path), read.content());
        OptionalLong before = door.find(sending);
        if (before.isPresent()) {
            return RecordDoor.answer(before.getAsLong(), RecordDoor.number(RecordDoor.of(path, "number")));
        }
        RecordDoor.Open open = door.open(viewer, RecordDoor.of(path, "number"), headers);
        Dossier.Line line = RecordDoor.line(open.dossier(), RecordDoor.of(path, "entry"), RecordDoor.of(path, "line"));
        FactBody.Form form = read.body().form();
        Sent.Read said = sent.correct(line, form.word(), form.fields(), open.dossier(), locale)
                .orElseThrow(RecordApi::formless);
        Said whole = corrected(viewer, line, said, read.body());
        RecordDoor.Kept kept = door.done(
                desk.correct(door.submission(sending, form.word(), open.seen()), open.dossier(), line, whole));
        handed.name(whole.evidence());
        return RecordDoor.answer(kept, open.number());
    }

    private Said corrected(Viewer viewer, Dossier.Line line, Sent.Read said, FactBody body) {
        var draft = line.telling().entry().draft();
        Set<String> named = new HashSet<>();
        draft.evidence().forEach(each -> named.add(each.fileHash()));
        Handed.Papers papers = body.evidence() == null
                ? new Handed.Papers(draft.evidence(), List.of())
                : papers(viewer, body.evidence(), named);
        return whole(said, papers, draft.audience().word());
    }

    @Needs(Right.RECORD)
    @Body(ReasonBody.class)
    @Version
    @PostMapping(path = ENTRIES + "/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> withdrawEntry(
            @PathVariable Map<String, String> path, @RequestBody byte[] bytes, @RequestHeader HttpHeaders headers) {
        Viewer viewer = Visitor.get();
        Bodies.Read<ReasonBody> read = bodies.read(bytes, ReasonBody.class);
        Once.Sending sending = door.sending(viewer, headers, "withdrawal " + new TreeMap<>(path), read.content());
        OptionalLong before = door.find(sending);
        if (before.isPresent()) {
            return RecordDoor.answer(before.getAsLong(), RecordDoor.number(RecordDoor.of(path, "number")));
        }
        RecordDoor.Open open = door.open(viewer, RecordDoor.of(path, "number"), headers);
        Dossier.Line line = RecordDoor.line(open.dossier(), RecordDoor.of(path, "entry"), "0");
        String reason = Sent.reason(read.body().reason());
        RecordDoor.Kept kept = door.done(
                desk.withdraw(door.submission(sending, "withdraw", open.seen()), open.dossier(), line, reason));
        return RecordDoor.answer(kept, open.number());
    }

    private Handed.Papers papers(Viewer viewer, @Nullable List<EvidenceBody> sent, Set<String> named) {
        return handed.papers(viewer, sent, named);
    }

    /// What is recorded.
    ///
    /// @throws ProblemException with every fault of statements and papers
    private static Said whole(Sent.Read said, Handed.Papers papers, @Nullable String audience) {
        List<Rejection> rejections = new ArrayList<>(said.rejections());
        rejections.addAll(papers.rejections());
        String circle = audience == null ? Audience.OWN.word() : audience;
        if (!List.of(Audience.OWN.word(), Audience.PARTNER.word(), Audience.PUBLIC.word())
                .contains(circle)) {
            rejections.add(new Rejection("audience-unknown", "audience", circle, "write own or partner."));
        }
        if (!rejections.isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, rejections);
        }
        return new Said(said.statements(), papers.evidence(), Audience.parse(circle));
    }

    private static ProblemException formless() {
        return new ProblemException(
                ProblemKind.BODY_UNREADABLE,
                List.of(new Rejection(
                        "fact-formless",
                        "body",
                        "",
                        "say exactly one thing: " + String.join(", ", Sent.forms()) + ".")));
    }
}
