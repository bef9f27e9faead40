package fangxin.procedure.screening.web;

import fangxin.procedure.screening.RedFlag;
import fangxin.procedure.screening.RedFlagService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Faces bean of the panel of red flags: at the head of a case for officers, and as hints before an application is
 * submitted, with the page on which the applicant can correct each.
 */
@Named
@RequestScoped
public class RedFlagPanel {
    @Inject
    RedFlagService service;

    @Inject
    @ManagedProperty("#{param.reference}")
    String reference;

    private List<RedFlag> flags;
    private List<RedFlag> hints;

    /** Returns the flags of the case, for an officer. */
    public List<RedFlag> getFlags() {
        if (flags == null) {
            flags = service.flags(reference);
        }
        return flags;
    }

    /** Returns the flags that the applicant can correct before submission. */
    public List<RedFlag> getHints() {
        if (hints == null) {
            hints = service.hints(reference);
        }
        return hints;
    }

    /** Returns the page on which the applicant can correct a flag. */
    public String address(RedFlag flag) {
        return flag.type().isAboutAnswer()
                ? "/my/application_form?reference=" + reference + "#form:"
                        + flag.type().field()
                : "/my/files?reference=" + reference;
    }
}
