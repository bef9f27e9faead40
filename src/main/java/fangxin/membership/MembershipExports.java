package fangxin.membership;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Composites that fall short of a share, to be taken along. */
@ApplicationScoped
class MembershipExports {
    @Inject
    ShortfallService service;

    @Produces
    ListExport<ShortfallService.Question> shortfalls() {
        return ListExport.<ShortfallService.Question>of(
                        "shortfalls", "membership.shortfalls", filters -> service.questions().stream())
                .column("membership.composite", ShortfallService.Question::composite)
                .column("registry.unit.number", ShortfallService.Question::title)
                .column("membership.title", ShortfallService.Question::members)
                .column("membership.ownTitle", ShortfallService.Question::titled)
                .words("membership.cause", "membership.cause.", ShortfallService.Question::cause)
                .column("administration.journal.when", ShortfallService.Question::openedAt)
                .words("membership.shortfall.state", "membership.shortfall.state.", ShortfallService.Question::state);
    }
}
