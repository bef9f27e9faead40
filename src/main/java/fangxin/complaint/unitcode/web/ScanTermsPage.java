package fangxin.complaint.unitcode.web;

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
 * Page on which officers read the terms of scans (networks whose region is known, one a line, and the number of
 * visitors for an alert), and the city's programme office changes them.
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

    public void load() {
        issue = getView().issue();
        fewestVisitors = view.terms().fewestVisitors();
        places = view.terms().places().stream()
                .map(place -> place.range() + " " + place.region() + " " + place.type())
                .collect(Collectors.joining("\n"));
    }

    public String save() {
        service.change(new ScanTermsInput(
                issue, new ScanTerms(parsed(), fewestVisitors == null ? 0 : fewestVisitors)));
        PageFunctions.addFlashMessage("unitcode.done.places");
        return "/work/scan_terms.xhtml?faces-redirect=true";
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
}
