package org.tworivers.app.web.attraction;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.api.EntityTag;
import org.tworivers.app.web.api.Once;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.Bodies;
import org.tworivers.app.web.api.body.LeadActBody;
import org.tworivers.app.web.api.body.LeadBody;
import org.tworivers.app.web.api.body.VisitBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.attraction.LeadDesk;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.shared.ContentHash;
import org.tworivers.core.shared.Rejection;

/// Records visits, leads and first talks as the forms on screen do, by the same desk and checks.
@RestController
class LeadRecordApi {
    private static final String MOVED = "version-moved";
    private static final int ID = 16;

    private final LeadPages pages;
    private final LeadDesk desk;
    private final LeadChecks checks;
    private final Once once;
    private final Bodies bodies;

    LeadRecordApi(LeadPages pages, LeadDesk desk, LeadChecks checks, Once once, Bodies bodies) {
        this.pages = pages;
        this.desk = desk;
        this.checks = checks;
        this.once = once;
        this.bodies = bodies;
    }

    @Needs(Right.RECORD_LEADS)
    @Body(VisitBody.class)
    @PostMapping(path = "/api/v1/visits", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> makeVisit(
            @RequestBody byte[] bytes, @RequestHeader HttpHeaders headers, Locale locale) {
        Bodies.Read<VisitBody> read = bodies.read(bytes, VisitBody.class);
        Once.Sending sending = once.sending(Visitor.get(), headers, "/api/v1/visits", read.content());
        Team team = pages.team(text(read.body().team()));
        OptionalLong before = once.find(sending);
        if (before.isPresent()) {
            return answer(before.getAsLong(), url(team));
        }
        LeadForms.Read<AttractionEntry> said = new LeadForms(read.body().fields(), pages, pages.names(locale))
                .read(in -> in.visit(id(sending), team.id()));
        List<Rejection> faults = new ArrayList<>(said.faults());
        said.said().ifPresent(visit -> faults.addAll(checks.visit(visit, team)));
        return record(sending, new LeadForms.Read<>(said.said(), said.evidence(), faults), Act.ANY, url(team));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String url(Team team) {
        return LeadsApi.TEAMS + "/" + team.id() + "/visits";
    }

    /// The same sent again is about the same.
    private static String id(Once.Sending sending) {
        return ContentHash.of(sending.whole()).substring(0, ID);
    }

    @Needs(Right.RECORD_LEADS)
    @Body(LeadBody.class)
    @PostMapping(path = LeadsApi.LEADS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> findLead(
            @RequestBody byte[] bytes, @RequestHeader HttpHeaders headers, Locale locale) {
        Bodies.Read<LeadBody> read = bodies.read(bytes, LeadBody.class);
        Once.Sending sending = once.sending(Visitor.get(), headers, LeadsApi.LEADS, read.content());
        String id = id(sending);
        OptionalLong before = once.find(sending);
        if (before.isPresent()) {
            return answer(before.getAsLong(), LeadsApi.LEADS + "/" + id);
        }
        Team team = pages.team(text(read.body().team()));
        NameBook names = pages.names(locale);
        LeadForms.Read<Lead> said = checks.lead(new LeadForms(read.body().fields(), pages, names)
                .read(in -> in.lead(
                        id, team.id(), Optional.empty(), names.messages().language())));
        List<Rejection> faults = new ArrayList<>(said.faults());
        if (!Boolean.TRUE.equals(read.body().another())) {
            said.said().ifPresent(lead -> faults.addAll(same(lead, names)));
        }
        return record(
                sending,
                new LeadForms.Read<AttractionEntry>(said.said().map(LeadStated::new), said.evidence(), faults),
                Act.ANY,
                LeadsApi.LEADS + "/" + id);
    }

    private List<Rejection> same(Lead lead, NameBook names) {
        return checks.same(lead, names).stream()
                .map(each -> new Rejection(
                        "lead-namesake",
                        "firm",
                        each.mine() ? each.id() : lead.firm(),
                        "the firm has a lead already; send another: true when this is another undertaking."))
                .toList();
    }

    @Needs(Right.RECORD_LEADS)
    @Body(LeadActBody.class)
    @Version
    @PostMapping(path = LeadsApi.LEADS + "/{lead}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> actOnLead(
            @PathVariable String lead,
            @PathVariable String act,
            @RequestBody byte[] bytes,
            @RequestHeader HttpHeaders headers,
            Locale locale) {
        return act(checks.listed(lead, act), act, bytes, headers, locale);
    }

    @Needs(Right.RUN_LEADS)
    @Body(LeadActBody.class)
    @Version
    @PostMapping(path = LeadsApi.LEADS + "/{lead}/decide", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> decideTalk(
            @PathVariable String lead, @RequestBody byte[] bytes, @RequestHeader HttpHeaders headers, Locale locale) {
        return act(pages.lead(lead), TalkForms.DECIDE, bytes, headers, locale);
    }

    private ResponseEntity<RecordedAnswer> act(
            ListedLead listed, String act, byte[] bytes, HttpHeaders headers, Locale locale) {
        Bodies.Read<LeadActBody> read = bodies.read(bytes, LeadActBody.class);
        String url = LeadsApi.LEADS + "/" + listed.lead().id();
        Once.Sending sending = once.sending(Visitor.get(), headers, url + "/" + act, read.content());
        OptionalLong before = once.find(sending);
        if (before.isPresent()) {
            return answer(before.getAsLong(), url);
        }
        TalkForms forms = new TalkForms(pages, listed, Visitor.get());
        return record(
                sending,
                new LeadForms(read.body().fields(), pages, pages.names(locale)).read(in -> forms.read(act, in)),
                EntityTag.seen(headers, pages.ledger().journal().head().sequence()),
                url);
    }

    /// Records what was read.
    ///
    /// @throws ProblemException with every fault when it cannot be
    private ResponseEntity<RecordedAnswer> record(
            Once.Sending sending, LeadForms.Read<? extends AttractionEntry> read, long seen, String url) {
        if (!read.faults().isEmpty() || read.said().isEmpty()) {
            throw new ProblemException(ProblemKind.REFUSED, read.faults());
        }
        return switch (desk.record(
                new LeadDesk.Sent(sending.viewer(), sending.whole(), seen, Channel.API),
                read.said().get(),
                read.evidence())) {
            case Appended.Recorded recorded -> answer(recorded.head().sequence(), url);
            case Appended.AlreadyRecorded same -> answer(same.sequence(), url);
            case Appended.Refused(List<Rejection> why) ->
                throw new ProblemException(
                        why.stream().anyMatch(each -> each.code().equals(MOVED))
                                ? ProblemKind.VERSION_MOVED
                                : ProblemKind.REFUSED,
                        why);
        };
    }

    private static ResponseEntity<RecordedAnswer> answer(long entry, String url) {
        return ResponseEntity.created(URI.create(url)).body(new RecordedAnswer(entry, null, url, null));
    }
}
