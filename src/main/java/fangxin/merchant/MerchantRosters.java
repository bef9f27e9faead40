package fangxin.merchant;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Merchants that wait to be confirmed, to be taken along; whom to reach stays masked. */
@ApplicationScoped
class MerchantRosters {
    @Inject
    MerchantDesk desk;

    @Produces
    Roster<MerchantDesk.Row> merchants() {
        return Roster.<MerchantDesk.Row>of("merchants", "merchant.waiting.unconfirmed",
                filters -> desk.waiting().unconfirmed().stream())
                .column("merchant.merchantName", MerchantDesk.Row::name)
                .column("merchant.creditCode", MerchantDesk.Row::creditCode)
                .column("merchant.speakers", MerchantDesk.Row::speakers)
                .column("merchant.office", MerchantDesk.Row::office);
    }
}
