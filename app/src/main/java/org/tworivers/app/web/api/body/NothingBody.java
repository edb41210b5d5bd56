package org.tworivers.app.web.api.body;

/// Nothing beside the address says anything: `{}`.
public record NothingBody() {}
