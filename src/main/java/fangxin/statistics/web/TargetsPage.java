package fangxin.statistics.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.round.ApplicationRound;
import fangxin.statistics.Target;
import fangxin.statistics.TargetMeasures.Measure;
import fangxin.statistics.TargetService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Page on which the city's programme office or its administrators enter the targets of a year and level by division,
 * beside the results; other officers only read them.
 */
@Named
@ViewScoped
public class TargetsPage implements Serializable {
    /** Targets of a division by group, as they are entered, beside the results. */
    public record DivisionTargets(
            String division, String name, Map<String, Integer> wanted, Map<String, TargetService.TargetFigure> figures)
            implements Serializable {}

    /** Group of subject types for which targets are entered: a column. */
    public record TargetGroup(String code, String name) implements Serializable {}

    @Inject
    TargetService service;

    private Integer year;
    private ApplicationRound.TitleLevel level = ApplicationRound.TitleLevel.COUNTY;
    private boolean mayEnter;
    private boolean knowingly;
    private final List<TargetGroup> groups = new ArrayList<>();
    private final List<DivisionTargets> lines = new ArrayList<>();
    private final Map<String, TargetService.TargetFigure> sums = new LinkedHashMap<>();
    private final List<Integer> years = new ArrayList<>();

    public void load() {
        if (year == null) {
            year = service.thisYear();
        }
        mayEnter = service.mayEdit();
        TargetService.TargetYear figures = service.year(year);
        years.add(figures.years().getFirst() + 1);
        years.addAll(figures.years());
        TargetService.LevelTable table = figures.tables().stream()
                .filter(each -> each.level() == level)
                .findFirst()
                .orElseThrow();
        List<Measure> measures = service.targetGroups();
        measures.forEach(measure -> groups.add(new TargetGroup(measure.code(), PageFunctions.in(measure.name()))));
        measures.forEach(measure -> sums.put(
                measure.code(),
                table.sum().figures().getOrDefault(measure.code(), new TargetService.TargetFigure(null, 0, 0))));
        service.places().forEach((code, name) -> {
            Map<String, Integer> wanted = new LinkedHashMap<>();
            Map<String, TargetService.TargetFigure> results = new LinkedHashMap<>();
            measures.forEach(measure -> {
                TargetService.TargetFigure figure = table.rows().stream()
                        .filter(row -> code.equals(row.division()))
                        .map(row -> row.figures().get(measure.code()))
                        .findFirst()
                        .orElse(new TargetService.TargetFigure(null, 0, 0));
                wanted.put(measure.code(), figure.target());
                results.put(measure.code(), figure);
            });
            lines.add(new DivisionTargets(code, PageFunctions.in(name), wanted, results));
        });
    }

    public String save() {
        service.save(
                lines.stream()
                        .flatMap(line -> line.wanted().entrySet().stream()
                                .map(entry -> new TargetService.TargetInput(
                                        year, line.division(), level, entry.getKey(), entry.getValue())))
                        .toList(),
                knowingly);
        PageFunctions.addFlashMessage("statistics.done", String.valueOf(year));
        return "/work/targets.xhtml?faces-redirect=true&year=" + year + "&level=" + level;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public ApplicationRound.TitleLevel getLevel() {
        return level;
    }

    public void setLevel(ApplicationRound.TitleLevel level) {
        this.level = level == null ? ApplicationRound.TitleLevel.COUNTY : level;
    }

    public List<ApplicationRound.TitleLevel> getLevels() {
        return List.of(ApplicationRound.TitleLevel.values());
    }

    public List<Integer> getYears() {
        return years;
    }

    public int getMaximum() {
        return Target.MAX_TITLES;
    }

    public boolean isKnowingly() {
        return knowingly;
    }

    public void setKnowingly(boolean knowingly) {
        this.knowingly = knowingly;
    }

    public boolean isMayEnter() {
        return mayEnter;
    }

    public List<TargetGroup> getGroups() {
        return groups;
    }

    /** Returns the sums of the stored figures, by measure. */
    public Map<String, TargetService.TargetFigure> getSums() {
        return sums;
    }

    public List<DivisionTargets> getLines() {
        return lines;
    }
}
