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
import org.tworivers.app.web.api.body.InstrumentBody;
import org.tworivers.app.web.api.body.MaintenanceBody;
import org.tworivers.app.web.api.body.NothingBody;
import org.tworivers.app.web.api.body.TrainingBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.journal.Appended;

/// Records what keepers say of instruments as the forms on screen do, but for photos: what they are, when they are
/// maintained, who was trained on them.
@RestController
class InstrumentRecordApi {
    private static final String ONE = InstrumentsApi.INSTRUMENTS + "/{id}";

    private final InstrumentPages pages;
    private final BookingActs acts;
    private final Recording recording;

    InstrumentRecordApi(InstrumentPages pages, BookingActs acts, Recording recording) {
        this.pages = pages;
        this.acts = acts;
        this.recording = recording;
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @Body(InstrumentBody.class)
    @PostMapping(path = InstrumentsApi.INSTRUMENTS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> stateInstrument(HttpEntity<byte[]> request) {
        Asked<InstrumentBody> asked = recording.read(request, InstrumentBody.class, InstrumentsApi.INSTRUMENTS);
        return recording.begin(
                asked, asked.url(InstrumentsApi.INSTRUMENTS, asked.body().id()), sender -> {
                    InstrumentForms in = new InstrumentForms(asked.body().fields(), pages);
                    return state(sender, in.readNew(), in);
                });
    }

    private static String url(String id) {
        return InstrumentsApi.INSTRUMENTS + "/" + id;
    }

    private Appended state(Sender sender, Optional<Instrument> stated, InstrumentForms in) {
        Recording.refuse(in.faults());
        return pages.desk().record(sender, new InstrumentStated(stated.orElseThrow()), List.of());
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @Body(InstrumentBody.class)
    @Version
    @PostMapping(path = ONE + "/edit", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> editInstrument(@PathVariable String id, HttpEntity<byte[]> request) {
        pages.kept(id);
        Asked<InstrumentBody> asked = recording.read(request, InstrumentBody.class, url(id) + "/edit");
        return recording.change(asked, url(id), sender -> {
            InstrumentForms in = new InstrumentForms(asked.body().fields(), pages);
            return state(sender, in.read(id), in);
        });
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @Body(MaintenanceBody.class)
    @Version
    @PostMapping(path = ONE + "/maintenance", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> maintainInstrument(@PathVariable String id, HttpEntity<byte[]> request) {
        pages.kept(id);
        Asked<MaintenanceBody> asked = recording.read(request, MaintenanceBody.class, url(id) + "/maintenance");
        return recording.change(
                asked,
                url(id),
                sender ->
                        acts.maintain(sender, id, new BookingForms(asked.body().fields(), pages)));
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @Body(NothingBody.class)
    @Version
    @PostMapping(path = ONE + "/maintenance/{key}/lift", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> liftMaintenance(
            @PathVariable String id, @PathVariable String key, HttpEntity<byte[]> request) {
        pages.kept(id);
        String path = url(id) + "/maintenance/" + key + "/lift";
        return recording.change(recording.read(request, NothingBody.class, path), url(id), sender -> {
            MaintenanceSet set = pages.kept(id).findMaintenance(key).orElseThrow(InstrumentPages::missing);
            return pages.desk().lift(sender, set);
        });
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @Body(TrainingBody.class)
    @Version
    @PostMapping(path = ONE + "/training", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> recordTraining(@PathVariable String id, HttpEntity<byte[]> request) {
        pages.kept(id);
        Asked<TrainingBody> asked = recording.read(request, TrainingBody.class, url(id) + "/training");
        return recording.change(
                asked,
                url(id),
                sender -> acts.train(sender, id, new BookingForms(asked.body().fields(), pages)));
    }
}
