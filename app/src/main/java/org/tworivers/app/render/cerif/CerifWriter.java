package org.tworivers.app.render.cerif;

import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tworivers.core.shared.Names;

/// Writes a [CerifBook] as one answer of OAI-PMH in the OpenAIRE profile of CERIF 1.2, a record for each
/// thing. What that profile has no word for stands under schemes of our own, `urn:two-rivers:`, which
/// doc/manual/results.md describes.
public final class CerifWriter {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String PROFILE = "https://www.openaire.eu/cerif-profile/1.2/";
    private static final String PRODUCT_TYPES = "https://www.openaire.eu/cerif-profile/vocab/COAR_Product_Types";
    /// `other` of the resource types of COAR: neither a technology nor a kit nor a material has a type there.
    private static final String OTHER = "http://purl.org/coar/resource_type/c_1843";

    private static final String OWN = "urn:two-rivers:";
    private static final String ORG_UNIT = "OrgUnit";
    private static final String IDENTIFIER = "Identifier";
    private static final String NAME = "Name";

    private final XMLStreamWriter out;
    private final String stamp;

    private CerifWriter(XMLStreamWriter out, String stamp) {
        this.out = out;
        this.stamp = stamp;
    }

    /// Writes a book; the stream stays open.
    public static void write(CerifBook book, OutputStream stream) {
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8");
            new CerifWriter(out, book.at().truncatedTo(ChronoUnit.SECONDS).toString()).write(book);
            out.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("the export cannot be written. Maybe the disk is full.", broken);
        }
    }

    private void write(CerifBook book) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("OAI-PMH");
        out.writeDefaultNamespace(OAI);
        text("responseDate", stamp);
        out.writeStartElement("request");
        out.writeAttribute("verb", "ListRecords");
        out.writeAttribute("metadataPrefix", "oai_cerif_openaire");
        out.writeCharacters(OWN + "export");
        out.writeEndElement();
        if (isEmpty(book)) {
            out.writeStartElement("error");
            out.writeAttribute("code", "noRecordsMatch");
            out.writeEndElement();
        } else {
            out.writeStartElement("ListRecords");
            records(book);
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private static boolean isEmpty(CerifBook book) {
        return book.orgUnits().isEmpty()
                && book.persons().isEmpty()
                && book.projects().isEmpty()
                && book.products().isEmpty()
                && book.equipments().isEmpty();
    }

    private void records(CerifBook book) throws XMLStreamException {
        for (CerifBook.OrgUnit each : book.orgUnits()) {
            record("orgunits", "OrgUnits", each.id());
            orgUnit(each);
            end();
        }
        for (CerifBook.Person each : book.persons()) {
            record("persons", "Persons", each.id());
            person(each);
            end();
        }
        for (CerifBook.Project each : book.projects()) {
            record("projects", "Projects", each.id());
            project(each);
            end();
        }
        for (CerifBook.Product each : book.products()) {
            record("products", "Products", each.id());
            product(each);
            end();
        }
        for (CerifBook.Equipment each : book.equipments()) {
            record("equipments", "Equipments", each.id());
            equipment(each);
            end();
        }
    }

    private void record(String set, String kind, String id) throws XMLStreamException {
        out.writeStartElement("record");
        out.writeStartElement("header");
        text("identifier", "oai:two-rivers:" + kind + "/" + id);
        text("datestamp", stamp);
        text("setSpec", "openaire_cris_" + set);
        out.writeEndElement();
        out.writeStartElement("metadata");
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
        out.writeEndElement();
    }

    /// Begins the thing itself, in the namespace of the profile.
    private void begin(String element, String kind, String id) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeDefaultNamespace(PROFILE);
        out.writeAttribute("id", kind + "/" + id);
    }

    private void orgUnit(CerifBook.OrgUnit each) throws XMLStreamException {
        begin(ORG_UNIT, "OrgUnits", each.id());
        classified("Type", "organisation-kinds", each.kind());
        names(NAME, each.names());
        identifier("id", each.id());
        if (!each.creditCode().isEmpty()) {
            identifier("social-credit-code", each.creditCode());
        }
        out.writeEndElement();
    }

    private void person(CerifBook.Person each) throws XMLStreamException {
        begin("Person", "Persons", each.id());
        out.writeStartElement("PersonName");
        text("OtherNames", each.name());
        out.writeEndElement();
        if (!each.affiliation().isEmpty()) {
            out.writeStartElement("Affiliation");
            linked(each.affiliation());
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void project(CerifBook.Project each) throws XMLStreamException {
        begin("Project", "Projects", each.id());
        names("Title", each.names());
        identifier("id", each.id());
        if (!each.start().isEmpty()) {
            text("StartDate", each.start());
        }
        if (!each.partners().isEmpty()) {
            out.writeStartElement("Consortium");
            for (String partner : each.partners()) {
                out.writeStartElement("Partner");
                linked(partner);
                out.writeEndElement();
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void product(CerifBook.Product each) throws XMLStreamException {
        begin("Product", "Products", each.id());
        out.writeStartElement("Type");
        out.writeDefaultNamespace(PRODUCT_TYPES);
        out.writeCharacters(OTHER);
        out.writeEndElement();
        names(NAME, each.names());
        out.writeStartElement("Creators");
        out.writeStartElement("Creator");
        linked(each.owner());
        out.writeEndElement();
        out.writeEndElement();
        if (!each.about().isEmpty()) {
            text("Description", each.about());
        }
        classified("Subject", "result-kinds", each.kind());
        classified("Subject", "readiness", Integer.toString(each.level()));
        out.writeEndElement();
    }

    private void equipment(CerifBook.Equipment each) throws XMLStreamException {
        begin("Equipment", "Equipments", each.id());
        names(NAME, each.names());
        identifier("id", each.id());
        if (!each.about().isEmpty()) {
            text("Description", each.about());
        }
        if (!each.owner().isEmpty()) {
            out.writeStartElement("Owner");
            linked(each.owner());
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void linked(String organisation) throws XMLStreamException {
        out.writeStartElement(ORG_UNIT);
        out.writeAttribute("id", "OrgUnits/" + organisation);
        out.writeEndElement();
    }

    private void identifier(String scheme, String value) throws XMLStreamException {
        out.writeStartElement(IDENTIFIER);
        out.writeAttribute("type", OWN + scheme);
        out.writeCharacters(value);
        out.writeEndElement();
    }

    private void classified(String element, String scheme, String word) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeAttribute("scheme", OWN + scheme);
        out.writeCharacters(OWN + scheme + "#" + word);
        out.writeEndElement();
    }

    private void names(String element, Names names) throws XMLStreamException {
        for (var each : names.byLanguage().entrySet()) {
            out.writeStartElement(element);
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", each.getKey());
            out.writeCharacters(each.getValue());
            out.writeEndElement();
        }
    }

    private void text(String element, String value) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(value);
        out.writeEndElement();
    }
}
