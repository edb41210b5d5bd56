package org.tworivers.app.web.research;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.Recording;
import org.tworivers.app.web.api.Recording.Asked;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.NeedBody;
import org.tworivers.app.web.api.body.PostingActBody;
import org.tworivers.app.web.api.body.PostingBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.research.ResearchPages.Taken;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.research.Posting;

/// Records needs and offers, what reviewers say of them, and joint projects that come of two, as the forms on
/// screen do; and for firms their own needs.
@RestController
class PostingRecordApi {
    private static final String ONE = ResearchApi.POSTINGS + "/{id}";

    private final ResearchPages pages;
    private final ResearchChecks checks;
    private final Recording recording;

    PostingRecordApi(ResearchPages pages, ResearchChecks checks, Recording recording) {
        this.pages = pages;
        this.checks = checks;
        this.recording = recording;
    }

    @Needs(Right.RECORD_RESEARCH)
    @Body(PostingBody.class)
    @PostMapping(path = ResearchApi.POSTINGS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> makePosting(HttpEntity<byte[]> request) {
        Asked<PostingBody> asked = recording.read(request, PostingBody.class, ResearchApi.POSTINGS);
        Map<String, String> fields = asked.body().fields();
        return recording.begin(
                asked,
                ResearchApi.POSTINGS + "/" + asked.id(),
                sender -> pages.record(sender, fields, checks.posting(asked.id(), fields)));
    }

    @Needs(Right.REVIEW_POSTINGS)
    @Body(PostingActBody.class)
    @Version
    @PostMapping(path = ONE + "/review", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> reviewPosting(@PathVariable String id, HttpEntity<byte[]> request) {
        pages.seen(id);
        return act(request, ResearchApi.POSTINGS + "/" + id, "/review", fields -> checks.review(id, fields));
    }

    @Needs(Right.RECORD_RESEARCH)
    @Body(PostingActBody.class)
    @Version
    @PostMapping(path = ONE + "/close", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> closePosting(@PathVariable String id, HttpEntity<byte[]> request) {
        pages.inHand(id);
        return act(request, ResearchApi.POSTINGS + "/" + id, "/close", fields -> checks.close(id, fields));
    }

    private ResponseEntity<RecordedAnswer> act(
            HttpEntity<byte[]> request,
            String url,
            String act,
            Function<Map<String, String>, ResearchChecks.Said> saying) {
        Asked<PostingActBody> asked = recording.read(request, PostingActBody.class, url + act);
        Map<String, String> fields = asked.body().fields();
        return recording.change(asked, url, sender -> pages.record(sender, fields, saying.apply(fields)));
    }

    /// Both of them must be as they were seen.
    @Needs(Right.REVIEW_POSTINGS)
    @Body(PostingActBody.class)
    @Version
    @PostMapping(path = ONE + "/take/{other}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> takePostings(
            @PathVariable String id, @PathVariable String other, HttpEntity<byte[]> request, Locale locale) {
        Posting one = pages.seen(id).posting();
        Posting two = pages.seen(other).posting();
        String path = ResearchApi.POSTINGS + "/" + id + "/take/" + other;
        Asked<PostingActBody> asked = recording.read(request, PostingActBody.class, path);
        Map<String, String> fields = asked.body().fields();
        return recording.change(
                asked,
                ResearchApi.ROOT + "/projects/" + asked.id(),
                sender -> pages.take(sender, fields, new Taken(asked.id(), one, two, checks.taken(fields)), locale));
    }

    @Needs(Right.POST_NEEDS)
    @Body(NeedBody.class)
    @PostMapping(path = ResearchApi.MY_NEEDS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> postNeed(HttpEntity<byte[]> request) {
        Asked<NeedBody> asked = recording.read(request, NeedBody.class, ResearchApi.MY_NEEDS);
        Map<String, String> fields = asked.body().fields();
        return recording.begin(
                asked,
                ResearchApi.MY_NEEDS + "/" + asked.id(),
                sender -> pages.record(sender, fields, checks.need(asked.id(), fields)));
    }

    @Needs(Right.POST_NEEDS)
    @Body(PostingActBody.class)
    @Version
    @PostMapping(path = ResearchApi.MY_NEEDS + "/{id}/close", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> closeNeed(@PathVariable String id, HttpEntity<byte[]> request) {
        pages.ownPosting(id);
        return act(request, ResearchApi.MY_NEEDS + "/" + id, "/close", fields -> checks.close(id, fields));
    }
}
