package org.tworivers.app.work.cerif;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;

/// A file that stands for what a schema names by an address.
record LocalInput(Path file, String address) implements LSInput {
    @Override
    public Reader getCharacterStream() {
        return new StringReader(getStringData());
    }

    @Override
    public void setCharacterStream(Reader stream) {}

    @Override
    public @Nullable InputStream getByteStream() {
        return null;
    }

    @Override
    public void setByteStream(InputStream stream) {}

    @Override
    public String getStringData() {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void setStringData(String data) {}

    @Override
    public String getSystemId() {
        return file.toUri().toString();
    }

    @Override
    public void setSystemId(String id) {}

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public void setPublicId(String id) {}

    @Override
    public String getBaseURI() {
        return file.toUri().toString();
    }

    @Override
    public void setBaseURI(String uri) {}

    @Override
    public @Nullable String getEncoding() {
        return null;
    }

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCertifiedText(boolean certified) {}
}
