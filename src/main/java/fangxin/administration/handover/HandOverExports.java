package fangxin.administration.handover;

import fangxin.document.export.ListExport;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Definitions of the list exports of handovers and signing chains. */
@ApplicationScoped
class HandOverExports {
    @Inject
    HandOverService handOvers;

    @Inject
    SigningChainService chains;

    @Produces
    ListExport<HandOverService.HandOverView> handOvers() {
        return ListExport.<HandOverService.HandOverView>of(
                        "handovers", "handover.handOver.entered", filters -> handOvers.entered().stream())
                .column("handover.handOver.from", HandOverService.HandOverView::fromName)
                .column("handover.handOver.from.account", HandOverService.HandOverView::from)
                .column("handover.handOver.to", HandOverService.HandOverView::toName)
                .column("handover.handOver.to.account", HandOverService.HandOverView::to)
                .column("handover.handOver.day", HandOverService.HandOverView::effectiveOn)
                .labelColumn(
                        "administration.col.state", "handover.handoverstate.", HandOverService.HandOverView::state);
    }

    @Produces
    ListExport<SigningChainService.SigningChainRow> chains() {
        return ListExport.<SigningChainService.SigningChainRow>of(
                        "chains",
                        "handover.chains",
                        filters -> chains
                                .chains(
                                        filters.text("office") == null
                                                ? chains.offices().getFirst().code()
                                                : filters.text("office"))
                                .stream())
                .column("administration.accounts.agency", SigningChainService.SigningChainRow::officeName)
                .column("handover.chain.type", row -> row.type().name())
                .column("identity.role.HANDLER", row -> names(row, Role.HANDLER))
                .column("identity.role.REVIEWER", row -> names(row, Role.REVIEWER))
                .column("identity.role.SIGNER", row -> names(row, Role.SIGNER))
                .column("handover.chain.edition", SigningChainService.SigningChainRow::edition);
    }

    /** Returns the persons named for a link; none where every holder of the post may take it. */
    private static List<String> names(SigningChainService.SigningChainRow row, Role role) {
        return row.links().stream()
                .filter(link -> link.role() == role)
                .flatMap(link -> link.holders().stream()
                        .filter(person -> link.named().contains(person.account()))
                        .map(SigningChainService.PostHolder::name))
                .toList();
    }
}
