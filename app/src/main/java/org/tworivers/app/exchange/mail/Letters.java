package org.tworivers.app.exchange.mail;

/// The way out for letters.
public interface Letters {

    /// Hands a letter over, once, and waits until it is taken or not. Never throws for what a person typed or a server
    /// says.
    Delivery send(Letter letter);
}
