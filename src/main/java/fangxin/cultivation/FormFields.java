package fangxin.cultivation;

import fangxin.Wording;
import fangxin.application.Forms;
import fangxin.application.FormDefinition;
import fangxin.message.Letters;
import fangxin.round.RoundTerms;
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

    List<Field> of(RoundTerms terms) {
        FormDefinition form = forms.of("shop", terms.form());
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
