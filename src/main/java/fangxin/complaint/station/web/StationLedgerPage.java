package fangxin.complaint.station.web;

import fangxin.complaint.station.StationCaseInput;
import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationCaseSource;
import fangxin.complaint.station.StationCaseView;
import fangxin.complaint.station.StationCaseView.StationCaseDetails;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Faces bean of the ledger on the page of a station: its disputes, and the form by which its staff or an officer enter
 * one.
 */
@Named
@ViewScoped
public class StationLedgerPage implements Serializable {
    @Inject
    StationCaseService service;

    private StationCaseSource source = StationCaseSource.WALK_IN;
    private String words;
    private String shopName;
    private String shop;
    private BigDecimal amount;
    private String contact;
    private transient Part upload;

    private transient List<StationCaseView> lines;

    /** @param folder folder of the page: that of officers or that of merchants */
    public String enter(String folder, String station) {
        StationCaseInput input = new StationCaseInput(source, words, shop, shopName, amount, contact);
        StationCaseDetails entered = UploadedFiles.store(
                        upload, (name, file) -> service.enter(station, input, name, file))
                .orElseGet(() -> service.enter(station, input, null, null));
        PageFunctions.addFlashMessage(
                "station.done.ENTER",
                entered.dispute().number(),
                entered.dispute().clock().dueOn());
        return folder + "/station.xhtml?faces-redirect=true&number=" + station;
    }

    public List<StationCaseView> lines(String station) {
        if (lines == null) {
            lines = service.ledger(station);
        }
        return lines;
    }

    public List<StationCaseSource> getSources() {
        return List.of(StationCaseSource.WALK_IN, StationCaseSource.PHONE, StationCaseSource.ONLINE);
    }

    public StationCaseSource getSource() {
        return source;
    }

    public void setSource(StationCaseSource source) {
        this.source = source;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getShopName() {
        return shopName;
    }

    public void setShopName(String shopName) {
        this.shopName = shopName;
    }

    public String getShop() {
        return shop;
    }

    public void setShop(String shop) {
        this.shop = shop;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
