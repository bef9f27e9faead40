package fangxin.procedure.cultivation;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationForm;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PublishedForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finder of the parts of an application that a defect can concern, with their labels: the questions of the form, its
 * evidence, and the rest.
 */
@ApplicationScoped
public class DefectTargets {
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
        return Stream.of(
                        form.evidence().stream()
                                .map(type -> new DefectTarget(type.code(), type.title(), type.examples())),
                        form.questions()
                                .map(question ->
                                        new DefectTarget(question.code(), question.label(), question.example())),
                        Stream.of("selfChecks", "pledge", "other")
                                .map(code -> new DefectTarget(code, label(code), null)))
                .flatMap(fields -> fields)
                .toList();
    }

    private static LocalizedText label(String code) {
        String key = "cultivation.field." + code;
        return new LocalizedText(Messages.message(Locale.CHINESE, key), Messages.message(Locale.ENGLISH, key));
    }
}
