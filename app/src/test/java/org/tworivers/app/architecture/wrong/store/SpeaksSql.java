package org.tworivers.app.architecture.wrong.store;

import java.sql.Connection;

/// Right: the store may.
record SpeaksSql(Connection connection) {}
