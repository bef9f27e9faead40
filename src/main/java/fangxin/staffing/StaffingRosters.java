package fangxin.staffing;

import fangxin.identity.Role;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Hand-overs and signing chains, to be taken along. */
@ApplicationScoped
class StaffingRosters {
    @Inject
    HandOverDesk handOvers;
    @Inject
    ChainDesk chains;

    @Produces
    Roster<HandOverDesk.Entered> handOvers() {
        return Roster.<HandOverDesk.Entered>of("handovers", "staffing.handOver.entered",
                filters -> handOvers.entered().stream())
                .column("staffing.handOver.from", HandOverDesk.Entered::fromName)
                .column("staffing.handOver.from.account", HandOverDesk.Entered::from)
                .column("staffing.handOver.to", HandOverDesk.Entered::toName)
                .column("staffing.handOver.to.account", HandOverDesk.Entered::to)
                .column("staffing.handOver.day", HandOverDesk.Entered::day)
                .words("administration.col.state", "staffing.state.", HandOverDesk.Entered::state);
    }

    @Produces
    Roster<ChainDesk.Row> chains() {
        return Roster.<ChainDesk.Row>of("chains", "staffing.chains", filters -> chains.chains(
                filters.text("office") == null ? chains.offices().getFirst().code() : filters.text("office")).stream())
                .column("administration.people.organ", ChainDesk.Row::officeName)
                .words("staffing.chain.kind", "naming.act.kind.", ChainDesk.Row::kind)
                .column("identity.role.HANDLER", row -> names(row, Role.HANDLER))
                .column("identity.role.REVIEWER", row -> names(row, Role.REVIEWER))
                .column("identity.role.SIGNER", row -> names(row, Role.SIGNER))
                .column("staffing.chain.edition", ChainDesk.Row::edition);
    }

    /** Who is named for a link; nobody where everyone in the post may take it. */
    private static List<String> names(ChainDesk.Row row, Role role) {
        return row.links().stream().filter(link -> link.role() == role).flatMap(link -> link.people().stream()
                .filter(person -> link.named().contains(person.account())).map(ChainDesk.Person::name)).toList();
    }
}
