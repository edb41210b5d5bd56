package org.tworivers.app.web.research;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.Recording;
import org.tworivers.app.web.api.Recording.Asked;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.CooperationBody;
import org.tworivers.app.web.api.body.TechnologyBody;
import org.tworivers.app.web.api.body.TechnologyStepBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;

/// Records institutes, joint projects, technology contracts and technologies as the forms on screen do.
@RestController
class ResearchRecordApi {
    private static final String KIND = ResearchApi.ROOT + "/{kind}";

    private final ResearchPages pages;
    private final ResearchChecks checks;
    private final Recording recording;

    ResearchRecordApi(ResearchPages pages, ResearchChecks checks, Recording recording) {
        this.pages = pages;
        this.checks = checks;
        this.recording = recording;
    }

    private static CooperationKind kind(String word) {
        return ResearchPages.kind(word).orElseThrow(ResearchPages::missing);
    }

    @Needs(Right.RECORD_RESEARCH)
    @Body(CooperationBody.class)
    @PostMapping(path = KIND, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> stateCooperation(@PathVariable String kind, HttpEntity<byte[]> request) {
        CooperationKind of = kind(kind);
        String list = ResearchApi.ROOT + "/" + kind;
        Asked<CooperationBody> asked = recording.read(request, CooperationBody.class, list);
        Map<String, String> fields = asked.body().fields();
        return recording.begin(
                asked,
                list + "/" + asked.id(),
                sender -> pages.record(sender, fields, checks.cooperation(of, asked.id(), Optional.empty(), fields)));
    }

    @Needs(Right.RECORD_RESEARCH)
    @Body(CooperationBody.class)
    @Version
    @PostMapping(path = KIND + "/{id}/state", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> restateCooperation(
            @PathVariable String kind, @PathVariable String id, HttpEntity<byte[]> request) {
        Cooperation before = pages.own(pages.board(pages.today()), kind(kind), id);
        String url = ResearchApi.ROOT + "/" + kind + "/" + id;
        Asked<CooperationBody> asked = recording.read(request, CooperationBody.class, url + "/state");
        Map<String, String> fields = asked.body().fields();
        return recording.change(
                asked,
                url,
                sender -> pages.record(
                        sender, fields, checks.cooperation(before.kind(), id, Optional.of(before), fields)));
    }

    @Needs(Right.RECORD_RESEARCH)
    @Body(TechnologyBody.class)
    @PostMapping(path = ResearchApi.TECHNOLOGIES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> stateTechnology(HttpEntity<byte[]> request) {
        Asked<TechnologyBody> asked = recording.read(request, TechnologyBody.class, ResearchApi.TECHNOLOGIES);
        Map<String, String> fields = asked.body().fields();
        return recording.begin(
                asked,
                ResearchApi.TECHNOLOGIES + "/" + asked.id(),
                sender -> pages.record(sender, fields, checks.technology(asked.id(), fields)));
    }

    @Needs(Right.RECORD_RESEARCH)
    @Body(TechnologyStepBody.class)
    @Version
    @PostMapping(path = ResearchApi.TECHNOLOGIES + "/{id}/step", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> stepTechnology(@PathVariable String id, HttpEntity<byte[]> request) {
        pages.ownTechnology(id);
        String url = ResearchApi.TECHNOLOGIES + "/" + id;
        Asked<TechnologyStepBody> asked = recording.read(request, TechnologyStepBody.class, url + "/step");
        Map<String, String> fields = asked.body().fields();
        return recording.change(asked, url, sender -> pages.record(sender, fields, checks.step(id, fields)));
    }
}
