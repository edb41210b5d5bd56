package org.tworivers.app.web.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.organisations.OrganisationLists;

/// What files for others say of who makes them.
///
/// @param publisher the name of the office
/// @param prefix what ids of projects begin with in OC4IDS, as its registry gives it; maybe empty
@Component
record ExportSettings(
        OrganisationLists organisations,
        @Value("${tworivers.publisher:Two Rivers}") String publisher,
        @Value("${tworivers.oc4ids.prefix:}") String prefix) {}
