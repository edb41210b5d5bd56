package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.web.Caller.Answer;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Scope;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import tools.jackson.databind.JsonNode;

/// Programs book and keep instruments by the laws of the forms; an outside user reaches its own bookings alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiInstrumentsTest {
    private static final String INSTRUMENTS = "/api/v1/instruments";
    private static final String BOOKINGS = "/api/v1/bookings";
    private static final String TENSILE = INSTRUMENTS + "/ly-tensile-300kn";
    private static final String NEW = "{\"id\":\"%s\",\"names\":{\"zh\":\"显微硬度计\",\"en\":\"Microhardness tester\"},"
            + "\"place\":\"gbt2260:410300\",\"methods\":[{\"key\":\"vickers\",\"names\":{\"zh\":\"维氏硬度\",\"en\":\"Vickers\"},"
            + "\"standard\":\"GB/T 4340.1\",\"settings\":[{\"key\":\"force\",\"names\":{\"zh\":\"试验力\",\"en\":\"Force\"},"
            + "\"unit\":\"N\",\"preset\":\"9.8\",\"least\":\"0.1\",\"most\":\"%s\"}]}],"
            + "\"hours\":{\"mon\":\"08:00-12:00\"},\"prices\":{\"inside\":5000,\"outside\":8050,\"attended\":0,\"setUp\":0,"
            + "\"step\":30},\"longestHours\":8,\"trained\":true,\"from\":\"2017-05-01\"}";

    private final Map<Role, Caller> callers = new EnumMap<>(Role.class);

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
    }

    @AfterAll
    void close() {
        office.close();
    }

    private Caller as(Role role) {
        return callers.computeIfAbsent(role, fresh -> Caller.of(office, role));
    }

    private static String time(String from, String until, String more) {
        return "{\"from\":\"2017-06-%s\",\"until\":\"2017-06-%s\",\"attended\":true%s}".formatted(from, until, more);
    }

    private String state(String at) throws IOException, InterruptedException {
        return as(Role.INSTRUMENT_KEEPER).get(at).json().get("state").asString();
    }

    @Test
    void whoWaitsGetsTheTimeThatBecomesFreeAndTheKeeperDecides() throws IOException, InterruptedException {
        Caller keeper = as(Role.INSTRUMENT_KEEPER);
        Caller user = as(Role.OUTSIDE_USER);
        String own = keeper.begun(TENSILE + "/bookings", time("05T09:00", "05T11:00", ""))
                .header("location");
        assertThat(state(own)).isEqualTo("booked");
        String wanted = time("05T10:00", "05T12:00", "");
        Answer taken = user.begin(TENSILE + "/bookings", wanted);
        taken.assertProblem(422, "refused");
        assertThat(taken.faults()).containsExactly("time-taken");
        String waits = user.begun(TENSILE + "/bookings", time("05T10:00", "05T12:00", ",\"waits\":true"))
                .header("location");
        assertThat(user.get(waits).json().get("state").asString()).isEqualTo("waiting");
        keeper.changed(own, "/own/cancel", "{\"reason\":\"sample is late\"}");
        assertThat(state(own)).isEqualTo("cancelled");
        assertThat(state(waits)).isEqualTo("asked");
        user.change(waits + "/keep/grant", "{}").assertProblem(403, "right-missing");
        keeper.changed(waits, "/keep/grant", "{\"note\":\"bring two samples\"}");
        keeper.changed(waits, "/keep/hand", "{\"what\":\"two samples\",\"returned\":false}");
        assertThat(keeper.change(waits + "/keep/use", "{\"from\":\"2017-06-05T10:00\",\"until\":\"2017-06-05T11:00\"}")
                        .faults())
                .containsExactly("use-ahead");
        user.changed(waits, "/own/cancel", "{}");
        String asked = user.begun(TENSILE + "/bookings", time("06T09:00", "06T10:00", ""))
                .header("location");
        keeper.change(asked + "/keep/reject", "{}").assertFault("field-missing", "reason", "");
        keeper.changed(asked, "/keep/reject", "{\"reason\":\"the clamp is away\"}");
        assertThat(user.get(asked).json().get("state").asString()).isEqualTo("rejected");
    }

    /// A booking whose time is over, which no route can make.
    private String over() {
        Booking booking = new Booking(
                "over",
                true,
                "ly-tensile-300kn",
                "pingmei-shenma",
                true,
                "demo-outside-user",
                new Span(LocalDateTime.parse("2017-05-22T09:00"), LocalDateTime.parse("2017-05-22T11:00")),
                new Booking.Work(true, "", new TreeMap<>(), ""),
                LocalDateTime.parse("2017-05-19T09:00"));
        Origin keeper = new Origin("demo-instrument-keeper", Channel.COMMAND, "CN-HA", "");
        Appended appended = office.ledger()
                .journal()
                .append(Act.of(
                        keeper, List.of(new InstrumentsCodec().encode(new BookingMade(booking, BookingState.BOOKED)))));
        assertThat(appended).isInstanceOf(Appended.Recorded.class);
        return BOOKINGS + "/over";
    }

    @Test
    void aUseIsRecordedWithWhatItCosts() throws IOException, InterruptedException {
        String at = over();
        Caller keeper = as(Role.INSTRUMENT_KEEPER);
        keeper.changed(at, "/keep/use", "{\"from\":\"2017-05-22T09:00\",\"until\":\"2017-05-22T10:00\"}");
        JsonNode told = as(Role.OUTSIDE_USER).get(at).json();
        assertThat(told.get("state").asString()).isEqualTo("used");
        assertThat(told.get("used").get("minutes").asInt()).isEqualTo(60);
        assertThat(told.get("chargeFen").asLong()).isPositive();
        keeper.change(at + "/keep/results", "{}").assertProblem(404, "not-found");
    }

    @Test
    void whatIsWrongWithABookingIsToldByField() throws IOException, InterruptedException {
        Caller user = as(Role.OUTSIDE_USER);
        user.begin(TENSILE + "/bookings", time("07T09:00", "noon", ""))
                .assertFault("moment-unreadable", "until", "2017-06-noon");
        user.begin(
                        TENSILE + "/bookings",
                        time("07T09:00", "07T10:00", ",\"method\":\"tension\",\"settings\":{\"colour\":\"1\"}"))
                .assertFault("setting-unknown", "settings", "colour");
        user.begin(
                        TENSILE + "/bookings",
                        time("07T09:00", "07T10:00", ",\"method\":\"tension\",\"settings\":{\"speed\":\"900\"}"))
                .assertFault("setting-beyond", "setting-speed", "900");
        user.begin(INSTRUMENTS + "/nothing/bookings", time("07T09:00", "07T10:00", ""))
                .assertProblem(404, "not-found");
        user.begin(TENSILE + "/bookings", time("07T09:00", "07T10:00", ",\"organisation\":\"zhongwei\""));
        assertThat(user.get(BOOKINGS).body()).doesNotContain("zhongwei");
    }

    @Test
    void anOutsideUserReachesItsOwnBookingsAlone() throws IOException, InterruptedException {
        Caller user = as(Role.OUTSIDE_USER);
        assertThat(user.get(BOOKINGS + "/ly-71").json().get("organisation").asString())
                .isEqualTo("pingmei-shenma");
        for (String other : List.of("ly-70", "ly-72")) {
            user.get(BOOKINGS + "/" + other).assertProblem(404, "not-found");
            user.change(BOOKINGS + "/" + other + "/own/cancel", "{}").assertProblem(404, "not-found");
        }
        user.begin(INSTRUMENTS, NEW.formatted("ly-mine", "19.6")).assertProblem(403, "right-missing");
        user.change(TENSILE + "/maintenance", "{}").assertProblem(403, "right-missing");
        as(Role.READER)
                .begin(TENSILE + "/bookings", time("08T09:00", "08T10:00", ""))
                .assertProblem(403, "right-missing");
        Caller reading = Caller.of(office, "outside-user", List.of(Scope.BOOKINGS), Duration.ofDays(1));
        assertThat(reading.get(BOOKINGS).status()).isEqualTo(200);
        reading.begin(TENSILE + "/bookings", time("08T09:00", "08T10:00", "")).assertProblem(403, "scope-missing");
    }

    @Test
    void aKeeperSaysWhatAnInstrumentIsMaintainsItAndTrainsWhoUsesIt() throws IOException, InterruptedException {
        Caller keeper = as(Role.INSTRUMENT_KEEPER);
        keeper.begin(INSTRUMENTS, NEW.formatted("ly-hardness", "a lot")).assertProblem(422, "refused");
        String at =
                keeper.begun(INSTRUMENTS, NEW.formatted("ly-hardness", "19.6")).header("location");
        JsonNode told = keeper.get(at).json();
        assertThat(told.get("organisation").asString()).isEqualTo("luoyang-institute");
        assertThat(told.get("prices").get("outside").asLong()).isEqualTo(8050);
        assertThat(told.get("longest").asInt()).isEqualTo(480);
        JsonNode method = told.get("methods").get(0);
        assertThat(method.get("standard").asString()).isEqualTo("GB/T 4340.1");
        assertThat(method.get("settings").get(0).get("most").asString()).isEqualTo("19.6");
        keeper.begin(INSTRUMENTS, NEW.formatted("ly-hardness", "19.6"))
                .assertFault("instrument-known", "id", "ly-hardness");
        keeper.changed(at, "/edit", NEW.formatted("ly-hardness", "29.4").replace("8050", "9000"));
        assertThat(keeper.get(at).json().get("prices").get("outside").asLong()).isEqualTo(9000);
        keeper.changed(
                at, "/training", "{\"holder\":\"outside-user\",\"day\":\"2017-05-02\",\"until\":\"2018-05-01\"}");
        Answer worked = as(Role.OUTSIDE_USER)
                .begun(
                        at + "/bookings",
                        time("05T08:00", "05T09:00", "").replace("\"attended\":true", "\"attended\":false"));
        keeper.changed(
                at,
                "/maintenance",
                "{\"from\":\"2017-06-05T08:00\",\"until\":\"2017-06-05T10:00\",\"reason\":\"calibration\"}");
        assertThat(state(worked.header("location"))).isEqualTo("cancelled");
        JsonNode set = keeper.get(at).json().get("maintenance");
        assertThat(set).hasSize(1);
        String key = set.get(0).get("key").asString();
        as(Role.OUTSIDE_USER).change(at + "/maintenance/" + key + "/lift", "{}").assertProblem(403, "right-missing");
        keeper.changed(at, "/maintenance/" + key + "/lift", "{}");
        assertThat(keeper.get(at).json().has("maintenance")).isFalse();
    }
}
