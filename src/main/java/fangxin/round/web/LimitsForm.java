package fangxin.round.web;

import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.ui.PageFunctions;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Form bean for a section of the page of a round: time limits, whose figures change and whose units stay. */
public class LimitsForm implements Serializable {
    private final Map<String, TimeLimit> usual;
    private final Map<String, Integer> figures = new LinkedHashMap<>();

    LimitsForm(Map<String, TimeLimit> limits) {
        usual = new LinkedHashMap<>(limits);
        limits.forEach((code, limit) -> figures.put(code, limit.value()));
    }

    Map<String, TimeLimit> read() {
        Map<String, TimeLimit> chosen = new LinkedHashMap<>();
        usual.forEach((code, limit) -> {
            int figure = figures.get(code) == null ? 0 : figures.get(code);
            chosen.put(code, figure == limit.value() ? limit : new TimeLimit(figure, limit.unit(), "round"));
        });
        return chosen;
    }

    boolean has(String code) {
        return usual.containsKey(code);
    }

    List<String> codes() {
        return usual.keySet().stream().sorted().toList();
    }

    public String unit(String code) {
        return PageFunctions.message("round.unit." + usual.get(code).unit());
    }

    public Map<String, Integer> getFigures() {
        return figures;
    }
}
