package org.tworivers.app.architecture.wrong.work;

import org.tworivers.app.architecture.wrong.cli.Command;

/// Wrong: a job knows who asks for it, which also makes a circle.
record AsksTheCommandLine(Command command) {}
