package org.tworivers.app.architecture.wrong.cli;

import org.tworivers.app.architecture.wrong.work.Job;

/// Right in itself: a command asks for a job.
public record Command(Job job) {}
