package org.tworivers.app.web.instruments;

import java.util.List;
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
import org.tworivers.app.web.api.body.BookingActBody;
import org.tworivers.app.web.api.body.BookingBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.instruments.BookingStanding;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.Method;
import org.tworivers.core.shared.Rejection;

/// Books instruments and records what is done about bookings as the forms on screen do, but for files of results.
@RestController
class BookingRecordApi {
    private final InstrumentPages pages;
    private final BookingActs acts;
    private final Recording recording;

    BookingRecordApi(InstrumentPages pages, BookingActs acts, Recording recording) {
        this.pages = pages;
        this.acts = acts;
        this.recording = recording;
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @Body(BookingBody.class)
    @PostMapping(path = InstrumentsApi.INSTRUMENTS + "/{id}/bookings", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> bookInstrument(@PathVariable String id, HttpEntity<byte[]> request) {
        Instrument of = pages.course(id).latest();
        String path = InstrumentsApi.INSTRUMENTS + "/" + id + "/bookings";
        Asked<BookingBody> asked = recording.read(request, BookingBody.class, path);
        return recording.begin(asked, InstrumentsApi.BOOKINGS + "/" + asked.id(), sender -> {
            Recording.refuse(unknown(asked.body(), of));
            return acts.book(
                    sender, asked.id(), of, new BookingForms(asked.body().fields(), pages));
        });
    }

    /// Settings that the method has not: a form offers none, a program may send any.
    private static List<Rejection> unknown(BookingBody body, Instrument of) {
        Optional<Method> method = Optional.ofNullable(body.method()).flatMap(of::findMethod);
        if (body.settings() == null) {
            return List.of();
        }
        return body.settings().keySet().stream()
                .filter(key -> method.flatMap(each -> each.findSetting(key)).isEmpty())
                .sorted()
                .map(key -> new Rejection("setting-unknown", "settings", key, "choose a setting of this method."))
                .toList();
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @Body(BookingActBody.class)
    @Version
    @PostMapping(path = InstrumentsApi.BOOKINGS + "/{id}/keep/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> keepBooking(
            @PathVariable String id, @PathVariable String act, HttpEntity<byte[]> request) {
        BookingStanding standing = pages.booking(id);
        if (!pages.keeps(pages.course(standing.booking().instrument()).latest())) {
            throw InstrumentPages.missing();
        }
        return act(standing, find(true, act), request);
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @Body(BookingActBody.class)
    @Version
    @PostMapping(path = InstrumentsApi.BOOKINGS + "/{id}/own/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> actOnOwnBooking(
            @PathVariable String id, @PathVariable String act, HttpEntity<byte[]> request) {
        return act(pages.booking(id), find(false, act), request);
    }

    private static BookingAct find(boolean keepers, String act) {
        return BookingAct.find(keepers, act)
                .filter(each -> each != BookingAct.RESULTS)
                .orElseThrow(InstrumentPages::missing);
    }

    private ResponseEntity<RecordedAnswer> act(BookingStanding standing, BookingAct act, HttpEntity<byte[]> request) {
        String url = InstrumentsApi.BOOKINGS + "/" + standing.booking().id();
        String path = url + "/" + act.way() + "/" + act.word();
        Asked<BookingActBody> asked = recording.read(request, BookingActBody.class, path);
        return recording.change(
                asked,
                url,
                sender -> acts.act(
                        sender, standing, act, new BookingForms(asked.body().fields(), pages)));
    }
}
