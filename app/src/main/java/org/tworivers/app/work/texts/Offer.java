package org.tworivers.app.work.texts;

/// What somebody offers, or needs.
///
/// @param id by which its owner knows it
/// @param text in Chinese, English or both
public record Offer(String id, String text) {}
