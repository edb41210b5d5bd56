package org.tworivers.app.web.api.answer;

/// A bulletin that was published; the same bulletin has the same id, and is published once.
public record PublishedAnswer(String id, String url) {}
