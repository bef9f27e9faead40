package fangxin.naming.title.web;

import fangxin.document.template.QrCode;
import fangxin.naming.notice.PromiseLine;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleView;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Page of the poster (承诺公示海报) that the holder of a valid title prints for its shop: its promises, and a QR code that
 * opens the check of its certificate.
 */
@Named
@RequestScoped
public class PosterPage {
    private static final int SIDE = 40;

    @Inject
    TitleService service;

    private String number;
    private TitleView title;

    public void load() {
        title = service.ownTitle(number);
    }

    /** Returns whether the holder may print a poster: a title that is suspended, withdrawn or expired has none. */
    public boolean isOffered() {
        return title.standing() == TitleStanding.VALID;
    }

    public List<PromiseLine> getPromises() {
        return title.document()
                .promiseLines(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Returns the address of the certificate check, which the QR code contains. */
    public String getAddress() {
        return Settings.baseUrl() + "/v/" + title.number();
    }

    /** Returns the outline of the QR code, in a square of 40 by 40. */
    public String getOutline() {
        return QrCode.outline(getAddress(), SIDE);
    }

    public TitleView getTitle() {
        return title;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
