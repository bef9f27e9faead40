package fangxin.membership;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the list export of shortfalls, the composites whose share of members is too low: composite, title,
 * members, titled members, cause, time of opening, and state.
 */
@ApplicationScoped
class MembershipExports {
    @Inject
    ShortfallService service;

    @Produces
    ListExport<ShortfallService.ShortfallQuestion> shortfalls() {
        return ListExport.<ShortfallService.ShortfallQuestion>of(
                        "shortfalls", "membership.shortfalls", filters -> service.questions().stream())
                .column("membership.composite", ShortfallService.ShortfallQuestion::composite)
                .column("naming.title.number", ShortfallService.ShortfallQuestion::title)
                .column("membership.title", ShortfallService.ShortfallQuestion::members)
                .column("membership.ownTitle", ShortfallService.ShortfallQuestion::titled)
                .labelColumn("membership.cause", "membership.cause.", ShortfallService.ShortfallQuestion::cause)
                .column("document.template.col.when", ShortfallService.ShortfallQuestion::openedAt)
                .labelColumn(
                        "membership.shortfall.state",
                        "membership.shortfall.state.",
                        ShortfallService.ShortfallQuestion::state);
    }
}
