package fangxin.casework.web;

import fangxin.casework.CaseSearchService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the results of the search box on work pages: merchants, cases and titles. */
@Named
@RequestScoped
public class CaseSearchPage {
    @Inject
    CaseSearchService service;

    private String text;
    private CaseSearchService.CaseSearchResult found;

    public void load() {
        found = service.search(text).orElse(null);
    }

    public CaseSearchService.CaseSearchResult getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
