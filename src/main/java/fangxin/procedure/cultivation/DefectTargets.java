package fangxin.procedure.cultivation;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationForm;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PublishedForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finder of the parts of an application that a defect can concern, with their labels: the questions of the form, its
 * evidence, and the rest.
 */
@ApplicationScoped
public class DefectTargets {
    /** Code of the form whose labels name the parts that several forms have. */
    private static final String FIRST = "shop";

    /**
     * A part of the application.
     *
     * @param example example of a correct value, where the form has one
     */
    public record DefectTarget(String code, LocalizedText label, LocalizedText example) {}

    @Inject
    PublishedForms forms;

    @Inject
    ApplicationFormRepository applications;

    List<DefectTarget> of(String reference) {
        ApplicationForm filled = applications.of(reference);
        FormDefinition form = forms.of(filled.form(), filled.formIssue());
        return parts(form).toList();
    }

    private static Stream<DefectTarget> parts(FormDefinition form) {
        return Stream.of(
                        form.evidence().stream()
                                .map(type -> new DefectTarget(type.code(), type.title(), type.examples())),
                        form.questions()
                                .map(question ->
                                        new DefectTarget(question.code(), question.label(), question.example())),
                        Stream.of("selfChecks", "pledge", "other")
                                .map(code -> new DefectTarget(code, label(code), null)))
                .flatMap(fields -> fields);
    }

    /** Returns the parts of all forms in their newest issues, each once. */
    List<DefectTarget> all() {
        Map<String, DefectTarget> found = new LinkedHashMap<>();
        forms.codes().stream()
                .sorted(Comparator.comparing(code -> !code.equals(FIRST)))
                .map(code -> forms.of(code, forms.newestIssue(code)))
                .flatMap(DefectTargets::parts)
                .forEach(part -> found.putIfAbsent(part.code(), part));
        return List.copyOf(found.values());
    }

    private static LocalizedText label(String code) {
        String key = "cultivation.field." + code;
        return new LocalizedText(Messages.message(Locale.CHINESE, key), Messages.message(Locale.ENGLISH, key));
    }
}
