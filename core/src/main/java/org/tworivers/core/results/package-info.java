/// Results of research: how ready each is, who may use it, and where it is used. Projects, firms and owners
/// are known by their ids alone; whether a project produces is handed in.
@NullMarked
package org.tworivers.core.results;

import org.jspecify.annotations.NullMarked;
