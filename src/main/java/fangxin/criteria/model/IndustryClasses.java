package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Catalogue of the industry classes of GB/T 4754-2017 that forms offer, read from config/criteria/industries.csv, which
 * finds a class by its code; others may be entered.
 */
@ApplicationScoped
public class IndustryClasses {
    /** Industry class with its code of two to four digits. */
    public record IndustryClass(String code, LocalizedText name) {}

    private final List<IndustryClass> all = ClasspathConfig.csv("criteria/industries.csv").stream()
            .map(row -> new IndustryClass(row.get("code"), new LocalizedText(row.get("name"), row.get("name_en"))))
            .toList();

    public List<IndustryClass> all() {
        return all;
    }

    public Optional<IndustryClass> find(String code) {
        return all.stream().filter(industry -> industry.code().equals(code)).findFirst();
    }
}
