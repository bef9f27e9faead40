package fangxin.complaint.unitcode.web;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.complaint.unitcode.NetworkPlace;
import fangxin.complaint.unitcode.NetworkType;
import fangxin.complaint.unitcode.ScanTerms;
import fangxin.complaint.unitcode.ScanTermsInput;
import fangxin.complaint.unitcode.ScanTermsService;
import fangxin.complaint.unitcode.ScanTermsService.ScanTermsView;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Page on which officers read the terms of scans (networks whose region is known, one a line, and the thresholds
 * of alerts), and the city's programme office changes them.
 */
@Named
@ViewScoped
public class ScanTermsPage implements Serializable {
    private static final int FIELDS = 3;

    @Inject
    ScanTermsService service;

    private transient ScanTermsView view;
    private int issue;
    private String places;
    private Integer fewestVisitors;
    private Integer fewestReporters;
    private Integer reportDays;
    private boolean withoutPlaces;

    public void load() {
        issue = getView().issue();
        fewestVisitors = view.terms().fewestVisitors();
        fewestReporters = view.terms().fewestReporters();
        reportDays = view.terms().reportDays();
        withoutPlaces = view.terms().withoutPlaces();
        places = view.terms().places().stream()
                .map(place -> place.range() + " " + place.region() + " " + place.type())
                .collect(Collectors.joining("\n"));
    }

    public String save() {
        service.change(new ScanTermsInput(
                issue,
                new ScanTerms(
                        parsed(),
                        zeroIfEmpty(fewestVisitors),
                        zeroIfEmpty(fewestReporters),
                        zeroIfEmpty(reportDays),
                        withoutPlaces)));
        PageFunctions.addFlashMessage("unitcode.done.places");
        return "/work/scan_terms.xhtml?faces-redirect=true";
    }

    /** Returns the entered number, or 0 for an empty field, which is out of range and so refused at the field. */
    private static int zeroIfEmpty(Integer entered) {
        return entered == null ? 0 : entered;
    }

    private List<NetworkPlace> parsed() {
        return Optional.ofNullable(places)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ScanTermsPage::place)
                .toList();
    }

    private static NetworkPlace place(String line) {
        String[] fields = line.split("\\s+");
        NetworkType type = fields.length == FIELDS
                ? Arrays.stream(NetworkType.values())
                        .filter(each -> each.name().equals(fields[2]))
                        .findFirst()
                        .orElse(null)
                : null;
        if (type == null) {
            throw RuleViolation.at("places", "unitcode.places.line", line);
        }
        return new NetworkPlace(fields[0], fields[1], type);
    }

    public ScanTermsView getView() {
        if (view == null) {
            view = service.terms();
        }
        return view;
    }

    /** Returns the name of the region of a network, or its code where no division has it. */
    public LocalizedText regionName(NetworkPlace place) {
        return service.placeName(place.region());
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public Integer getFewestVisitors() {
        return fewestVisitors;
    }

    public void setFewestVisitors(Integer fewestVisitors) {
        this.fewestVisitors = fewestVisitors;
    }

    public Integer getFewestReporters() {
        return fewestReporters;
    }

    public void setFewestReporters(Integer fewestReporters) {
        this.fewestReporters = fewestReporters;
    }

    public boolean isWithoutPlaces() {
        return withoutPlaces;
    }

    public void setWithoutPlaces(boolean withoutPlaces) {
        this.withoutPlaces = withoutPlaces;
    }

    public Integer getReportDays() {
        return reportDays;
    }

    public void setReportDays(Integer reportDays) {
        this.reportDays = reportDays;
    }
}
