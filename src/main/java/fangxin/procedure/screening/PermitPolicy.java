package fangxin.procedure.screening;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.application.ApplicationContent;
import fangxin.procedure.application.FormDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/**
 * Policy on permits (许可证): finds the permit that a trade needs by config/criteria/permits.json, and that an application
 * lacks, which is a red flag.
 */
@ApplicationScoped
class PermitPolicy {
    /** Code of the type of evidence by which a form requires permits. */
    static final String EVIDENCE = "permits";

    /** Content of the configuration file: code of a trade to the permit that it needs. */
    public record PermitCatalogue(Map<String, LocalizedText> permits) {}

    private final PermitCatalogue catalogue = ClasspathConfig.json("criteria/permits.json", PermitCatalogue.class);

    Map<String, LocalizedText> permits() {
        return catalogue.permits();
    }

    /**
     * Returns the permit that the trade needs and the application lacks; empty where the form does not ask for permits.
     */
    Optional<LocalizedText> missing(String trade, ApplicationContent content, FormDefinition form) {
        return Optional.ofNullable(trade)
                .map(catalogue.permits()::get)
                .filter(permit -> content.files(EVIDENCE).isEmpty())
                .filter(permit -> form.evidence(EVIDENCE)
                        .filter(type -> type.appliesWith(content.answers()))
                        .isPresent());
    }
}
