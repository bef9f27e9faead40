package fangxin.merchant;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Merchants that wait to be confirmed, to be taken along; whom to reach stays masked. */
@ApplicationScoped
class MerchantExports {
    @Inject
    MerchantService service;

    @Produces
    ListExport<MerchantService.Row> merchants() {
        return ListExport.<MerchantService.Row>of(
                        "merchants",
                        "merchant.waiting.unconfirmed",
                        filters -> service.waiting().unconfirmed().stream())
                .column("merchant.merchantName", MerchantService.Row::name)
                .column("merchant.creditCode", MerchantService.Row::creditCode)
                .column("merchant.speakers", MerchantService.Row::speakers)
                .column("merchant.office", MerchantService.Row::office);
    }
}
