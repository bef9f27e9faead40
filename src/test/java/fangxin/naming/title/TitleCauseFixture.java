package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
import fangxin.round.RoundDefaults;
import java.time.Instant;

/** Causes for tests: the shipped terms of the steps, with the limits of config/limits.json. */
public final class TitleCauseFixture {
    private TitleCauseFixture() {}

    public static TitleStepTerms terms(TitleStep step) {
        return TitleStepTermsRepository.shipped().stream()
                .filter(terms -> terms.step() == step)
                .findFirst()
                .map(TitleStepTerms::new)
                .orElseThrow();
    }

    static TitleCauseComposer composer() {
        TitleCauseComposer composer = new TitleCauseComposer();
        composer.terms = new TitleStepTermsRepository() {
            @Override
            TitleStepTerms of(TitleStep step) {
                return terms(step);
            }
        };
        composer.limits = new TitleLimits() {
            @Override
            public TimeLimit of(Title title, String code, Instant at) {
                return new RoundDefaults().limits().get(code);
            }
        };
        return composer;
    }

    static TitleCause cause(String input) {
        return new TitleCause(new LocalizedText("规则", "Rule"), new LocalizedText(input, input), TitleCause.NONE, null);
    }
}
