package fangxin.commitment.returns;

import fangxin.commitment.returns.ReturnOfficeService.ShopFigures;
import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the claims of return and of the monthly figures as tables of their pages and as list exports, and of
 * the public list of pledges in the columns of the national display (消费查).
 */
@ApplicationScoped
class ReturnExports {
    @Inject
    ReturnOfficeService service;

    @Inject
    ReturnPledgeService pledges;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    @Produces
    ListTable<ReturnClaimView> returnTable() {
        return ListTable.<ReturnClaimView>of(
                        "return-claims",
                        "commitment.claims",
                        (filters, slice) -> service.claims(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("subject", "plaque.col.signName", claim -> claim.shop().signName())
                .sorted()
                .searched("q")
                .column("number", "commitment.number", ReturnClaimView::number)
                .sorted()
                .column("title", "naming.title.number", claim -> claim.shop().number())
                .sorted()
                .optional()
                .column(
                        "goodsClass",
                        "commitment.goodsClass",
                        claim -> claim.purchase().goodsClass())
                .column("price", "commitment.price", claim -> claim.purchase().price())
                .sorted()
                .labelColumn("state", "commitment.state", "commitment.returnstate.", ReturnClaimView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(ReturnState.values(), "commitment.returnstate."))
                .dayColumn(
                        "entered",
                        "commitment.entered",
                        claim -> claim.deadline().enteredAt())
                .sorted()
                .filteredByDays("entered")
                .column("due", "candidacy.due", claim -> claim.deadline().dueOn())
                .sorted();
    }

    private static ReturnFilter filter(ListExport.ListFilters filters) {
        return new ReturnFilter(
                filters.text("q"), filters.constant(ReturnState.class, "state"), filters.days("entered"));
    }

    @Produces
    ListExport<ReturnClaimView> returnClaims() {
        return returnTable().export();
    }

    @Produces
    ListTable<ShopFigures> figureTable() {
        return ListTable.<ShopFigures>of(
                        "return-figures",
                        "commitment.figures",
                        (filters, slice) -> service.figures(figureFilter(filters), slice),
                        filters -> service.countFigures(figureFilter(filters)))
                .column(
                        "subject",
                        "plaque.col.signName",
                        figures -> figures.shop().signName())
                .sorted()
                .searched("q")
                .column(
                        "title",
                        "naming.title.number",
                        figures -> figures.shop().number())
                .optional()
                .column("office", "commitment.district", ShopFigures::office)
                .sorted()
                .column("month", "commitment.month", ShopFigures::month)
                .sorted()
                .searched("month")
                .column("refunds", "commitment.figures.refunds", ShopFigures::refunds)
                .sorted()
                .column("amount", "commitment.figures.amount", ShopFigures::amount)
                .sorted()
                .labelColumn("nil", "commitment.figures.nil", "commitment.figures.nil.", ShopFigures::nil);
    }

    private static ReturnFigureFilter figureFilter(ListExport.ListFilters filters) {
        String month = filters.text("month");
        return new ReturnFigureFilter(
                filters.text("q"),
                month != null && month.matches("[0-9]{4}-?(0[1-9]|1[0-2])")
                        ? Integer.valueOf(month.replace("-", ""))
                        : null,
                null);
    }

    @Produces
    ListExport<ShopFigures> figures() {
        return figureTable().export();
    }

    /** Returns the units with a pledge, in the columns of the national display. */
    @Produces
    ListExport<DisplayedPledge> displayedPledges() {
        return ListExport.<DisplayedPledge>of(
                        "return-pledges", "commitment.display", filters -> ListExport.portions(pledges::displayed))
                .open()
                .column("commitment.display.name", DisplayedPledge::signName)
                .column("commitment.display.registeredName", DisplayedPledge::registeredName)
                .column("merchant.creditCode", DisplayedPledge::creditCode)
                .column("commitment.district", pledge -> districtName(pledge.office()))
                .column("naming.title.address", DisplayedPledge::address)
                .column("commitment.phone.shop", DisplayedPledge::phone)
                .labelColumn("commitment.channel", "commitment.returnchannel.", DisplayedPledge::channel)
                .column("commitment.display.classes", DisplayedPledge::classes)
                .column("commitment.pledge.days.label", DisplayedPledge::days)
                .column("commitment.exclusions", DisplayedPledge::exclusions)
                .column("commitment.pledge.firstPurchase", DisplayedPledge::validFrom)
                .column("naming.title.number", DisplayedPledge::title);
    }

    /** Returns the name of the division in which an office works. */
    private LocalizedText districtName(String office) {
        return agencies.find(office)
                .map(agency ->
                        divisions.find(agency.division()).map(Division::name).orElseGet(agency::name))
                .orElseGet(() -> new LocalizedText(office, office));
    }
}
