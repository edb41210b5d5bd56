package org.tworivers.app.web.attraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.api.Recording;
import org.tworivers.app.web.api.Recording.Asked;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.LeadActBody;
import org.tworivers.app.web.api.body.LeadBody;
import org.tworivers.app.web.api.body.VisitBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.attraction.LeadDesk;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.shared.Rejection;

/// Records visits, leads and first talks as the forms on screen do, by the same desk and checks.
@RestController
class LeadRecordApi {
    private static final String VISITS = "/api/v1/visits";

    private final LeadPages pages;
    private final LeadDesk desk;
    private final LeadChecks checks;
    private final Recording recording;

    LeadRecordApi(LeadPages pages, LeadDesk desk, LeadChecks checks, Recording recording) {
        this.pages = pages;
        this.desk = desk;
        this.checks = checks;
        this.recording = recording;
    }

    @Needs(Right.RECORD_LEADS)
    @Body(VisitBody.class)
    @PostMapping(path = VISITS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> makeVisit(HttpEntity<byte[]> request, Locale locale) {
        Asked<VisitBody> asked = recording.read(request, VisitBody.class, VISITS);
        Team team = pages.team(text(asked.body().team()));
        return recording.begin(asked, LeadsApi.TEAMS + "/" + team.id() + "/visits", sender -> {
            Heard<AttractionEntry> said = new LeadForms(asked.body().fields(), pages, pages.names(locale))
                    .read(in -> in.visit(asked.id(), team.id()));
            List<Rejection> faults = new ArrayList<>(said.faults());
            said.entry().ifPresent(visit -> faults.addAll(checks.visit(visit, team)));
            return record(sender, said.entry(), said, faults);
        });
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /// Records what was read, unless there is a fault.
    private Appended record(
            Sender sender, Optional<? extends AttractionEntry> said, Heard<?> read, List<Rejection> faults) {
        Recording.refuse(faults);
        return desk.record(sender, said.orElseThrow(), read.evidence());
    }

    @Needs(Right.RECORD_LEADS)
    @Body(LeadBody.class)
    @PostMapping(path = LeadsApi.LEADS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> findLead(HttpEntity<byte[]> request, Locale locale) {
        Asked<LeadBody> asked = recording.read(request, LeadBody.class, LeadsApi.LEADS);
        return recording.begin(asked, LeadsApi.LEADS + "/" + asked.id(), sender -> {
            Team team = pages.team(text(asked.body().team()));
            NameBook names = pages.names(locale);
            Heard<Lead> said = checks.lead(new LeadForms(asked.body().fields(), pages, names)
                    .read(in -> in.lead(
                            asked.id(),
                            team.id(),
                            Optional.empty(),
                            names.messages().language())));
            List<Rejection> faults = new ArrayList<>(said.faults());
            if (!Boolean.TRUE.equals(asked.body().another())) {
                said.entry().ifPresent(lead -> faults.addAll(same(lead, names)));
            }
            return record(sender, said.entry().map(LeadStated::new), said, faults);
        });
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
            @PathVariable String lead, @PathVariable String act, HttpEntity<byte[]> request, Locale locale) {
        return act(checks.listed(lead, act), act, request, locale);
    }

    @Needs(Right.RUN_LEADS)
    @Body(LeadActBody.class)
    @Version
    @PostMapping(path = LeadsApi.LEADS + "/{lead}/decide", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> decideTalk(@PathVariable String lead, HttpEntity<byte[]> request, Locale locale) {
        return act(pages.lead(lead), TalkForms.DECIDE, request, locale);
    }

    private ResponseEntity<RecordedAnswer> act(
            ListedLead listed, String act, HttpEntity<byte[]> request, Locale locale) {
        String url = LeadsApi.LEADS + "/" + listed.lead().id();
        Asked<LeadActBody> asked = recording.read(request, LeadActBody.class, url + "/" + act);
        return recording.change(asked, url, sender -> {
            TalkForms forms = new TalkForms(pages, listed, Visitor.get());
            Heard<AttractionEntry> said =
                    new LeadForms(asked.body().fields(), pages, pages.names(locale)).read(in -> forms.read(act, in));
            return record(sender, said.entry(), said, said.faults());
        });
    }
}
