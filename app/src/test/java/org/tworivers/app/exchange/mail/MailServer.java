package org.tworivers.app.exchange.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/// A mail server of this machine that takes every letter and keeps it.
public final class MailServer implements AutoCloseable {
    private final List<MimeMessage> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(context -> new Mailbox())
            .build();

    /// Starts it at any port.
    public MailServer() {
        server.start();
    }

    private final class Mailbox implements MessageHandler {
        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) {}

        @Override
        public String data(InputStream data) throws IOException {
            try {
                taken.add(new MimeMessage(Session.getInstance(new Properties()), data));
                return "taken";
            } catch (MessagingException unreadable) {
                throw new IOException(unreadable);
            }
        }

        @Override
        public void done() {}
    }

    public int port() {
        return server.getPortAllocated();
    }

    /// The letters it took, in the order in which they came.
    public List<MimeMessage> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() {
        server.stop();
    }
}
