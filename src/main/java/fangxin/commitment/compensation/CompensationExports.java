package fangxin.commitment.compensation;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definition of the schemes and the payments of advance compensation as tables of their pages and as list exports. */
@ApplicationScoped
class CompensationExports {
    @Inject
    CompensationService service;

    @Produces
    ListTable<CompensationSchemeView> schemeTable() {
        return ListTable.<CompensationSchemeView>of(
                        "compensation-schemes",
                        "compensation.schemes",
                        (filters, slice) -> service.schemes(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "holder",
                        "compensation.holder",
                        scheme -> scheme.holder().name())
                .sorted()
                .searched("q")
                .column("number", "compensation.number", CompensationSchemeView::number)
                .sorted()
                .labelColumn(
                        "kind", "compensation.kind", "compensation.compensationkind.", CompensationSchemeView::kind)
                .sorted()
                .filtered("kind", () -> FilterOption.of(CompensationKind.values(), "compensation.compensationkind."))
                .labelColumn(
                        "holderType",
                        "compensation.holderType",
                        "compensation.compensationholdertype.",
                        scheme -> scheme.holder().type())
                .filtered(
                        "holderType",
                        () -> FilterOption.of(CompensationHolderType.values(), "compensation.compensationholdertype."))
                .optional()
                .labelColumn(
                        "standing",
                        "compensation.standing",
                        "compensation.",
                        scheme -> scheme.period().ending()
                                ? "ending"
                                : "compensationstanding." + scheme.period().standing())
                .column("covered", "compensation.covered", CompensationSchemeView::covered)
                .column("band", "compensation.band", scheme -> scheme.balance().band())
                .absent("compensation.band.none")
                .column(
                        "balance",
                        "compensation.balance",
                        scheme -> scheme.balance().amount())
                .sorted()
                .column(
                        "stated",
                        "compensation.statedOn",
                        scheme -> ListTable.parts(
                                scheme.balance().statedOn(),
                                scheme.balance().overdue() ? Messages.inBoth("compensation.overdue") : null))
                .sorted()
                .column(
                        "from",
                        "compensation.validFrom",
                        scheme -> scheme.period().validFrom())
                .sorted()
                .optional()
                .column(
                        "until",
                        "compensation.validUntil",
                        scheme -> scheme.period().validUntil())
                .sorted()
                .column("office", "compensation.office", CompensationSchemeView::office)
                .sorted()
                .optional();
    }

    private static CompensationFilter filter(ListExport.ListFilters filters) {
        return new CompensationFilter(
                filters.text("q"),
                filters.constant(CompensationKind.class, "kind"),
                filters.constant(CompensationHolderType.class, "holderType"));
    }

    @Produces
    ListExport<CompensationSchemeView> schemes() {
        return schemeTable().export();
    }

    @Produces
    ListTable<CompensationPaymentView> paymentTable() {
        return ListTable.<CompensationPaymentView>of(
                        "compensation-payments",
                        "compensation.payments",
                        (filters, slice) -> service.payments(paymentFilter(filters), slice),
                        filters -> service.count(paymentFilter(filters)))
                .column(
                        "subject",
                        "plaque.col.signName",
                        payment -> payment.dispute().signName())
                .sorted()
                .searched("q")
                .column("number", "compensation.payment.number", CompensationPaymentView::number)
                .sorted()
                .column("scheme", "compensation.number", CompensationPaymentView::scheme)
                .searched("scheme")
                .optional()
                .column("holder", "compensation.holder", CompensationPaymentView::holder)
                .sorted()
                .column("amount", "compensation.payment.amount", CompensationPaymentView::amount)
                .sorted()
                .column("paid", "compensation.payment.paidOn", CompensationPaymentView::paidOn)
                .sorted()
                .filteredByDays("paid")
                .column("recovered", "compensation.payment.recovered", CompensationPaymentView::recovered)
                .sorted()
                .column("outstanding", "compensation.payment.outstanding", CompensationPaymentView::outstanding)
                .optional()
                .labelColumn(
                        "state",
                        "compensation.payment.state",
                        "compensation.compensationpaymentstate.",
                        CompensationPaymentView::state)
                .sorted()
                .filtered(
                        "state",
                        () -> FilterOption.of(
                                CompensationPaymentState.values(), "compensation.compensationpaymentstate."));
    }

    private static CompensationPaymentFilter paymentFilter(ListExport.ListFilters filters) {
        return new CompensationPaymentFilter(
                filters.text("q"),
                filters.constant(CompensationPaymentState.class, "state"),
                filters.days("paid"),
                filters.text("scheme"));
    }

    @Produces
    ListExport<CompensationPaymentView> payments() {
        return paymentTable().export();
    }
}
