package fangxin.complaint.station.web;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.complaint.station.StationGrade;
import fangxin.complaint.station.StationRequirement;
import fangxin.complaint.station.StationRequirementType;
import fangxin.complaint.station.StationTerms;
import fangxin.complaint.station.StationTermsInput;
import fangxin.complaint.station.StationTermsService;
import fangxin.complaint.station.StationTermsService.StationTermsView;
import fangxin.complaint.station.StationType;
import fangxin.complaint.station.StationVenue;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Page with the terms of stations and ODR firms, on which an officer of the city's office changes them. */
@Named
@ViewScoped
public class StationTermsPage implements Serializable {
    private static final String BAR = " | ";

    @Inject
    StationTermsService service;

    private transient StationTermsView view;
    private int issue;
    private String venues;
    private String requirements;
    private Integer settlement;
    private Integer answer;
    private Integer idleDays;
    private Integer provincialFirms;
    private String provincialSource;
    private String grades;

    public void load() {
        StationTerms terms = getView().terms();
        issue = view.issue();
        venues = terms.venues().stream()
                .map(venue -> String.join(
                        BAR, venue.code(), venue.name().zh(), venue.name().en()))
                .collect(Collectors.joining("\n"));
        requirements = terms.requirements().stream()
                .map(each -> String.join(
                        BAR,
                        each.code(),
                        each.name().zh(),
                        each.name().en(),
                        each.type().name(),
                        each.holdsFor().stream().map(StationType::name).collect(Collectors.joining(","))))
                .collect(Collectors.joining("\n"));
        settlement = terms.settlement().value();
        answer = terms.answer().value();
        idleDays = terms.idleDays();
        provincialFirms = terms.provincialFirms();
        provincialSource = terms.provincialSource();
        grades = terms.grades().stream()
                .map(grade -> String.join(
                        BAR,
                        grade.code(),
                        grade.name().zh(),
                        grade.name().en(),
                        String.valueOf(grade.years()),
                        grade.ground().zh(),
                        grade.ground().en()))
                .collect(Collectors.joining("\n"));
    }

    public String save() {
        StationTerms before = getView().terms();
        service.change(new StationTermsInput(
                issue,
                new StationTerms(
                        rows("venues", venues, 3, StationTermsPage::venue),
                        rows("requirements", requirements, 5, StationTermsPage::requirement),
                        changed(before.settlement(), settlement),
                        changed(before.answer(), answer),
                        number(idleDays),
                        number(provincialFirms),
                        provincialSource,
                        rows("grades", grades, 6, StationTermsPage::grade))));
        PageFunctions.addFlashMessage("station.terms.done");
        return "/work/station_terms.xhtml?faces-redirect=true";
    }

    private static TimeLimit changed(TimeLimit before, Integer typed) {
        return new TimeLimit(number(typed), before.unit(), before.source());
    }

    private static StationVenue venue(String[] fields) {
        return new StationVenue(fields[0], new LocalizedText(fields[1], fields[2]));
    }

    private static StationGrade grade(String[] fields) {
        return new StationGrade(
                fields[0],
                new LocalizedText(fields[1], fields[2]),
                fields[3].matches("[0-9]{1,3}") ? Integer.parseInt(fields[3]) : -1,
                new LocalizedText(fields[4], fields[5]));
    }

    private static StationRequirement requirement(String[] fields) {
        return new StationRequirement(
                fields[0],
                new LocalizedText(fields[1], fields[2]),
                constant(StationRequirementType.class, fields[3]),
                Arrays.stream(fields[4].split("\\s*[,，]\\s*"))
                        .map(name -> constant(StationType.class, name))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns the lines of fields between bars; a line with another number of fields is refused. */
    private static <T> List<T> rows(String field, String text, int fields, Function<String[], T> row) {
        FieldErrors errors = new FieldErrors();
        List<T> rows = new ArrayList<>();
        for (String line : text == null ? List.<String>of() : text.lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            String[] parts =
                    Arrays.stream(line.split("[|｜]", -1)).map(String::strip).toArray(String[]::new);
            if (parts.length == fields) {
                rows.add(row.apply(parts));
            } else {
                errors.add(field, "station.terms.line", line.strip(), fields);
            }
        }
        errors.check();
        return rows;
    }

    private static int number(Integer typed) {
        return typed == null ? -1 : typed;
    }

    public StationTermsView getView() {
        if (view == null) {
            view = service.terms();
        }
        return view;
    }

    public String getVenues() {
        return venues;
    }

    public void setVenues(String venues) {
        this.venues = venues;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = requirements;
    }

    public String getGrades() {
        return grades;
    }

    public void setGrades(String grades) {
        this.grades = grades;
    }

    public Integer getSettlement() {
        return settlement;
    }

    public void setSettlement(Integer settlement) {
        this.settlement = settlement;
    }

    public Integer getAnswer() {
        return answer;
    }

    public void setAnswer(Integer answer) {
        this.answer = answer;
    }

    public Integer getIdleDays() {
        return idleDays;
    }

    public void setIdleDays(Integer idleDays) {
        this.idleDays = idleDays;
    }

    public Integer getProvincialFirms() {
        return provincialFirms;
    }

    public void setProvincialFirms(Integer provincialFirms) {
        this.provincialFirms = provincialFirms;
    }

    public String getProvincialSource() {
        return provincialSource;
    }

    public void setProvincialSource(String provincialSource) {
        this.provincialSource = provincialSource;
    }
}
