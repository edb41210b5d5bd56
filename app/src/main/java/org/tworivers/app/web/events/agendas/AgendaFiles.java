package org.tworivers.app.web.events.agendas;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.agendas.Agenda;
import org.tworivers.app.render.agendas.AgendaBook;
import org.tworivers.app.render.agendas.AgendaCalendar;
import org.tworivers.app.render.agendas.AgendaPdf;
import org.tworivers.app.render.agendas.AgendaWorkbook;
import org.tworivers.core.shared.ContentHash;

/// One agenda as a file.
final class AgendaFiles {
    static final String PDF = "application/pdf";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CALENDAR = "text/calendar; charset=utf-8";

    private AgendaFiles() {}

    /// @param form `pdf`, `xlsx` or `ics`
    static ResponseEntity<byte[]> of(AgendaBook book, Agenda agenda, String form, Messages messages) {
        return switch (form) {
            case "pdf" -> file(AgendaPdf.agenda(book, agenda, messages), PDF, name(agenda, form));
            case "xlsx" -> file(AgendaWorkbook.agenda(book, agenda, messages), XLSX, name(agenda, form));
            case "ics" -> file(AgendaCalendar.bytes(book, agenda, messages), CALENDAR, name(agenda, form));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String name(Agenda agenda, String form) {
        return agenda.participant() + "." + form;
    }

    /// The tag tells a calendar that nothing has changed since it last asked.
    static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .eTag(ContentHash.of(bytes).substring(0, 32))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}
