/// Teams, visits and leads: recorded for whoever is signed in, and read as lists with their clocks and first talks.
@NullMarked
package org.tworivers.app.work.attraction;

import org.jspecify.annotations.NullMarked;
