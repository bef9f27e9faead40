package fangxin.complaint.station.web;

import fangxin.common.RuleViolation;
import fangxin.complaint.station.PlatformDisputeColumn;
import fangxin.complaint.station.PlatformDisputeImportView;
import fangxin.complaint.station.PlatformDisputeService;
import fangxin.complaint.station.StationCaseInput;
import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationCaseSource;
import fangxin.complaint.station.StationCaseView;
import fangxin.complaint.station.StationCaseView.StationCaseDetails;
import fangxin.document.spreadsheet.CellProblem;
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
 * Faces bean of the ledger on the page of a station: its disputes, the form by which its staff or an officer enter
 * one, and that of an online station for the file of its platform.
 */
@Named
@ViewScoped
public class StationLedgerPage implements Serializable {
    private static final int SHOWN = 200;

    @Inject
    StationCaseService service;

    @Inject
    PlatformDisputeService disputes;

    private StationCaseSource source = StationCaseSource.WALK_IN;
    private String words;
    private String shopName;
    private String shop;
    private BigDecimal amount;
    private String contact;
    private transient Part upload;
    private transient Part platformFile;
    private PlatformDisputeImportView result;

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

    /** Imports the file of a platform and shows the result on the same page. */
    public void importDisputes(String station) {
        result = UploadedFiles.store(platformFile, (name, file) -> disputes.importFile(station, file))
                .orElseThrow(() -> RuleViolation.at("platformFile", "station.file.missing"));
        lines = null;
    }

    public PlatformDisputeImportView getResult() {
        return result;
    }

    /** Returns the first refused rows. */
    public List<CellProblem> getRefused() {
        return result.refused().stream().limit(SHOWN).toList();
    }

    /** Returns the heading of the column of a refused cell. */
    public String heading(String column) {
        return PlatformDisputeColumn.valueOf(column).headings().getFirst();
    }

    public String sentence(CellProblem problem) {
        return PageFunctions.sentence(new RuleViolation.Violation(null, problem.key(), problem.arguments()));
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

    public Part getPlatformFile() {
        return platformFile;
    }

    public void setPlatformFile(Part platformFile) {
        this.platformFile = platformFile;
    }
}
