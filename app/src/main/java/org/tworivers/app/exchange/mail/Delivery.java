package org.tworivers.app.exchange.mail;

/// What became of a letter that was to be sent.
public sealed interface Delivery {

    /// The mail server took it, and answers for it from here on.
    ///
    /// @param messageId what it is known by, with its angle brackets
    record Sent(String messageId) implements Delivery {}

    /// It is not taken, and would not be when sent again.
    ///
    /// @param detail what the server said; may be empty
    record Refused(Reason reason, String detail) implements Delivery {}

    /// Nobody was there to take it, or not just now, or not from us; sent again later it may be.
    ///
    /// @param detail what went wrong, for who looks after the server
    record Away(String detail) implements Delivery {}

    /// Why a letter is refused.
    enum Reason {
        /// The address is none that mail can be sent to.
        ADDRESS,
        /// The subject is not one line of text.
        SUBJECT,
        /// The server has no such mailbox.
        RECIPIENT,
        /// The server takes the recipient, but not the letter.
        LETTER
    }
}
