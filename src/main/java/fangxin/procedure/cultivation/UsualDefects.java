package fangxin.procedure.cultivation;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Catalogue of usual defects of applications (常见补正事项), from config/usual-defects.json: an officer picks one and
 * edits its text.
 */
@ApplicationScoped
public class UsualDefects {
    /**
     * A usual defect.
     *
     * @param field question of the form or code of the evidence that it concerns
     */
    public record UsualDefect(
            String code,
            String field,
            LocalizedText title,
            LocalizedText rule,
            LocalizedText correction,
            LocalizedText example) {}

    /** Content of the configuration file. */
    public record UsualDefectCatalogue(List<UsualDefect> defects) {}

    private final UsualDefectCatalogue catalogue =
            ClasspathConfig.json("usual-defects.json", UsualDefectCatalogue.class);

    List<UsualDefect> all() {
        return catalogue.defects();
    }

    /** The defects that concern one of these parts of an application. */
    List<UsualDefect> of(List<DefectTargets.DefectTarget> targets) {
        List<String> known =
                targets.stream().map(DefectTargets.DefectTarget::code).toList();
        return all().stream().filter(defect -> known.contains(defect.field())).toList();
    }
}
