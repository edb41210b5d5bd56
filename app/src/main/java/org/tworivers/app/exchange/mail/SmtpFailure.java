package org.tworivers.app.exchange.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/// Reads what a failure means for the letter: codes from 500 on are the server's last word on it, all else may pass
/// (RFC 5321, 4.2.1). That it knows us not, or wants us to sign in, is no matter of the letter.
final class SmtpFailure {
    private static final int FIRST_LASTING = 500;
    /// "Authentication required", "Authentication credentials invalid" (RFC 4954, 6).
    private static final int SIGN_IN_FIRST = 530;

    private static final int SIGN_IN_FAILED = 535;
    private static final int LONGEST = 300;

    private SmtpFailure() {}

    static Delivery of(MessagingException failed) {
        List<Exception> failures = chain(failed);
        for (Exception each : failures) {
            if (each instanceof SMTPAddressFailedException recipient && isLasting(recipient.getReturnCode())) {
                return new Delivery.Refused(Delivery.Reason.RECIPIENT, detail(recipient));
            }
        }
        boolean isOfRecipients = failures.stream().anyMatch(SMTPAddressFailedException.class::isInstance);
        if (!isOfRecipients && failed instanceof SMTPSendFailedException letter && isLasting(letter.getReturnCode())) {
            return new Delivery.Refused(Delivery.Reason.LETTER, detail(letter));
        }
        return new Delivery.Away(detail(failures.getLast()));
    }

    /// The failure and what caused it; the last says most.
    private static List<Exception> chain(MessagingException failed) {
        List<Exception> chain = new ArrayList<>(List.of(failed));
        while (chain.getLast() instanceof MessagingException messaging && messaging.getNextException() != null) {
            chain.add(messaging.getNextException());
        }
        return chain;
    }

    private static boolean isLasting(int code) {
        return code >= FIRST_LASTING && code != SIGN_IN_FIRST && code != SIGN_IN_FAILED;
    }

    /// On one line, and not endless: it comes from elsewhere.
    private static String detail(Exception failed) {
        String said = Objects.requireNonNullElse(
                failed.getMessage(), failed.getClass().getSimpleName());
        String line = said.replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
