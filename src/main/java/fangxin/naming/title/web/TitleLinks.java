package fangxin.naming.title.web;

import fangxin.naming.title.TitleService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * Faces bean of the links to titles on pages that are read beyond the office of a title: each link leads to a page that
 * the reader may open.
 */
@Named
@RequestScoped
public class TitleLinks {
    @Inject
    TitleService service;

    private final Map<String, Boolean> readable = new HashMap<>();

    /** Returns whether the reader opens the title and its documents on pages of the office. */
    public boolean isReadable(String number) {
        return readable.computeIfAbsent(number, service::isReadable);
    }

    /** Returns the address of the page of the office for its readers, and of the public page of the unit for others. */
    public String address(String number) {
        return (isReadable(number) ? "/work/title?number=" : "/units/") + number;
    }
}
