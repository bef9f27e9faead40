package fangxin.platform.i18n;

import fangxin.common.validation.Constraints;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Interpolator that formats the messages of constraints as all other texts of the interface, for input fields of pages. */
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
