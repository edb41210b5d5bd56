package org.tworivers.app.web.results;

import java.util.Locale;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.Recording;
import org.tworivers.app.web.api.Recording.Asked;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.ResultActBody;
import org.tworivers.app.web.api.body.ResultBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.app.work.results.ResultReader;
import org.tworivers.core.results.ResultsEntry;

/// Records results of research, their levels, licences and uses as the forms on screen do.
@RestController
class ResultRecordApi {
    private final ResultReader reader;
    private final EntryDesk<ResultsEntry> desk;
    private final RoomPages pages;
    private final Recording recording;

    ResultRecordApi(ResultReader reader, EntryDesk<ResultsEntry> desk, RoomPages pages, Recording recording) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.recording = recording;
    }

    @Needs(Right.RECORD_RESULTS)
    @Body(ResultBody.class)
    @PostMapping(path = ResultsApi.RESULTS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> stateResult(HttpEntity<byte[]> request, Locale locale) {
        Asked<ResultBody> asked = recording.read(request, ResultBody.class, ResultsApi.RESULTS);
        return recording.begin(
                asked,
                asked.url(ResultsApi.RESULTS, asked.body().id()),
                sender -> Recording.record(
                        sender,
                        desk,
                        new ResultForms(asked.body().fields(), pages, pages.names(locale))
                                .begun(id -> reader.find(Visitor.get(), id, pages.now())
                                        .isPresent())));
    }

    @Needs(Right.RECORD_RESULTS)
    @Body(ResultActBody.class)
    @Version
    @PostMapping(path = ResultsApi.RESULTS + "/{result}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> actOnResult(
            @PathVariable String result, @PathVariable String act, HttpEntity<byte[]> request, Locale locale) {
        if (!ResultForms.ACTS.contains(act)) {
            throw RoomPages.missing();
        }
        ListedResult listed = reader.find(Visitor.get(), result, pages.now()).orElseThrow(RoomPages::missing);
        String url = ResultsApi.RESULTS + "/" + result;
        Asked<ResultActBody> asked = recording.read(request, ResultActBody.class, url + "/" + act);
        return recording.change(
                asked,
                url,
                sender -> Recording.record(
                        sender,
                        desk,
                        new ResultForms(asked.body().fields(), pages, pages.names(locale)).acted(listed, act)));
    }
}
