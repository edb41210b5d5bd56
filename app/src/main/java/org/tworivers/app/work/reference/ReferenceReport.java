package org.tworivers.app.work.reference;

/// What a file of a scheme brought.
///
/// @param scheme name of the scheme
/// @param fresh codes nobody knew
/// @param changed codes with another name, level or code above
/// @param ended codes that hold no longer
/// @param same codes that were known so
/// @param unknownParents codes below one that is not known: load its file too, else nothing rolls up
///     through it
public record ReferenceReport(String scheme, long fresh, long changed, long ended, long same, long unknownParents) {}
