package fangxin.registry.site.web;

import fangxin.organization.agency.Agency;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.i18n.Messages;
import fangxin.registry.search.CodeNames;
import fangxin.registry.search.UnitSearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Faces bean for the head and foot of every page, in its language: names of the site and of the city's programme
 * office, with its phone.
 */
@Named
@ApplicationScoped
public class SiteNames {
    @Inject
    UnitSearchIndex index;

    @Inject
    RequestLocale locale;

    /** Before the index is built, the city is unknown. */
    public String getSite() {
        return names().map(CodeNames::site)
                .orElseGet(() -> Messages.inBoth("platform.programme"))
                .in(locale.getLocale());
    }

    public String getOffice() {
        return names().flatMap(CodeNames::cityOffice)
                .map(Agency::name)
                .map(name -> name.in(locale.getLocale()))
                .orElse("");
    }

    /** Returns the phone number of the programme office of the city; empty where none is known. */
    public String getOfficePhone() {
        return names().flatMap(CodeNames::cityOffice).map(Agency::phone).orElse("");
    }

    private Optional<CodeNames> names() {
        return Optional.ofNullable(index.names());
    }
}
