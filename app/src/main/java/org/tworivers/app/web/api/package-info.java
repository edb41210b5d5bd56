/// The routes for programs, under `/api/v1`: what pages show and record, as JSON.
@NullMarked
package org.tworivers.app.web.api;

import org.jspecify.annotations.NullMarked;
