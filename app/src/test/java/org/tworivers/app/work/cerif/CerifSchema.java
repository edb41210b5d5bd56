package org.tworivers.app.work.cerif;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.tworivers.app.Roots;
import org.xml.sax.SAXException;

/// The profile of CERIF within OAI-PMH; what it includes from elsewhere is read from the folder `cached`.
public record CerifSchema(Schema schema) {

    /// Reads it; the test is skipped, and says so, where it is not there.
    public static CerifSchema read() throws SAXException {
        Path schemas = Roots.data("standards/cerif/schemas");
        Assumptions.assumeTrue(
                Files.isDirectory(schemas), "skipped: the schemas of CERIF are not there (" + schemas + ")");
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            String name = systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
            Path local = schemas.resolve("cached").resolve(name);
            return systemId != null && systemId.startsWith("http") && Files.exists(local)
                    ? new LocalInput(local, systemId)
                    : null;
        });
        List<Source> sources = new ArrayList<>();
        for (String each : List.of("cached/OAI-PMH.xsd", "openaire-cerif-profile.xsd")) {
            sources.add(new StreamSource(schemas.resolve(each).toUri().toString()));
        }
        return new CerifSchema(factory.newSchema(sources.toArray(Source[]::new)));
    }

    /// Ends with a fault where a text is not of it.
    public void validate(String text) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(text)));
    }
}
