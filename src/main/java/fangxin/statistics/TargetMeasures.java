package fangxin.statistics;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.platform.config.ClasspathConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Catalogue of measures for yearly targets, from config/targets.json: groups of subject types, and each type alone.
 */
@ApplicationScoped
public class TargetMeasures {
    /** @param group whether it is a group for which targets are set; otherwise one subject type */
    public record Measure(String code, LocalizedText name, List<String> types, boolean group) {}

    /** A group in config/targets.json. */
    public record MeasureGroup(String code, LocalizedText name, List<String> types) {}

    @Inject
    SubjectTypeRepository subjectTypes;

    public List<Measure> all() {
        List<Measure> measures = new ArrayList<>(groups());
        for (SubjectType subjectType : subjectTypes.all()) {
            measures.add(new Measure(subjectType.code(), subjectType.name(), List.of(subjectType.code()), false));
        }
        return measures;
    }

    public List<Measure> groups() {
        MeasureGroup[] groups = ClasspathConfig.json("targets.json", MeasureGroup[].class);
        return List.of(groups).stream()
                .map(group -> new Measure(group.code(), group.name(), group.types(), true))
                .toList();
    }

    public Optional<Measure> find(String code) {
        return all().stream().filter(measure -> measure.code().equals(code)).findFirst();
    }
}
