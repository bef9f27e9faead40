package fangxin.platform.i18n;

import fangxin.common.validation.Constraints;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Message interpolator of Bean Validation that formats the messages of constraints with {@link Messages}, in the
 * language of the page, for the input fields of pages.
 */
public class ConstraintMessages implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Locale.CHINESE);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return Messages.message(
                locale,
                Constraints.key(template),
                Constraints.arguments(context.getConstraintDescriptor(), context.getValidatedValue())
                        .toArray());
    }
}
