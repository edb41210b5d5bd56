package org.tworivers.app.architecture.wrong.render;

/// What the rooms beside it must not know.
public record Page(String text) {}
