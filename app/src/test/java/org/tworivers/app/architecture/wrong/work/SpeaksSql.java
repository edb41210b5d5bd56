package org.tworivers.app.architecture.wrong.work;

import java.sql.Connection;

/// Wrong: only the store speaks SQL.
record SpeaksSql(Connection connection) {}
