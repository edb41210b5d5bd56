package org.tworivers.app.web;

/// Something that pages of a large ledger read the first time they are asked for; [FirstLook] does it before.
///
/// @param what is read, for the log
record ReadAhead(String what, Runnable read) {}
