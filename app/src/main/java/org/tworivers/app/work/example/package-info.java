/// The made-up projects of the example: the same seed gives the same files, and any seed the same headline.
@NullMarked
package org.tworivers.app.work.example;

import org.jspecify.annotations.NullMarked;
