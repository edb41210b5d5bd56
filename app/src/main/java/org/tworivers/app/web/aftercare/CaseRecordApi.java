package org.tworivers.app.web.aftercare;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.aftercare.CaseAct.Way;
import org.tworivers.app.web.api.Recording;
import org.tworivers.app.web.api.Recording.Asked;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.CaseActBody;
import org.tworivers.app.web.api.body.CaseBody;
import org.tworivers.app.web.api.body.OwnCaseActBody;
import org.tworivers.app.web.api.body.OwnCaseBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.Voice;

/// Records service cases as the forms on screen do, by the same desk and checks: at a desk, by who works on them,
/// and by firms of their own.
@RestController
class CaseRecordApi {
    private final CasePages pages;
    private final CaseChecks checks;
    private final EntryDesk<AftercareEntry> desk;
    private final Recording recording;

    CaseRecordApi(CasePages pages, CaseChecks checks, EntryDesk<AftercareEntry> desk, Recording recording) {
        this.pages = pages;
        this.checks = checks;
        this.desk = desk;
        this.recording = recording;
    }

    @Needs(Right.RAISE_CASES)
    @Body(CaseBody.class)
    @PostMapping(path = CasesApi.CASES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> raiseCase(HttpEntity<byte[]> request, Locale locale) {
        Asked<CaseBody> asked = recording.read(request, CaseBody.class, CasesApi.CASES);
        return recording.begin(
                asked,
                CasesApi.CASES + "/" + asked.id(),
                sender -> Recording.record(
                        sender, desk, checks.atDesk(asked.id(), asked.body().fields(), pages.names(locale))));
    }

    @Needs(Right.SUPERVISE_CASES)
    @Body(CaseActBody.class)
    @Version
    @PostMapping(path = CasesApi.CASES + "/{id}/supervise/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> superviseCase(
            @PathVariable String id, @PathVariable String act, HttpEntity<byte[]> request, Locale locale) {
        return act(id, find(Way.SUPERVISE, act), request, locale);
    }

    @Needs(Right.WORK_CASES)
    @Body(CaseActBody.class)
    @Version
    @PostMapping(path = CasesApi.CASES + "/{id}/work/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> workOnCase(
            @PathVariable String id, @PathVariable String act, HttpEntity<byte[]> request, Locale locale) {
        return act(id, find(Way.WORK, act), request, locale);
    }

    @Needs(Right.RAISE_CASES)
    @Body(CaseActBody.class)
    @Version
    @PostMapping(path = CasesApi.CASES + "/{id}/desk/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> noteOfCase(
            @PathVariable String id, @PathVariable String act, HttpEntity<byte[]> request, Locale locale) {
        return act(id, find(Way.DESK, act), request, locale);
    }

    private static CaseAct find(Way way, String act) {
        return CaseAct.find(way, act).orElseThrow(CasePages::missing);
    }

    private ResponseEntity<RecordedAnswer> act(String id, CaseAct act, HttpEntity<byte[]> request, Locale locale) {
        ListedCase listed = pages.listed(id);
        String url = CasesApi.CASES + "/" + id;
        String path = url + "/" + act.way().word() + "/" + act.word();
        Asked<CaseActBody> asked = recording.read(request, CaseActBody.class, path);
        return change(asked, url, asked.body().fields(), new Doing(listed, act, Voice.DESK), locale);
    }

    /// What is done about a case, and whose word it is.
    private record Doing(ListedCase listed, CaseAct act, Voice voice) {}

    private ResponseEntity<RecordedAnswer> change(
            Asked<?> asked, String url, Map<String, String> fields, Doing doing, Locale locale) {
        return recording.change(
                asked,
                url,
                sender -> Recording.record(
                        sender,
                        desk,
                        checks.done(doing.listed(), doing.act(), doing.voice(), fields, pages.names(locale))));
    }

    @Needs(Right.RAISE_OWN_CASES)
    @Body(OwnCaseBody.class)
    @PostMapping(path = CasesApi.MY_CASES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> raiseOwnCase(HttpEntity<byte[]> request, Locale locale) {
        Asked<OwnCaseBody> asked = recording.read(request, OwnCaseBody.class, CasesApi.MY_CASES);
        return recording.begin(
                asked,
                CasesApi.MY_CASES + "/" + asked.id(),
                sender -> Recording.record(
                        sender, desk, checks.byFirm(asked.id(), asked.body().fields(), pages.names(locale))));
    }

    @Needs(Right.RAISE_OWN_CASES)
    @Body(OwnCaseActBody.class)
    @Version
    @PostMapping(path = CasesApi.MY_CASES + "/{id}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> actOnOwnCase(
            @PathVariable String id, @PathVariable String act, HttpEntity<byte[]> request, Locale locale) {
        ListedCase listed = pages.own(id);
        CaseAct doing = find(Way.FIRM, act);
        String url = CasesApi.MY_CASES + "/" + id;
        Asked<OwnCaseActBody> asked = recording.read(request, OwnCaseActBody.class, url + "/" + doing.word());
        return change(asked, url, asked.body().fields(), new Doing(listed, doing, Voice.FIRM), locale);
    }
}
