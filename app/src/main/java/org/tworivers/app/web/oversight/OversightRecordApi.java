package org.tworivers.app.web.oversight;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.Recording;
import org.tworivers.app.web.api.Recording.Asked;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.AuditBody;
import org.tworivers.app.web.api.body.AuditFoundBody;
import org.tworivers.app.web.api.body.OwnPromiseBody;
import org.tworivers.app.web.api.body.PromiseActBody;
import org.tworivers.app.web.api.body.PromiseBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.oversight.AuditOffice;
import org.tworivers.app.work.oversight.AuditOffice.Wanted;
import org.tworivers.app.work.oversight.PromiseReader;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.core.oversight.AuditCourse;
import org.tworivers.core.oversight.AuditItem;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.oversight.OversightEntry.AuditDrawn;
import org.tworivers.core.shared.Rejection;

/// Records promises and audits as the forms on screen do, by the same desk; and what a firm says of promises to it.
@RestController
class OversightRecordApi {
    private final PromiseReader promises;
    private final AuditOffice office;
    private final EntryDesk<OversightEntry> desk;
    private final OversightPages pages;
    private final Recording recording;

    OversightRecordApi(
            PromiseReader promises,
            AuditOffice office,
            EntryDesk<OversightEntry> desk,
            OversightPages pages,
            Recording recording) {
        this.promises = promises;
        this.office = office;
        this.desk = desk;
        this.pages = pages;
        this.recording = recording;
    }

    @Needs(Right.RECORD_PROMISES)
    @Body(PromiseBody.class)
    @PostMapping(path = OversightApi.PROMISES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> makePromise(HttpEntity<byte[]> request, Locale locale) {
        Asked<PromiseBody> asked = recording.read(request, PromiseBody.class, OversightApi.PROMISES);
        return recording.begin(asked, OversightApi.PROMISES + "/" + asked.id(), sender -> {
            String project = project(asked.body().project());
            PromiseForms forms = new PromiseForms(asked.body().fields(), pages);
            return Recording.record(sender, desk, forms.made(asked.id(), project, pages.names(locale)));
        });
    }

    /// A project that the viewer sees.
    private String project(@Nullable String said) {
        String id = said == null ? "" : said.strip();
        return promises.findProject(Visitor.get(), id, pages.today())
                .map(ListedProject::id)
                .orElseThrow(() -> refused("project-unknown", "project", id, "name a project that is on record."));
    }

    private static ProblemException refused(String code, String field, String value, String advice) {
        return new ProblemException(ProblemKind.REFUSED, List.of(new Rejection(code, field, value, advice)));
    }

    @Needs(Right.RECORD_PROMISES)
    @Body(PromiseActBody.class)
    @Version
    @PostMapping(path = OversightApi.PROMISES + "/{promise}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> actOnPromise(
            @PathVariable String promise, @PathVariable String act, HttpEntity<byte[]> request) {
        if (!PromiseForms.KINDS.contains(act)
                || promises.find(Visitor.get(), promise, pages.today()).isEmpty()) {
            throw RoomPages.missing();
        }
        String url = OversightApi.PROMISES + "/" + promise;
        Asked<PromiseActBody> asked = recording.read(request, PromiseActBody.class, url + "/" + act);
        return recording.change(
                asked,
                url,
                sender -> Recording.record(
                        sender, desk, new PromiseForms(asked.body().fields(), pages).step(promise, act)));
    }

    @Needs(Right.CONFIRM_PROMISES)
    @Body(OwnPromiseBody.class)
    @Version
    @PostMapping(path = OversightApi.MY_PROMISES + "/{promise}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> judgeOwnPromise(@PathVariable String promise, HttpEntity<byte[]> request) {
        Viewer viewer = Visitor.get();
        if (promises.findOwn(viewer, promise, pages.today()).isEmpty()) {
            throw RoomPages.missing();
        }
        String url = OversightApi.MY_PROMISES + "/" + promise;
        Asked<OwnPromiseBody> asked = recording.read(request, OwnPromiseBody.class, url);
        return recording.change(
                asked,
                url,
                sender -> Recording.record(
                        sender,
                        desk,
                        new PromiseForms(asked.body().fields(), pages).own(promise, viewer.organisation())));
    }

    /// The id says what was drawn: the day, of what, the seed.
    @Needs(Right.RUN_AUDITS)
    @Body(AuditBody.class)
    @PostMapping(path = OversightApi.AUDITS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> drawAudit(HttpEntity<byte[]> request) {
        Asked<AuditBody> asked = recording.read(request, AuditBody.class, OversightApi.AUDITS);
        Heard<Wanted> wanted = new AuditForms(asked.body().fields(), pages).wanted();
        Recording.refuse(wanted.faults());
        Wanted said = wanted.entry().orElseThrow();
        return recording.begin(
                asked,
                OversightApi.AUDITS + "/" + said.id(),
                sender -> desk.record(
                        sender, new AuditDrawn(office.draw(Visitor.get(), said), pages.today()), List.of()));
    }

    @Needs(Right.RUN_AUDITS)
    @Body(AuditFoundBody.class)
    @Version
    @PostMapping(path = OversightApi.AUDITS + "/{audit}/found", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> recordFound(@PathVariable String audit, HttpEntity<byte[]> request) {
        AuditCourse course = promises.book().findAudit(audit).orElseThrow(RoomPages::missing);
        String url = OversightApi.AUDITS + "/" + audit;
        Asked<AuditFoundBody> asked = recording.read(request, AuditFoundBody.class, url + "/found");
        return recording.change(
                asked,
                url,
                sender -> Recording.record(
                        sender,
                        desk,
                        new AuditForms(asked.body().fields(), pages)
                                .found(audit, item(course, asked.body().item()))));
    }

    private static AuditItem item(AuditCourse course, @Nullable String said) {
        String key = said == null ? "" : said.strip();
        return course.audit().items().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> refused("audit-item-unknown", "item", key, "choose an item that was drawn."));
    }
}
