package fangxin.naming.web;

import fangxin.merchant.MerchantDesk;
import fangxin.naming.TitleDesk;
import fangxin.naming.TitleView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The titles of the merchants for whom the reader speaks, whatever has become of them. */
@Named
@RequestScoped
public class OwnTitlesPage {
    @Inject
    MerchantDesk merchants;
    @Inject
    TitleDesk desk;
    private List<TitleView> titles;

    public List<TitleView> getTitles() {
        if (titles == null) {
            titles = merchants.mine().merchants().stream().flatMap(merchant -> desk.own(merchant.id()).stream()).toList();
        }
        return titles;
    }
}
