package org.tworivers.app.exchange.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/// A message whose id is given, not drawn.
final class LetterMessage extends MimeMessage {
    private final String id;

    LetterMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    String id() {
        return id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
