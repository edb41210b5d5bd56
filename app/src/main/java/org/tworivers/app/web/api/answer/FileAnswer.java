package org.tworivers.app.web.api.answer;

/// A file that was handed in.
///
/// @param hash SHA-256 in hex, by which a paper names it; within a day, else the file goes
public record FileAnswer(String hash) {}
