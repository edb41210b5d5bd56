package org.tworivers.app.architecture.wrong.web;

import org.tworivers.app.architecture.wrong.cli.Command;

/// Wrong: web and command line stand side by side.
record AsksTheCommandLine(Command command) {}
