package fangxin.cultivation;

import fangxin.Wording;
import fangxin.application.Forms;
import fangxin.application.ApplicationForm;
import fangxin.application.ApplicationForms;
import fangxin.application.FormDefinition;
import fangxin.message.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a defect can be about: the questions of the form, its evidence, and the rest. */
@ApplicationScoped
public class FormFields {
    /** @param example how it looks when it is right, where the form says so */
    public record Field(String code, Wording label, Wording example) { }

    @Inject
    Forms forms;
    @Inject
    ApplicationForms applications;

    List<Field> of(String reference) {
        ApplicationForm filled = applications.of(reference);
        FormDefinition form = forms.of(filled.form(), filled.formIssue());
        return Stream.of(
                form.evidence().stream().map(kind -> new Field(kind.code(), kind.title(), kind.examples())),
                form.questions().map(question -> new Field(question.code(), question.label(), question.example())),
                Stream.of("selfChecks", "pledge", "other").map(code -> new Field(code, said(code), null)))
                .flatMap(fields -> fields).toList();
    }

    private static Wording said(String code) {
        String key = "cultivation.field." + code;
        return new Wording(Letters.say(Locale.CHINESE, key), Letters.say(Locale.ENGLISH, key));
    }
}
