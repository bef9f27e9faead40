package fangxin.merchant;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definitions of the list of an office's merchants, as the table of its page and as a list export, and of the list
 * export of those that wait for confirmation; contacts stay masked.
 */
@ApplicationScoped
class MerchantExports {
    @Inject
    MerchantService service;

    @Produces
    ListExport<MerchantService.MerchantRow> merchants() {
        return ListExport.<MerchantService.MerchantRow>of(
                        "merchants",
                        "merchant.pending.unconfirmed",
                        filters -> service.pending().unconfirmed().stream())
                .column("merchant.merchantName", MerchantService.MerchantRow::name)
                .column("merchant.creditCode", MerchantService.MerchantRow::creditCode)
                .column("merchant.speakers", MerchantService.MerchantRow::speakers)
                .column("merchant.office", MerchantService.MerchantRow::office);
    }

    @Produces
    ListTable<MerchantService.ListedMerchant> merchantTable() {
        return ListTable.<MerchantService.ListedMerchant>of(
                        "merchant-list",
                        "merchant.list",
                        (filters, slice) -> service.merchants(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "name",
                        "merchant.merchantName",
                        listed -> listed.merchant().name())
                .sorted()
                .searched("q")
                .column(
                        "creditCode",
                        "merchant.creditCode",
                        listed -> listed.merchant().creditCode())
                .sorted()
                .labelColumn(
                        "state",
                        "merchant.verification.state",
                        "merchant.verificationstate.",
                        MerchantService.ListedMerchant::state)
                .filtered("state", () -> FilterOption.of(VerificationState.values(), "merchant.verificationstate."))
                .column(
                        "speakers",
                        "merchant.speakers",
                        listed -> listed.merchant().speakers())
                .column(
                        "premises",
                        "merchant.premises",
                        listed -> listed.merchant().premises())
                .column("office", "merchant.office", listed -> listed.merchant().office())
                .sorted()
                .optional()
                .dayColumn("registered", "merchant.registeredOn", MerchantService.ListedMerchant::registeredAt)
                .sorted()
                .filteredByDays("registered")
                .column(
                        "licence",
                        "merchant.licence",
                        listed -> listed.licences().stream()
                                .map(LicencePictures.LicencePicture::name)
                                .toList());
    }

    private static MerchantFilter filter(ListExport.ListFilters filters) {
        return new MerchantFilter(
                filters.text("q"), filters.constant(VerificationState.class, "state"), filters.days("registered"));
    }

    @Produces
    ListExport<MerchantService.ListedMerchant> merchantList() {
        return merchantTable().export();
    }
}
