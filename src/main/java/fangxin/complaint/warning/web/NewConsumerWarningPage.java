package fangxin.complaint.warning.web;

import fangxin.complaint.warning.CampaignFigureInput;
import fangxin.complaint.warning.ConsumerFestival;
import fangxin.complaint.warning.ConsumerWarningService;
import fangxin.complaint.warning.ConsumerWarningService.WarningOffice;
import fangxin.complaint.warning.WarningBasis;
import fangxin.complaint.warning.WarningInput;
import fangxin.complaint.warning.WarningKind;
import fangxin.complaint.warning.WarningShopInput;
import fangxin.complaint.warning.WarningView;
import fangxin.complaint.warning.WarningView.WarningDetails;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Page on which an officer drafts a consumer warning or tip with the shops that it names, or a campaign with its figures,
 * one a line, or revises a draft.
 */
@Named
@ViewScoped
public class NewConsumerWarningPage implements Serializable {
    private static final int SHOP_FIELDS = 2;
    private static final int FIGURE_FIELDS = 3;

    @Inject
    ConsumerWarningService service;

    private String number;
    private Long version;
    private String office;
    private WarningKind kind;
    private String title;
    private String body;
    private String category;
    private String trade;
    private LocalDate dataFrom;
    private LocalDate dataUntil;
    private String link;
    private ConsumerFestival festival;
    private LocalDate validUntil;
    private String shops;
    private String figures;

    private transient List<WarningOffice> offices;

    /** Reads a draft that is revised; a new one is for the first office of the officer. */
    public void load() {
        if (number == null) {
            office = getOffices().isEmpty() ? null : getOffices().getFirst().code();
            return;
        }
        WarningDetails details = service.warning(number);
        WarningView draft = details.warning();
        version = details.version();
        office = details.officeCode();
        kind = draft.kind();
        title = draft.content().title();
        body = draft.content().body();
        category = draft.content().category();
        trade = draft.content().trade();
        dataFrom = draft.content().dataFrom();
        dataUntil = draft.content().dataUntil();
        link = draft.content().link();
        festival = draft.content().festival();
        validUntil = draft.content().validUntil();
        shops = draft.shops().stream()
                .map(shop -> shop.title() + " | " + shop.decision())
                .collect(Collectors.joining("\n"));
        figures = draft.figures().stream()
                .map(figure -> figure.name() + " | " + figure.value() + " | " + figure.basis())
                .collect(Collectors.joining("\n"));
    }

    public String save() {
        WarningInput input = new WarningInput(
                office,
                kind,
                title,
                body,
                category,
                trade,
                new WarningBasis(dataFrom, dataUntil, festival, null),
                link,
                validUntil,
                parsed(),
                parsedFigures(),
                version);
        WarningDetails saved = number == null ? service.create(input) : service.revise(number, input);
        PageFunctions.addFlashMessage(
                number == null ? "warning.done.CREATE" : "warning.done.REVISE",
                saved.warning().content().title());
        return "/work/consumer_warning.xhtml?faces-redirect=true&number="
                + saved.warning().number();
    }

    /** Parses lines of a certificate number and the number of a decision, separated by a vertical bar. */
    private List<WarningShopInput> parsed() {
        return Stream.of(shops == null ? "" : shops)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("[|｜]", SHOP_FIELDS))
                .map(parts -> new WarningShopInput(parts[0], parts.length == SHOP_FIELDS ? parts[1] : null))
                .toList();
    }

    /** Parses lines of the name of a figure, its value and its basis, separated by vertical bars. */
    private List<CampaignFigureInput> parsedFigures() {
        return Stream.of(figures == null ? "" : figures)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.copyOf(line.split("[|｜]", FIGURE_FIELDS), FIGURE_FIELDS))
                .map(parts -> new CampaignFigureInput(parts[0], parts[1], parts[2]))
                .toList();
    }

    public List<WarningOffice> getOffices() {
        if (offices == null) {
            offices = service.offices();
        }
        return offices;
    }

    /** Returns the kinds that this page creates: a typical case has a page of its own. */
    public List<WarningKind> getKinds() {
        return List.of(WarningKind.WARNING, WarningKind.TIP, WarningKind.CAMPAIGN);
    }

    public ConsumerFestival[] getFestivals() {
        return ConsumerFestival.values();
    }

    public ConsumerFestival getFestival() {
        return festival;
    }

    public void setFestival(ConsumerFestival festival) {
        this.festival = festival;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public WarningKind getKind() {
        return kind;
    }

    public void setKind(WarningKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = trade;
    }

    public LocalDate getDataFrom() {
        return dataFrom;
    }

    public void setDataFrom(LocalDate dataFrom) {
        this.dataFrom = dataFrom;
    }

    public LocalDate getDataUntil() {
        return dataUntil;
    }

    public void setDataUntil(LocalDate dataUntil) {
        this.dataUntil = dataUntil;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getFigures() {
        return figures;
    }

    public void setFigures(String figures) {
        this.figures = figures;
    }

    public String getShops() {
        return shops;
    }

    public void setShops(String shops) {
        this.shops = shops;
    }
}
