package org.tworivers.app.web.talent;

import java.util.Locale;
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
import org.tworivers.app.web.api.body.TalentActBody;
import org.tworivers.app.web.api.body.TalentBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.app.work.talent.TalentDesk;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.talent.TalentEntry;

/// Records talent agreements as the forms on screen do. What people are called comes in and is answered by no route.
@RestController
class TalentRecordApi {
    private final TalentPages talent;
    private final TalentDesk desk;
    private final RoomPages pages;
    private final Recording recording;

    TalentRecordApi(TalentPages talent, TalentDesk desk, RoomPages pages, Recording recording) {
        this.talent = talent;
        this.desk = desk;
        this.pages = pages;
        this.recording = recording;
    }

    @Needs(Right.RECORD_TALENT)
    @Body(TalentBody.class)
    @PostMapping(path = TalentApi.TALENT, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> makeTalentAgreement(HttpEntity<byte[]> request, Locale locale) {
        Asked<TalentBody> asked = recording.read(request, TalentBody.class, TalentApi.TALENT);
        return recording.begin(asked, asked.url(TalentApi.TALENT, asked.body().id()), sender -> {
            NameBook names = pages.names(locale);
            return record(
                    sender,
                    new TalentForms(asked.body().fields(), pages, names)
                            .begun(desk.newPerson(), talent.persons(names).keySet()));
        });
    }

    private Appended record(Sender sender, TalentForms.Joined joined) {
        Heard<TalentEntry> heard = joined.heard();
        Recording.refuse(heard.faults());
        return desk.record(sender, heard.entry().orElseThrow(), heard.evidence(), joined.joining());
    }

    @Needs(Right.RECORD_TALENT)
    @Body(TalentActBody.class)
    @Version
    @PostMapping(path = TalentApi.TALENT + "/{agreement}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> actOnTalentAgreement(
            @PathVariable String agreement, @PathVariable String act, HttpEntity<byte[]> request, Locale locale) {
        if (!TalentForms.ACTS.contains(act)) {
            throw RoomPages.missing();
        }
        talent.get(agreement, talent.now());
        String url = TalentApi.TALENT + "/" + agreement;
        Asked<TalentActBody> asked = recording.read(request, TalentActBody.class, url + "/" + act);
        return recording.change(
                asked,
                url,
                sender -> record(
                        sender,
                        new TalentForms(asked.body().fields(), pages, pages.names(locale)).acted(agreement, act)));
    }
}
