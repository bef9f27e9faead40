package fangxin.naming.title.web;

import fangxin.merchant.MerchantService;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Faces bean for the merchant's own pages: the titles, in every status, of the merchants for whom the account acts.
 */
@Named
@RequestScoped
public class MerchantTitlesPage {
    @Inject
    MerchantService merchants;

    @Inject
    TitleService service;

    private List<TitleView> titles;

    public List<TitleView> getTitles() {
        if (titles == null) {
            titles = merchants.ownMerchants().merchants().stream()
                    .flatMap(merchant -> service.listOwn(merchant.id()).stream())
                    .toList();
        }
        return titles;
    }
}
