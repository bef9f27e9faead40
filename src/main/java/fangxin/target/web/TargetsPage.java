package fangxin.target.web;

import fangxin.platform.web.Look;
import fangxin.round.Round;
import fangxin.target.Measures.Measure;
import fangxin.target.TargetDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entering the goals of a year, as the city's office; others read them. */
@Named
@ViewScoped
public class TargetsPage implements Serializable {
    /** A division's line: the entered numbers by measure, beside what has come of them. */
    public record Line(String division, String name, Map<String, Integer> wanted, Map<String, String> result)
            implements Serializable { }

    /** A column. */
    public record Goal(String code, String name) implements Serializable { }

    @Inject
    TargetDesk desk;
    private Integer year;
    private Round.Level level = Round.Level.COUNTY;
    private boolean mayEnter;
    private boolean knowingly;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();

    public void open() {
        if (year == null) {
            year = desk.thisYear();
        }
        mayEnter = desk.mayEnter();
        TargetDesk.Year figures = desk.year(year);
        years.add(figures.years().getFirst() + 1);
        years.addAll(figures.years());
        TargetDesk.Table table = figures.tables().stream().filter(each -> each.level() == level).findFirst().orElseThrow();
        List<Measure> measures = desk.goals();
        measures.forEach(measure -> goals.add(new Goal(measure.code(), Look.in(measure.name()))));
        desk.places().forEach((code, name) -> {
            Map<String, Integer> wanted = new LinkedHashMap<>();
            Map<String, String> result = new LinkedHashMap<>();
            measures.forEach(measure -> {
                TargetDesk.Figure figure = table.rows().stream().filter(row -> code.equals(row.division()))
                        .map(row -> row.figures().get(measure.code())).findFirst()
                        .orElse(new TargetDesk.Figure(null, 0, 0));
                wanted.put(measure.code(), figure.target());
                result.put(measure.code(), Look.say("target.result", figure.named(), figure.lost(), figure.net()));
            });
            lines.add(new Line(code, Look.in(name), wanted, result));
        });
    }

    public String save() {
        desk.enter(lines.stream().flatMap(line -> line.wanted().entrySet().stream().map(entry -> new TargetDesk.Goal(
                year, line.division(), level, entry.getKey(), entry.getValue()))).toList(), knowingly);
        Look.tell("target.done", String.valueOf(year));
        return "/work/targets.xhtml?faces-redirect=true&year=" + year + "&level=" + level;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Round.Level getLevel() {
        return level;
    }

    public void setLevel(Round.Level level) {
        this.level = level == null ? Round.Level.COUNTY : level;
    }

    public List<Round.Level> getLevels() {
        return List.of(Round.Level.values());
    }

    public List<Integer> getYears() {
        return years;
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

    public List<Goal> getGoals() {
        return goals;
    }

    public List<Line> getLines() {
        return lines;
    }
}
