package fangxin.merchant;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the list exports of the merchants that wait for confirmation; contacts stay masked. */
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
}
