package fangxin.membership;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Composites that fall short of a share, to be taken along. */
@ApplicationScoped
class MembershipRosters {
    @Inject
    ShortfallDesk desk;

    @Produces
    Roster<ShortfallDesk.Question> shortfalls() {
        return Roster.<ShortfallDesk.Question>of("shortfalls", "membership.shortfalls",
                filters -> desk.questions().stream())
                .column("membership.composite", ShortfallDesk.Question::composite)
                .column("registry.unit.number", ShortfallDesk.Question::title)
                .column("membership.title", ShortfallDesk.Question::members)
                .column("membership.ownTitle", ShortfallDesk.Question::titled)
                .words("membership.cause", "membership.cause.", ShortfallDesk.Question::cause)
                .column("administration.journal.when", ShortfallDesk.Question::openedAt)
                .words("membership.shortfall.state", "membership.shortfall.state.", ShortfallDesk.Question::state);
    }
}
